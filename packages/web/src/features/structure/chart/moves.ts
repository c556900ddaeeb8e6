import { type Chart, closesCircle } from "@remit/core";

/** Why a position cannot report to another one. */
export type Refusal = "itself" | "below" | "already";

/** Whether one position may report to another; -1 makes it a top. */
export const refusalOf = ({ forest }: Chart, at: number, to: number): Refusal | undefined => {
  if (at === to) return "itself";
  if (forest.parent[at] === to) return "already";
  return to >= 0 && closesCircle(forest, at, to) ? "below" : undefined;
};

/** One layer up: the superior of the superior, or -1 where the superior is a top itself. Nothing where it has no superior. */
export const upFrom = ({ forest }: Chart, at: number): number | undefined => {
  const superior = forest.parent[at]!;
  if (superior < 0 || superior === at) return undefined;
  return Math.max(-1, forest.parent[superior]!);
};

/** One layer down: whoever stands before it under the same superior, else after it. */
export const besideOf = ({ forest }: Chart, at: number): number | undefined => {
  const superior = forest.parent[at]!;
  const siblings: number[] = [];
  if (superior >= 0)
    for (let each = forest.first[superior]!; each >= 0; each = forest.next[each]!) siblings.push(each);
  else siblings.push(...forest.tops);
  const own = siblings.indexOf(at);
  return siblings[own - 1] ?? (own < 0 ? undefined : siblings[own + 1]);
};
