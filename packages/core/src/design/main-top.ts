import type { Case } from "./case.ts";

const largest = new WeakMap<readonly string[], readonly string[]>();

/** The three tops with the largest branches: of them two are left beside any position. */
const largestOf = (tops: readonly string[], below: Case["below"]): readonly string[] => {
  const known = largest.get(tops);
  if (known) return known;
  const found = tops.toSorted((a, b) => below(b) - below(a)).slice(0, 3);
  largest.set(tops, found);
  return found;
};

/**
 * Under whom a position belongs that no line leads to the top from: the one top, or of several the one with the largest
 * branch. Null where it is a top itself, since there is none or it leads more than any; undefined where two tops lead as many.
 */
export const topOver = (
  { tops, below }: Pick<Case, "tops" | "below">,
  id: string,
): string | null | undefined => {
  const [first, second] = largestOf(tops, below).filter((top) => top !== id);
  if (first === undefined || below(id) > below(first)) return null;
  return second !== undefined && below(second) === below(first) ? undefined : first;
};
