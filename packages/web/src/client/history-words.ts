import type { Who } from "@remit/core";

/** Who changed something. */
export const whoSays = (who: Who): string =>
  who.kind === "local" ? "at this computer" : (who.name ?? "a respondent, by link");

/** What pages of history share, whatever it is of. */
export const historySays = {
  page: "History",
  changes: "What changed",
  more: "Show earlier changes",
  who: whoSays,
  asItWas: "As it was then",
  undo: "Undo",
  undoOf: (what: string): string => `Undo: ${what}`,
  restore: "Bring this back",
  restoreOf: (what: string): string => `Bring this back: ${what}`,
  thenOf: (what: string): string => `As it was then: ${what}`,
  undone: "Taken back. It stands in the history as one more change.",
  restored: "Brought back. It stands in the history as one more change.",
  cannot: {
    "store/changed-meanwhile": "Somebody changed it after that. What is newest can be taken back first.",
    unreachable: "Remit’s server is not reached. Nothing was changed; try again when it runs.",
  },
  cannotOther: "This could not be done. Nothing was changed.",
  asOfPick: "Show it as of",
  backToNow: "Back to now",
  asOfNothing: "There was nothing yet at that moment.",
} as const;
