/** Words that all pages on a structure share; each page has its own beside it. */
export const words = {
  titleOf: (page: string): string => `${page} · Remit`,
  tabs: "Structure",
  tab: { chart: "Chart", matrix: "Matrix", scenarios: "Scenarios" },
  undo: "Undo",
  redo: "Redo",
  undone: "The last change is undone.",
  redone: "The change is made again.",
  waiting: "The structure is being read",
} as const;
