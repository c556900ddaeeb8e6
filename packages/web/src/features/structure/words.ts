import type { LostPart } from "@remit/core";

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

const lost: Readonly<Record<LostPart, string>> = {
  role: "roles",
  share: "shares of full time",
  cost: "costs",
  budget: "budgets",
  dotted: "dotted lines",
  deputy: "deputies",
  assistant: "who is an assistant",
  location: "locations",
  suppliers: "who is a supplier",
  accountabilities: "accountabilities",
  letters: "letters",
  rights: "decision rights",
  policies: "settings of rules",
  scenarios: "scenarios",
};

/** Words that all pages on a structure share; each page has its own beside it. */
export const words = {
  titleOf: (page: string): string => `${page} · Remit`,
  tabs: "Structure",
  tab: { chart: "Chart", matrix: "Matrix", scenarios: "Scenarios" },
  undo: "Undo",
  redo: "Redo",
  /** What a file of positions had no place for; nothing where it holds all. */
  lost: (parts: readonly LostPart[]): string | undefined =>
    parts.length === 0
      ? undefined
      : `The file has no place for ${listed.format(parts.map((part) => lost[part]))}. Saved as a structure file, they come along.`,
  waiting: "The structure is being read",
} as const;
