// Every word the terminal says, by key. A sentence is one entry with its places; none is glued from parts.
import type { Issue } from "@remit/core";
import { figuresIssues } from "./figures-words.ts";
import { paperIssues } from "./paper-words.ts";
import { storeIssues } from "./store-words.ts";
import { structureIssues } from "./structure-words.ts";
import { importIssues } from "./import-words.ts";
import { ownIssues } from "./own-words.ts";
import { listed, percentInWords as percent, points, thousands } from "./layout.ts";

type Facts = Issue["data"];
const one = (facts: Facts, key: string): string => {
  const value = facts[key];
  return Array.isArray(value) ? listed(value) : String(value ?? "");
};
const meant = (facts: Facts): string => {
  const nearest = facts.nearest;
  if (Array.isArray(nearest) && nearest.length > 0)
    return `Did you mean ${nearest.map((word) => `"${word}"`).join(" or ")}?`;
  const valid = facts.valid ?? facts.options;
  return Array.isArray(valid) && valid.length > 0 && valid.length <= 12
    ? `Known are: ${valid.join(", ")}.`
    : "";
};

/** Kinds of values, as people call them. */
const kindWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  map: "keys with values",
};

/** What is wrong, by the last part of an issue's code; what may have been meant follows as a sentence of its own. */
export const issues: Readonly<Record<string, (facts: Facts) => string>> = {
  "duplicate-key": (facts) => `"${one(facts, "given")}" stands here a second time.`,
  "duplicate-option": (facts) => `"${one(facts, "given")}" is listed twice.`,
  "duplicate-respondent": (facts) => `There are two respondents "${one(facts, "given")}".`,
  "file-empty": () => "The file is empty.",
  "file-is-directory": () => "This is a folder, not a file.",
  "file-missing": () => "There is no such file.",
  "file-too-large": (facts) =>
    `The file has more than ${thousands(Number(facts.most))} bytes, the most Remit reads.`,
  "folder-missing": (facts) =>
    `There is no folder "${String(facts.folder)}" to write into: make it first, or name another.`,
  "file-unreadable": () => "This file may not be read or written by this user.",
  "file-of-several": () => "This file holds several respondents; remit ask fills in the answers of one.",
  "how-many-roles": (facts) =>
    `Between ${one(facts, "least")} and ${one(facts, "most")} roles can be compared, not ${one(facts, "given")}.`,
  missing: (facts) => `"${one(facts, "key")}" is missing.`,
  "nested-too-deep": () => "The file is nested far deeper than any file of Remit.",
  "nobody-counts": () => "With these weights nobody counts at all.",
  "not-a-host": (facts) => `"${one(facts, "given")}" is no host name or address.`,
  "not-a-port": (facts) => `"${one(facts, "given")}" is no port: a whole number from 0 to 65535.`,
  "not-a-terminal": () =>
    "remit ask needs a terminal to ask in. Write the answers into a file and use: remit decide FILE",
  "not-a-whole-number": (facts) => `${one(facts, "given")} is not a whole number.`,
  "not-a-career": () => "This is no career file: it should begin with the line format: remit/career@1",
  "not-a-weight": (facts) =>
    `"${one(facts, "given")}" is no weight. Write who counts how much, as owner=2,finance=1.`,
  "not-an-assessment": () =>
    "This is no assessment: it should begin with the line format: remit/assessment@1",
  "not-utf-8": () => "The file is not UTF-8 text.",
  "same-role-twice": (facts) => `"${one(facts, "role")}" is named twice.`,
  "several-documents": () => "The file holds more than one document; an assessment is one.",
  ...figuresIssues,
  ...importIssues,
  ...ownIssues,
  ...paperIssues,
  ...storeIssues,
  ...structureIssues,
  "too-big": (facts) => `This is more than ${one(facts, "most")}.`,
  "too-few-left": () =>
    "With the leaders who are already there, fewer than two roles are left to choose from.",
  "too-few-respondents": (facts) =>
    `There must be at least ${one(facts, "least")} respondents in this file; it lists ${one(facts, "given")}.`,
  "too-long": (facts) => `This is longer than ${one(facts, "most")}.`,
  "too-many-aliases": () => "The file uses YAML aliases (*name) far more than any file of Remit needs.",
  "too-short": (facts) => `At least ${one(facts, "least")} are needed here.`,
  "too-small": (facts) => `This is less than ${one(facts, "least")}.`,
  "unknown-accountability": (facts) => `There is no accountability "${one(facts, "given")}".`,
  "unknown-key": (facts) => `"${one(facts, "given")}" is not known here.`,
  "unknown-operation": (facts) => `There is no "${one(facts, "given")}".`,
  "unknown-option": (facts) => `"${one(facts, "given")}" is not an answer to this question.`,
  "unknown-profile": (facts) => `This role has no profile "${one(facts, "given")}".`,
  "unknown-question": (facts) => `There is no question "${one(facts, "given")}".`,
  "unknown-respondent": (facts) => `No respondent "${one(facts, "given")}" is in this file.`,
  "unknown-requirement": (facts) => `There is no skill, education or experience "${one(facts, "given")}".`,
  "unknown-role": (facts) => `There is no role "${one(facts, "given")}".`,
  "unknown-statement": (facts) => `There is no statement "${one(facts, "given")}".`,
  "unknown-tag": () => "Tags (!name) are not used in assessments.",
  "unknown-title": (facts) => `No role is known by the title "${one(facts, "given")}".`,
  "unknown-value": (facts) => `"${one(facts, "given")}" is not known here.`,
  "wrong-format": (facts) => `The format line should read ${one(facts, "expected")}.`,
  "wrong-type": ({ expected, given }) => {
    const kinds = [expected ?? []].flat().map((kind) => kindWords[String(kind)] ?? String(kind));
    const such = expected === "number" ? ", such as 84000" : "";
    return `This should be ${kinds.join(" or ")}${such}; it is ${kindWords[String(given)] ?? String(given)}.`;
  },
  "yaml-syntax": () =>
    "From here on the file is not valid YAML: look for a missing quote, bracket or colon, a tab, or a wrong indent.",
};
export const unknownIssue = (code: string): string => `This is not accepted (${code}).`;
export const suggestion = meant;

