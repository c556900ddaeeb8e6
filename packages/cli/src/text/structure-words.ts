// What the terminal says of structures.
import type { Issue, Letter, Measures } from "@remit/core";
import { thousands } from "./layout.ts";

type Facts = Issue["data"];
const given = (facts: Facts, key = "given"): string => String(facts[key] ?? "");

export const aboutStructure = {
  diff: "What differs between two structures, or between today's and a scenario: who answers for what, gaps, cost",
  before: "A *.structure.yaml file or a list of people, or - for standard input",
  after: "The other one",
  scenario: "Compare with this scenario of the file, by its id",
};

/** By the last part of an issue's code, as all issues. */
export const structureIssues: Readonly<Record<string, (facts: Facts) => string>> = {
  "ambiguous-position": (facts) =>
    `"${given(facts)}" may be several positions: ${[facts.positions ?? []].flat().join(", ")}. Give the id of one.`,
  "duplicate-accountability": (facts) => `There are two accountabilities "${given(facts)}".`,
  "duplicate-position": (facts) => `There are two positions "${given(facts)}": give one of them another id.`,
  "duplicate-right": (facts) => `"${given(facts)}" is granted to this position with this part a second time.`,
  "duplicate-scenario": (facts) => `There are two scenarios "${given(facts)}".`,
  "known-accountability": (facts) =>
    `"${given(facts)}" is an accountability of the catalogue already: give your own another id, or leave it out here.`,
  "needs-another": () => "Name a second file, or a scenario of this one with --scenario.",
  "not-a-structure": () =>
    "This is no structure file: it should begin with the line format: remit/structure@1",
  "not-assigned": (facts) =>
    `"${given(facts, "position")}" does not hold ${given(facts, "letter")} in "${given(facts, "accountability")}".`,
  "not-beside": (facts) =>
    `"${given(facts, "position")}" cannot stand before "${given(facts, "before")}": they do not report to the same position.`,
  "not-granted": (facts) =>
    `"${given(facts, "position")}" does not have the right "${given(facts, "right")}".`,
  "not-required": (facts) => `"${given(facts, "accountability")}" is not required.`,
  "still-assigned": (facts) => `Somebody still holds a letter in "${given(facts, "accountability")}".`,
  "too-many-values": () => "The file has more values than are read as YAML; as JSON, a larger one is read.",
  "unknown-rule": (facts) => `There is no rule "${given(facts)}".`,
  "unknown-position": (facts) => `There is no position "${given(facts)}".`,
  "unknown-scenario": (facts) => `There is no scenario "${given(facts)}".`,
};

const holds: Readonly<Record<Letter, string>> = {
  A: "answers for it",
  R: "does the work",
  C: "is consulted",
  I: "is informed",
};

const fields: Readonly<Record<string, string>> = { dotted: "dotted lines to" };

const settings: Readonly<Record<string, string>> = {
  name: "organisation",
  spanLeast: "fewest reports of a manager",
  spanMost: "most reports of a manager",
  layersMost: "most layers",
  accountableMost: "most accountabilities of one position",
  consultedMost: "most positions consulted about one accountability",
};

export const structureDiff = {
  title: (before: string, after: string) => `From ${before} to ${after}`,
  nothing: "Nothing differs.",
  faults: (count: number, file: string) =>
    `${file}: ${thousands(count)} ${count === 1 ? "thing" : "things"} could not be read as ${count === 1 ? "it stands" : "they stand"}; remit import tells ${count === 1 ? "it" : "them"}.`,
  listSays: (list: string, file: string) =>
    `A list says nothing of accountabilities and decision rights: all of them are told as gone. What it would change alone: remit import ${list} --into ${file}`,
  today: "today",
  positions: "Positions",
  added: (title: string) => `new: ${title}`,
  removed: (title: string) => `gone: ${title}`,
  moved: (title: string, to: string, from: string) => `${title} reports to ${to}, no longer to ${from}.`,
  placed: (title: string, to: string) => `${title} reports to ${to}; it was at the top.`,
  raised: (title: string, from: string) => `${title} is at the top; it reported to ${from}.`,
  stands: (title: string, before: string | undefined, below: string | undefined) => {
    if (below === undefined)
      return before === undefined
        ? `${title} now stands last at the top.`
        : `${title} now stands before ${before} at the top.`;
    return before === undefined
      ? `${title} now stands last below ${below}.`
      : `${title} now stands before ${before} below ${below}.`;
  },
  changed: (title: string, field: string, before: string, after: string) =>
    `${title}, ${fields[field] ?? field}: ${before} → ${after}`,
  same: (title: string, field: string) => `${title}: another ${field}`,
  none: "none",
  yes: "yes",
  answering: "Who answers for what",
  goes: (accountability: string, from: string, to: string) => `${accountability}: ${from} → ${to}`,
  nobody: "nobody",
  unasked: "not asked for",
  vacant: (title: string) => `${title} (vacant until hired)`,
  openings: "Gaps and overlaps",
  asked: (accountability: string) => `asked for from now on: ${accountability}`,
  askedNoMore: (accountability: string) => `no longer asked for: ${accountability}`,
  settings: "Of the whole",
  setting: (field: string, before: string, after: string) =>
    `${settings[field] ?? field}: ${before} → ${after}`,
  gapOpened: (accountability: string) => `gap opened: nobody answers for ${accountability}.`,
  gapClosed: (accountability: string) => `gap closed: ${accountability}`,
  overlapOpened: (accountability: string) => `overlap opened: several answer for ${accountability}.`,
  overlapClosed: (accountability: string) => `overlap closed: ${accountability}`,
  letters: "Who works, is consulted and informed",
  more: (accountability: string, letter: Letter, titles: string) =>
    `${accountability}: ${titles} now ${holds[letter]} (${letter}).`,
  less: (accountability: string, letter: Letter, titles: string) =>
    `${accountability}: ${titles} no longer ${holds[letter]} (${letter}).`,
  rights: "Decision rights",
  granted: (title: string, right: string) => `${title} gets ${right}`,
  revoked: (title: string, right: string) => `${title} loses ${right}`,
  limited: (title: string, before: string, after: string) => `${title}, ${before} → ${after}`,
  right: (part: string, name: string) => `${part}: ${name}`,
  rightUpTo: (part: string, name: string, limit: number) => `${part}: ${name}, up to ${thousands(limit)}`,
  rightPer: (part: string, name: string, limit: number, per: "decision" | "year") =>
    `${part}: ${name}, up to ${thousands(limit)} a ${per}`,
  titled: (title: string, id: string) => `${title} (${id})`,
  measures: "In figures",
  costIn: (currency: string) => `Cost a year in ${currency}`,
  tableHead: { before: "Before", after: "After" },
  measure: {
    positions: "Positions",
    filled: "Filled",
    vacant: "Vacant",
    fte: "Full-time equivalents",
    cost: "Cost a year",
    costUnknown: "Positions without a cost",
    layers: "Layers",
    managers: "Managers",
    spanMost: "Widest span",
    spanMean: "Mean span",
    accountabilities: "Accountabilities",
    covered: "Answered for by one",
    heldByVacant: "By a vacant position",
    gaps: "Gaps",
    overlaps: "Overlaps",
  } satisfies Record<keyof Measures, string>,
};
