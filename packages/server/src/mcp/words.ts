// Every word that agents are told, by key. A sentence is one entry with its places; none is glued from parts.

const listed = new Intl.ListFormat("en", { type: "conjunction" });
const either = new Intl.ListFormat("en", { type: "disjunction" });
const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const title = "Remit: which technology leader";
export const broken = "Remit broke here; this is a bug and was written to the log of the server.";
export const badCursor = "This cursor was not given by the list it is used on.";

export const instructions = (tools: readonly string[]): string =>
  [
    "Remit says which technology leader an organisation needs (CIO, CTO, IT Director, Chief Technical Director, Head of IT, VP of Engineering, generic Director), how sure that is and why; how these roles differ; and which of two titles is above the other. Everything rests on a catalogue of cited statements.",
    "To find the role for an organisation: `questions` lists what can be asked, `decide` takes the answers known so far and names the question that would tell most. Ask the person; never invent an answer. What they do not know is `unknown`; what was not asked is left out.",
    "How to pass results on: an acceptability is the share of the ways to weigh the answers in which a role comes first; call it that, never a probability or a confidence. Say `clear`, `lean` or `toss-up` as the answer does. Facts carry statement ids: name them, and read them with `statement` or `remit://statements/{id}`. What is marked `judgement` rests on no source: say so. `not-stated` means that no source speaks of it, not that a role lacks it. Where sources disagree, show both sides.",
    ...(tools.includes("list-organisations")
      ? [
          "What people enter is kept by organisation. `list-organisations` and `list-assessments` give the ids. A write names the version it was made on; when it is refused as changed meanwhile, read again, show the person what changed and ask. Never reveal a round, submit for somebody or close a link without being told to.",
        ]
      : []),
    "Limits: names up to 200 signs, notes up to 4000, 200 respondents, 100 required accountabilities, two to seven roles to compare, messages up to 1 MB over HTTP and 10 MB over stdio.",
  ].join("\n\n");

export const tool = {
  rests: {
    catalogue:
      "Answers from the catalogue alone: facts carry the ids of the statements they rest on, what is `judgement` rests on none. Nothing is kept, and nothing leaves this server.",
    kept: "Works on what this machine keeps. One answer, not found, is given for what is unknown, removed or not yours to see.",
  },
  final: "This cannot be taken back.",
  unknown: (name: string, nearest: readonly string[]): string =>
    nearest.length > 0
      ? `There is no tool "${name}". Did you mean ${either.format(nearest)}?`
      : `There is no tool "${name}".`,
  longAnswer: (thousands: number): string =>
    `The whole answer has ${thousands},000 signs and is in structuredContent.`,
};

export const refused = {
  says: "This was not accepted. Correct what is named and call again:",
  at: (code: string, place: string): string => (place === "" ? `- ${code}` : `- ${code} at ${place}`),
  fact: (key: string, values: readonly string[]): string => `${key}: ${values.slice(0, 40).join(", ")}`,
  nearest: (words: readonly string[]): string => `did you mean ${either.format(words)}?`,
};

export const about = {
  title: "What Remit knows",
  description:
    "Version of the catalogue, counts, the sources with their licences and notices, and where they disagree",
};

export const shelf: Readonly<Record<string, { title: string; description: string }>> = {
  roles: { title: "A role", description: "What it holds, decides and needs, cell by cell, with statements" },
  accountabilities: {
    title: "An accountability",
    description: "An outcome somebody must answer for, and what each role holds of it (0 none to 3 owns)",
  },
  questions: {
    title: "A question",
    description: "What is asked, why, and what every answer changes on what grounds",
  },
  disagreements: { title: "A disagreement", description: "Sources that contradict each other, side by side" },
  sources: {
    title: "A source",
    description: "Where statements come from, its licence, and the ids of its statements",
  },
  statements: {
    title: "A statement",
    description: "One claim with its source and place, what rests on it and who contradicts it",
  },
};

export const prompt = {
  unknown: "There is no such prompt.",
  badArgument: (name: string, most: number): string => `"${name}" should be given, in at most ${most} signs.`,
  decide: {
    title: "Which technology leader do we need?",
    description:
      "An interview: one question at a time, the most telling first, until the first place is settled",
    organisation: "The organisation's name, if you want to give it",
    text: (organisation: string | undefined): string =>
      [
        organisation
          ? `Find out with me which technology leader this organisation needs: ${organisation}`
          : "Find out with me which technology leader our organisation needs.",
        'Call `questions` once. Then call `decide` with the answers so far (none at first; use the organisation\'s name or "Our organisation") and ask me the question named in `next`: its text, one sentence of why it is asked, and its options in plain words. One question at a time. Map what I say to option ids; where it fits none, ask again rather than guess. "I don\'t know" is `unknown`.',
        "After each answer call `decide` again. Tell me in one line who comes first and in which share of the ways to weigh my answers, and go on while `stop.may` is false or I want to.",
        "At the end tell me: the role and whether that is clear, a lean or a toss-up; the three strongest reasons and the strongest against, with statement ids; what this role would leave uncovered; which changed answer would put another role first; whether full-time; and what to settle before advertising. A share of weightings is not a probability of being right. If nothing is needed strongly enough yet, say that.",
      ].join("\n\n"),
  },
  between: {
    title: "Between two titles",
    description: "Which of two titles is usually higher, how the roles differ and how they work together",
    each: "A title as on a card, or a role",
    text: (first: string, second: string): string =>
      [
        `What is the difference between these two, and which is higher?\n1. ${first}\n2. ${second}`,
        "Call `higher` with both titles, and `compare` with the two roles it reads them as. Tell me first how each title is read, and whether it could mean another role. Then who is usually above, how certain that is and what it depends on. Then the three widest differences and what one hands over to the other. Name the statement ids; say where sources disagree and what is judgement. Remind me that only our own chart says who is higher here.",
      ].join("\n\n"),
  },
};