export const about = {
  app: "Which technology leader an organisation needs, how sure that is and why; from cited statements",
  intro:
    "Start with `remit ask`, which asks and saves the answers, or with `remit decide FILE`, which reads them. " +
    "Everything is computed on this computer.",
  ask: "Answer the interview in the terminal; saved after each answer, so that it can be stopped and resumed",
  decide: "Read an assessment file (- for standard input) and say which role to look for",
  serve: "Serve the web app and the API on this computer",
  mcp: "Serve the operations to an agent over standard input and output (MCP)",
  json: "Print the answer as JSON, problems included",
  askFile: "The assessment file, made if it is not there",
  decideFile: "An *.assessment.yaml file, or - for standard input",
  seed: "Seed of the draws, instead of the file's",
  draws: "Number of draws, instead of the file's",
  respondent: "Whose answers, where a file holds those of several",
  port: "Port (REMIT_PORT; 4180)",
  host: "Address to listen on (REMIT_HOST; 127.0.0.1)",
  word: "Word, id or title; one with blanks in quotes where several are asked for",
  flag: (name: string) =>
    ({ profile: "The profile to read the role with", limit: "At most so many" })[name] ?? name,
};

export const broken = {
  says: "Remit broke; this is a bug. Run it again with REMIT_DEBUG=1 to see where.",
};

export const strength = {
  owns: "owns",
  shares: "shares",
  supports: "supports",
  none: "none",
  "not-stated": "not stated",
} as const;

export const engagement = {
  "full-time": "A full-time leader",
  "part-time": "A part-time leader",
  fractional: "A fractional leader: a few days a week, shared with other companies",
  interim: "An interim leader, for a time",
  outsourced: "A leader from a supplier",
} as const;

