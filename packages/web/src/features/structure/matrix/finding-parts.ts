import type { ToldFinding } from "@remit/core";

/** Findings about what is chosen, about the rest of what the view shows, and about everything else. */
export type FindingParts = {
  readonly here: readonly ToldFinding[];
  readonly view: readonly ToldFinding[];
  readonly others: readonly ToldFinding[];
};

/** The findings of a view of the matrix; `about`: the accountability or the decision right that is chosen. */
export const findingParts = (
  findings: readonly ToldFinding[],
  about: string | undefined,
  view: "raci" | "rights",
): FindingParts => {
  const parts = Object.groupBy(findings, ({ accountabilities, data }) => {
    const chosen = view === "rights" ? data.right === about : accountabilities.includes(about ?? "");
    if (about !== undefined && chosen) return "here";
    return view === "raci" || data.right !== undefined ? "view" : "others";
  });
  return { here: parts.here ?? [], view: parts.view ?? [], others: parts.others ?? [] };
};
