/** Words that all pages on a structure share; each page has its own beside it. */
export const words = {
  titleOf: (page: string): string => `${page} · Remit`,
  tabs: "Structure",
  tab: { chart: "Chart", matrix: "Matrix", scenarios: "Scenarios" },
  undo: "Undo",
  redo: "Redo",
  waiting: "The structure is being read",
} as const;
