import type { Case } from "./case.ts";

/**
 * Under whom a position belongs that no line leads to the top from: the one top, or of several the one with the largest
 * branch. Null where it is a top itself, since there is none or it leads more than any; undefined where two tops lead as many.
 */
export const topOver = (
  { tops, below }: Pick<Case, "tops" | "below">,
  id: string,
): string | null | undefined => {
  const [largest, second] = tops.filter((top) => top !== id).toSorted((a, b) => below(b) - below(a));
  if (largest === undefined || below(id) > below(largest)) return null;
  return second !== undefined && below(second) === below(largest) ? undefined : largest;
};
