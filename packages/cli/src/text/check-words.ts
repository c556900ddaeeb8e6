// What the terminal says of checking a structure, of its rules, and of who is higher in a chart. What rules say is content of the rules.
import { thousands } from "./layout.ts";

export const aboutCheck = {
  check: "Check a structure or a list of people: gaps, overlaps, rights, lines, load; ends with 1 on errors",
  file: "A *.structure.yaml file or its JSON, or a CSV, TSV, XLSX, LDIF or JSON list of people; - for standard input",
  format: "text, json, sarif (for code review) or markdown; else text",
  severity: "The least severity that is shown: error, warning or note; else all",
  explain: "Why a rule matters, when breaking it is right, with examples; without a rule, the list of them",
  rule: "The id of a rule, such as two-accountable",
  higher:
    "Who is higher, of two roles or titles, and what it depends on; with --in, in one organisation's chart",
  in: "A structure file: the answer is that of its chart and decision rights",
};

const severities = { error: ["error", "errors"], warning: ["warning", "warnings"], note: ["note", "notes"] };
type Severity = keyof typeof severities;
const counted = (count: number, severity: Severity): string =>
  `${thousands(count)} ${severities[severity][count === 1 ? 0 : 1]}`;

export const check = {
  counts: (name: string, counts: Readonly<Record<Severity, number>>) =>
    `${name}: ${(Object.keys(severities) as Severity[]).map((each) => counted(counts[each], each)).join(", ")}.`,
  hidden: (count: number) => `${thousands(count)} more are not shown: --severity note shows all.`,
  group: (title: string, count: number) => (count === 1 ? title : `${title} (${thousands(count)})`),
  more: (count: number) => `${thousands(count)} more of this rule; --format json lists all.`,
  fix: (says: string) => `fix: ${says}`,
  or: (says: string) => `or: ${says}`,
  explain: "remit explain RULE says why a rule matters and when breaking it is right.",
  unknownRule: (given: string, nearest: readonly string[]) =>
    `The policies name a rule "${given}" that does not exist.${nearest.length > 0 ? ` Did you mean ${nearest.join(" or ")}?` : ""}`,
  faults: (count: number) =>
    count === 1
      ? "One thing in the list could not be read as it stands; remit import says what."
      : `${thousands(count)} things in the list could not be read as they stand; remit import says what.`,
  row: (file: string | undefined, row: number) => [file, `row ${row}`].filter(Boolean).join(", "),
  title: (name: string) => `Check of ${name}`,
  input: "standard input",
};

export const rule = {
  says: "What it says",
  basis: "What it rests on",
  judgement: (why: string) => `Judgement: ${why}`,
  fixes: "Fixes",
  breaks: "A structure that breaks it",
  keeps: "One that keeps it",
  configure: "Turn it off or change its severity in the file",
};

/** Who is higher of two positions in one chart. */
export const inChart = {
  verdict: {
    above: (first: string, second: string, steps: number) =>
      steps === 1 ? `${second} reports to ${first}.` : `${first} is above ${second}, by ${steps} lines.`,
    same: (first: string) => `Both are the same position: ${first}.`,
    circle: (first: string, second: string) =>
      `${first} and ${second} report to each other in a circle: neither is higher.`,
    "same-layer": (first: string, second: string, layer: number) =>
      `Neither is above the other: ${first} and ${second} both sit at layer ${layer}.`,
    "different-branches": (high: string, highLayer: number, low: string, lowLayer: number) =>
      `${high} sits at layer ${highLayer}, ${low} at layer ${lowLayer}, in different branches: neither answers to the other.`,
    apart: (first: string, second: string) =>
      `The chart does not tell: a line from ${first} or ${second} leads to no top.`,
  },
  common: (title: string) => `What they cannot settle goes to ${title}.`,
  nothingCommon: "No superior is above both.",
  beside: "Side by side",
  layer: "Layer",
  none: "not told",
  reports: "Direct reports",
  headCount: "Positions below and itself",
  answers: "Answers for",
  budget: "Budget a year",
  chain: "Reports to",
  top: "nobody: the top",
  dotted: "Dotted lines to",
  rights: "Decision rights",
  grant: (part: string, limit: string) => (limit === "" ? part : `${part} up to ${limit}`),
  perYear: "a year",
  noPart: "no part",
  disagreements: "Where chart and rights disagree",
  "decides-alone": (lower: string, higher: string, right: string, part: string) =>
    `${lower} decides on ${right}; ${higher}, above it, has a lesser part: ${part}.`,
  "larger-limit": (lower: string, higher: string, right: string, less: string, more: string) =>
    `${lower} may decide on ${right} up to ${more}, ${higher} only up to ${less}.`,
  "no-limit": (lower: string, higher: string, right: string, most: string) =>
    `${lower} decides on ${right} without a limit, ${higher} only up to ${most}.`,
  "larger-budget": (lower: string, higher: string, less: string, more: string) =>
    `${lower} has a budget of ${more} a year, ${higher} ${less}.`,
  noBudget: "none",
};