export const recommendation = {
  title: (organisation: string) => `Which technology leader for ${organisation}?`,
  clear: (first: string) => `Look for a leader in this role: ${first}.`,
  lean: (first: string, second: string) =>
    `The answers lean towards the ${first}. Keep the ${second} in view.`,
  "toss-up": (first: string, second: string) =>
    `The answers do not decide between the ${first} and the ${second}.`,
  "none-yet": () =>
    "No technology leader yet: beyond what those already there hold, nothing is needed strongly enough to justify one. Look again when the answers change.",
  sure: {
    clear: (share: number) =>
      `This is clear: it comes first in ${percent(share)} of the ways to weigh what was answered, and beats every other role in at least four of five.`,
    lean: (share: number) =>
      `This is more likely than not, and not settled: it comes first in ${percent(share)} of the ways to weigh what was answered.`,
    "toss-up": (share: number) =>
      `This is open: even the first comes first in only ${percent(share)} of the ways to weigh what was answered.`,
  },
  answered: (answered: number, open: number) =>
    open === 0
      ? `All ${answered} questions are answered.`
      : `${answered} questions are answered, ${open} are open.`,
  holds: (share: number, first: string) =>
    `In ${percent(share)} of the ways the open questions could be answered, the ${first} stays first.`,
  next: (question: string) => `The answer that would tell most: ${question}`,
  closeTo: (role: string, why: string) => `It is close to the ${role}: ${why}`,
  standings: "How the roles stand",
  standingsNote:
    "The bar is the share of the ways to weigh the answers in which a role comes first; the light part is how far open answers could raise it. Fit is in points.",
  tableHead: { role: "Role", share: "First in", band: "Could be", fit: "Fit" },
  domains: "Where the need is strongest",
  domain: (name: string, need: number) => `${name}: ${need.toFixed(1)} of 4`,
  out: {
    "already-there": (role: string) => `${role} does not compete: there is one already.`,
    gate: (role: string, text: string) => `${role} is ruled out by an answer. ${text}`,
    "not-asked-for": (role: string, text: string) => `${role} does not compete. ${text}`,
  },
  why: (first: string, second: string) => `Why the ${first}, and not the ${second}`,
  lead: (first: string, second: string, lead: number, low: number, high: number) =>
    `The ${first} leads the ${second} by ${lead.toFixed(1)} points of fit (nine tenths of the draws: ${points(low)} to ${points(high)}). This is where they come from:`,
  reason: {
    start: "Before any answer",
    open: "Questions still open",
    floor: "Needs that cannot fall below zero",
    rest: (count: number) => `${count} smaller reasons together`,
    dontKnow: (question: string) => `${question}: not known`,
  },
  through: (accountabilities: string) => `through ${accountabilities}`,
  statement: (id: string, text: string) => `[${id}] ${text}`,
  judgement: "judgement of Remit's authors, no source",
  flips: "What would change it",
  flip: (changes: string, role: string, share: number) =>
    `If ${changes}, the ${role} would come first (${percent(share)}).`,
  change: (question: string, to: string) => `the answer to "${question}" were "${to}"`,
  noFlip: "No change of one or two answers would put another role first.",
  coverage: "What this role leaves uncovered",
  covered: (share: number) => `It owns or shares ${percent(share)} of what is needed here.`,
  allCovered: "Nothing that is needed here is left uncovered.",
  uncovered: (name: string, held: keyof typeof strength) =>
    ({
      supports: `${name}: it only supports this; somebody else must answer for it.`,
      none: `${name}: not part of this role.`,
      "not-stated": `${name}: no source says whether this role holds it. Settle it.`,
      owns: name,
      shares: name,
    })[held],
  heldBy: (name: string, role: string) => `${name}: held by the ${role} who is already there.`,
  pair: (a: string, b: string, together: number, alone: number) =>
    `No single role covers it: ${a} and ${b} together own ${percent(together)} of what is needed, alone ${percent(alone)} at best.`,
  engagement: "How to engage",
  qualifications: "What the posting should ask for",
  level: { must: "must", should: "should" },
  readiness: "To settle before advertising",
  footer: (draws: number, seed: number, version: string, hash: string) =>
    `${thousands(draws)} draws, seed ${seed}, catalogue ${version} (${hash}). A share is of ways to weigh the answers, not a probability of being right.`,
};

export const role = {
  heading: (name: string, short: string): string => (name === short ? name : `${name} (${short})`),
  holds: {
    owns: "Owns",
    shares: "Shares",
    supports: "Supports",
    none: "Does not hold",
    "not-stated": "Not stated by any source",
  },
  disputed: "sources disagree",
  judgement: "judgement",
  traits: "Character",
  reporting: "Reports to",
  usual: (name: string) => `${name}, usually`,
  possible: (name: string) => `${name}, possibly`,
  authority: "May decide",
  requirements: "Needs",
  profiles: "Holds more or less beside others",
  nearest: "Nearest roles",
  near: (name: string, distance: number, over: number) =>
    `${name}: ${distance.toFixed(2)} of 3 apart, over ${over} accountabilities stated for both`,
  nearThin: (name: string, over: number) => `${name}: too little is stated for both to tell (${over})`,
  titles: "Titles it goes by",
  disagreements: "Where sources disagree",
  silent: "What the sources do not say",
  count: (owns: number, notStated: number) => `owns ${owns}, ${notStated} not stated`,
};

