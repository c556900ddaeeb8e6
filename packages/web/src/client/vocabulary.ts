import type { Holding, Issue, OwnMark, RoleRef, Statement } from "@remit/core";

type Data = Issue["data"];
const listed = (value: Data[string] | undefined): string[] => (Array.isArray(value) ? value : []);
const text = (value: Data[string] | undefined): string =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

/** Words for the codes of the catalogue, the same on every page that reads it. */
export const vocabulary = {
  holding: {
    owns: "owns",
    shares: "shares",
    supports: "supports",
    none: "not this role’s",
    "not-stated": "not stated",
  } satisfies Record<Holding, string>,
  hold: { accountable: "answers for it", runs: "runs the work" },
  tier: {
    chief: "Rank: chief",
    "vice-president": "Rank: vice president",
    director: "Rank: director",
    head: "Rank: head of department",
    "not-stated": "Rank not stated",
  } satisfies Record<RoleRef["tier"], string>,
  /** Places in a reporting line that are no roles of the catalogue. */
  above: {
    "chief-executive": "Chief executive",
    "chief-operating-officer": "Chief operating officer",
    "operations-or-finance": "Operations or finance director",
    board: "Board",
  } as Readonly<Record<string, string | undefined>>,
  modality: {
    stated: "stated as a fact",
    typical: "said to be typical",
    possible: "said to be possible",
    conditional: "holds on a condition",
  } satisfies Record<Statement["modality"], string>,
  /** Said beside a statement where it weakens it. */
  tags: {
    possible: "possible",
    conditional: (on: string): string => `if ${on}`,
    proxy: "neighbouring occupation",
    typical: "typical",
  },
  kind: {
    responsibility: "responsibility",
    focus: "focus",
    authority: "authority",
    reporting: "reporting line",
    relation: "relation of roles",
    skill: "skill",
    education: "education",
    title: "title",
    importance: "importance",
    question: "question",
    process: "process",
    career: "career",
    fact: "fact about a source",
  } satisfies Record<Statement["kind"], string>,
  judgement: "judgement",
  /** The organisation's own word, by an amendment. */
  own: "your own",
  ownHelp: (reason: string): string => `Your organisation says so: ${reason}`,
  ownInstead: (was: string): string => `The shipped catalogue says “${was}”, by these statements:`,
  ownInsteadJudged: (was: string): string => `The shipped catalogue says “${was}”.`,
  judgementHelp: "No source says this. It is Remit’s judgement.",
  more: (count: number): string => `${count} more ${count === 1 ? "statement" : "statements"}`,
  count: (count: number): string => `${count} ${count === 1 ? "statement" : "statements"}`,
  reading: "Remit takes it as:",
  waiting: "Being put together",
} as const;

/** A role's name inside a sentence: its abbreviation where that is how people say it, else the full name. */
export const spokenName = ({ short, name }: Pick<RoleRef, "short" | "name">): string =>
  /^[A-Z]+$/.test(short) ? short : name;

/** "a CIO", "an IT Director": the name with its article. */
export const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;

/** Sentences for the issues that an address can cause, by code. */
const sentences: Readonly<Record<string, ((data: Data) => string) | undefined>> = {
  "catalogue/unknown-role": (data) => `There is no role “${text(data.given)}” in the catalogue.`,
  "catalogue/unknown-profile": (data) => `This role has no case “${text(data.given)}”.`,
  "catalogue/unknown-title": (data) => `“${text(data.given)}” is no title that Remit knows.`,
  "catalogue/same-role-twice": () => "The same role stands twice.",
  "catalogue/how-many-roles": (data) => `Two to ${text(data.most)} roles can be compared.`,
  "operations/unknown-statement": (data) => `There is no statement “${text(data.given)}” in the catalogue.`,
  "operations/too-long": () => "This is too long to be read.",
};

/** What is said beside a cell that no statement carries. */
export const basisSays = ({
  basis,
  own,
}: {
  readonly basis: "statement" | "judgement";
  readonly own?: readonly OwnMark[] | undefined;
}): string | undefined => {
  if (own !== undefined) return vocabulary.own;
  return basis === "judgement" ? vocabulary.judgement : undefined;
};

/** What an issue says; an unknown code says itself. */
export const issueSays = ({ code, data }: Issue): string => sentences[code]?.(data) ?? code;

/** The nearest valid words of an issue, best first. */
export const nearestOf = ({ data }: Issue): string[] => listed(data.nearest);