export const answer = {
  done: (summary: string): string => `${summary}: answered.`,
  entries: (count: number): string => (count === 1 ? "One entry." : `${count} entries.`),
  more: (count: number): string => `${count} entries, and more: ask again with next as cursor.`,
  decide: {
    clear: (first: string, second: string, share: number): string =>
      `Clear: the ${first} comes first in ${percent(share)} of the ways to weigh these answers; next is the ${second}.`,
    lean: (first: string, second: string, share: number): string =>
      `A lean, not settled: the ${first} comes first in ${percent(share)} of the ways to weigh these answers; next is the ${second}.`,
    "toss-up": (first: string, second: string, share: number): string =>
      `A toss-up: even the ${first} comes first in only ${percent(share)} of the ways to weigh these answers; next is the ${second}.`,
    none: (first: string): string =>
      `No technology leader yet: no need is strong enough. Nearest would be the ${first}.`,
    share: "This is a share of weightings, not a probability of being right.",
    reasons: (reasons: readonly string[]): string =>
      `What decides it over the second: ${reasons.join("; ")}.`,
    reason: (points: number, says: string, cites: readonly string[]): string =>
      cites.length > 0
        ? `${says} (${points.toFixed(1)} points; ${cites.join(", ")})`
        : `${says} (${points.toFixed(1)} points)`,
    judgement: (says: string): string => `${says}, by judgement`,
    start: "where things stand before any answer",
    open: "what is still open",
    floor: "needs that cannot fall below none",
    notKnown: (question: string): string => `${question}: not known`,
    next: (id: string, text: string): string => `The question that would tell most is ${id}: ${text}`,
    holds: (share: number): string =>
      `In ${percent(share)} of the ways the open questions could be answered the first stays first.`,
    flip: (question: string, role: string): string =>
      `Another answer to ${question} would put the ${role} first.`,
    stays: "No change of one or two answers would put another role first.",
    uncovered: (names: readonly string[]): string => `It would leave open: ${listed.format(names)}.`,
  },
  role: (name: string, summary: string, owns: number, notStated: number, judgement: number): string =>
    `${name}: ${summary} Owns ${owns} accountabilities; of ${notStated} no source speaks; ${judgement} are judgement.`,
  compare: (roles: readonly string[], widest: readonly string[]): string =>
    `${listed.format(roles)}: they differ most in ${listed.format(widest)}.`,
  alike: (roles: readonly string[]): string => `${listed.format(roles)}: no difference is stated.`,
  order: {
    above: {
      usually: (a: string, b: string): string => `Usually the ${a} is above the ${b}.`,
      depends: (a: string, b: string): string => `The ${a} tends to be above the ${b}, with wide exceptions.`,
    },
    level: {
      usually: (a: string, b: string): string => `The ${a} and the ${b} are usually level.`,
      depends: (a: string, b: string): string =>
        `The ${a} and the ${b} are often level, with wide exceptions.`,
    },
    depends: (a: string, b: string): string =>
      `Who is higher, the ${a} or the ${b}, depends on the organisation.`,
    same: (a: string): string => `Both titles mean the same role: the ${a}.`,
  },
  reading: (given: string, role: string): string => `"${given}" is read as the ${role}.`,
  roles: (names: readonly string[]): string => `${listed.format(names)}.`,
  found: (hits: readonly string[]): string => (hits.length === 0 ? "Nothing found." : hits.join("\n")),
  hit: (kind: string, id: string, title: string): string => `${kind} ${id}: ${title}`,
  statement: (id: string, text: string, source: string, place: string): string =>
    `[${id}] ${text} (${source}, ${place})`,
  question: (text: string, why: string): string => `${text} ${why}`,
  about: (
    version: string,
    roles: number,
    accountabilities: number,
    statements: number,
    sources: number,
  ): string =>
    `Catalogue ${version}: ${roles} roles, ${accountabilities} accountabilities, ${statements} statements from ${sources} sources.`,
};