export const comparison = {
  title: (roles: string) => `${roles} side by side`,
  widest: "Where they differ most",
  legend: "● owns, ◐ shares, ○ supports, – none, ? not stated; * sources disagree, or judgement.",
  marks: { owns: "●", shares: "◐", supports: "○", none: "–", "not-stated": "?" },
  relations: "How they stand to each other",
  domains: "Owned or shared, by area",
  handover: (from: string, to: string, what: string) => `${from} to ${to}: ${what}`,
  closest: (a: string, b: string, distance: number) =>
    `Closest: ${a} and ${b} (${distance.toFixed(2)} of 3 apart).`,
  furthest: (a: string, b: string, distance: number) =>
    `Furthest: ${a} and ${b} (${distance.toFixed(2)} of 3 apart).`,
  disagreements: "Where sources disagree",
};

export const higher = {
  above: {
    usually: (a: string, b: string) => `Usually the ${a} is above the ${b}.`,
    depends: (a: string, b: string) => `The ${a} tends to be above the ${b}, with wide exceptions.`,
  },
  level: {
    usually: (a: string, b: string) => `The ${a} and the ${b} are usually level.`,
    depends: (a: string, b: string) => `The ${a} and the ${b} are often level, with wide exceptions.`,
  },
  depends: (a: string, b: string) => `Who is higher, the ${a} or the ${b}, depends on the organisation.`,
  same: (a: string) => `Both titles mean the same role: the ${a}.`,
  reading: (given: string, role: string) => `"${given}" is read as the ${role}.`,
  dependsOn: "It depends on",
  side: (role: string, says: string) => `${role}: ${says}`,
  for: "What speaks for either side",
  handovers: "Who hands over what",
  chain: (through: string) =>
    `No source ranks this pair; it follows from others: ${through}. Take it as a hint.`,
  other: "Read otherwise",
  judgement: "No source says so; this is the judgement of Remit's authors.",
};

export const statement = {
  source: (title: string, place: string) => `${title}, ${place}`,
  about: (roles: string) => `About: ${roles}`,
  modality: {
    stated: "The source states it.",
    typical: "The source says it is typical.",
    possible: "The source says it is possible.",
    conditional: (condition: string) => `The source says it under a condition: ${condition}.`,
  },
  proxy: "The source describes a neighbouring occupation, not the role itself.",
  licence: (licence: string) => `Licence: ${licence}`,
  citedBy: "What rests on it",
  against: (place: string) => `${place} (speaks against it)`,
  disagreements: "Who contradicts it",
};

export const search = {
  none: "Nothing was found.",
  count: (count: number) => (count === 1 ? "1 found" : `${count} found`),
};

export const catalogue = {
  counts: (roles: number, accountabilities: number, statements: number, sources: number) =>
    `${roles} roles, ${accountabilities} accountabilities, ${statements} statements from ${sources} sources.`,
  version: (version: string, hash: string) => `Catalogue ${version} (${hash})`,
  source: (title: string, publisher: string, statements: number) =>
    `${title}, ${publisher}: ${statements} statements.`,
};

export const serving = {
  at: (url: string) => `Remit is at ${url}`,
  stop: "Stop it with Ctrl+C.",
  stopped: "Stopped.",
  noWebApp: "The web app has not been built, only the API is served; `npm start` builds it.",
};

export const asking = {
  intro: "Remit: which technology leader do you need?",
  resumed: (file: string, count: number) => `Resuming ${file}: ${count} answered.`,
  name: "What is the organisation called?",
  nameNeeded: "A name, so that the answers can be told apart.",
  dontKnow: "I don't know",
  notApplicable: "This does not apply here",
  finish: "Stop here",
  number: (unit: string) => `A whole number (${unit}); empty: I don't know`,
  numberWrong: "A whole number from 0, or nothing.",
  saved: (file: string, count: number) => `Saved to ${file} (${count} answered).`,
  standing: (first: string, share: number, second: string, other: number) =>
    `So far: ${first} ${percent(share)}, ${second} ${percent(other)}`,
  mayStop: (share: number, first: string) =>
    `You may stop: in ${percent(share)} of the ways the rest could be answered, the ${first} stays first.`,
  more: "Answer more?",
  all: "All questions are answered.",
  outro: (file: string) => `The full answer: remit decide ${file}`,
  stopped: (file: string) => `Stopped. Go on with: remit ask ${file}`,
};
