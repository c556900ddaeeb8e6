import type { LostPart } from "@remit/core";
import { largestKept } from "#client/kept-structures.ts";
import { keptSays } from "#client/kept-words.ts";

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
  tab: { chart: "Chart", matrix: "Matrix", scenarios: "Scenarios", history: "History" },
  undo: "Undo",
  redo: "Redo",
  undone: "The last change is undone.",
  redone: "The change is made again.",
  /** What a file of positions had no place for; nothing where it holds all. */
  lost: (parts: readonly LostPart[]): string | undefined =>
    parts.length === 0
      ? undefined
      : `The file has no place for ${listed.format(parts.map((part) => lost[part]))}. Saved as a structure file, they come along.`,
  waiting: "The structure is being read",
  /** What a position tells of itself, by field. */
  field: {
    title: "title",
    role: "role",
    holder: "holder",
    reportsTo: "superior",
    dotted: "dotted lines",
    deputy: "deputy",
    engagement: "engagement",
    share: "share of full time",
    cost: "cost",
    budget: "budget",
    department: "department",
    location: "location",
    assistant: "assistant",
  },
  kept: {
    ...keptSays,
    large: "In this browser only",
    met: "Changed elsewhere too",
    help: {
      kept: "Kept in this browser and by Remit on this computer, with its history.",
      saving: "On its way to where it is kept.",
      away: "Remit’s server is not reached. Everything is kept in this browser and handed over later.",
      large: `It has more than ${largestKept.toLocaleString("en-GB")} positions: it is kept in this browser and in files you save, without a history.`,
      met: "It was changed here and elsewhere. Choose above the page what is to stand.",
      refused: "Remit’s server would not keep it as it is. It is kept in this browser.",
    },
    unnamed: "My organisation",
  },
} as const;
