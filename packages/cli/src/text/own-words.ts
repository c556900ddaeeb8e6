// What the terminal says of a catalogue of one's own.
import type { AmendmentChange, Issue } from "@remit/core";
import { listed } from "./layout.ts";

type Facts = Issue["data"];
const given = ({ given: value }: Facts): string => String(value ?? "");

export const aboutOwn = {
  flag: "An *.amendments.yaml file: answer from the catalogue with these amendments",
  amendments: "Check an organisation's amendments to the catalogue, and say what each changes and why",
  file: "An *.amendments.yaml file, or - for standard input",
};

/** By the last part of an issue's code, as all issues. */
export const ownIssues: Readonly<Record<string, (facts: Facts) => string>> = {
  "amended-twice": (facts) =>
    facts.first === undefined
      ? "The accountability's own amendment already says what this role holds of it: say it there."
      : `Amendment ${String(facts.first)} is about the same place: say it in one of them.`,
  "effects-of-many": () =>
    "Answers to a question with several choices move no needs: leave their effects out.",
  "empty-words": () => "There must be words here.",
  "from-not-rising": () => "Each answer to a number needs a `from` above that of the one before.",
  "id-taken": (facts) => `There is a "${given(facts)}" already.`,
  "name-taken": (facts) => `"${given(facts)}" is a name already.`,
  "not-amendments": () =>
    "These are no amendments: the file should begin with the line format: remit/amendments@1",
  "not-an-own-id": (facts) =>
    `"${given(facts)}" is no id of your own: it begins with own-, then small letters, digits and hyphens.`,
  "reserved-id": (facts) => `"${given(facts)}" means that a question stays open: choose another id.`,
  "title-taken": ({ given: title, roles }) =>
    `"${String(title)}" is a title already: it means ${Array.isArray(roles) ? listed(roles) : ""}.`,
  unprintable: () => "There are signs here that cannot be printed.",
  unchanged: () => "That is what the catalogue says already.",
  "unknown-domain": (facts) => `There is no domain "${given(facts)}".`,
  "unknown-field": (facts) => `"${given(facts)}" is no field of words.`,
  "wrong-range": () => "A range goes from the lower strength to the higher, with the strength given in it.",
};

const holdings: Readonly<Record<string, string>> = { "not-stated": "not stated by any source" };
const holding = (word: string): string => holdings[word] ?? word;

export const own = {
  title: (count: number, organisation: string | undefined): string => {
    const says = organisation === undefined ? "These amendments say" : `${organisation} says`;
    return count === 1 ? `${says} one thing otherwise.` : `${says} ${count} things otherwise.`;
  },
  nothing: "The file amends nothing.",
  kind: {
    accountability: ([name = ""]: readonly string[]) => `New accountability: ${name}`,
    title: ([title = ""]: readonly string[]) => `New title: ${title}`,
    question: ([text = ""]: readonly string[]) => `New question: ${text}`,
    reword: ([name = "", field = ""]: readonly string[]) => `${name}, other words (${field})`,
    strength: ([role = "", accountability = "", profile]: readonly string[]) =>
      profile === undefined ? `${role}: ${accountability}` : `${role} (${profile}): ${accountability}`,
  } satisfies Record<AmendmentChange["kind"], (of: readonly string[]) => string>,
  before: (was: string) => `before: ${was}`,
  after: (is: string) => `after: ${is}`,
  ranged: (strength: string, low: string, high: string) => `${strength} (${low} to ${high})`,
  holds: (role: string, strength: string) => `${role}: ${strength}`,
  answer: (label: string, effects: readonly string[]) =>
    effects.length === 0 ? label : `${label}: ${effects.join(", ")}`,
  means: (roles: readonly string[]) => `means ${listed(roles)}`,
  why: (reason: string) => `Why: ${reason}`,
  was: (word: string) => `your own; the sources: ${holding(word)}`,
  mark: "your own",
  reworded: (field: string, was: string) => `${field} of your own; shipped: ${was}`,
  footer: (count: number, hash: string) =>
    count === 1
      ? `With 1 amendment of your own (${hash}).`
      : `With ${count} amendments of your own (${hash}).`,
  holding,
};
