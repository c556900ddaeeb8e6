import { type Chart, closesCircle, departmentAt, departmentOf, partsOf } from "@remit/core";

/** Why a position cannot report to another one. */
export type Refusal = "itself" | "below" | "already";

/** Whether one position may report to another, or come into a department; -1 makes it a top. */
export const refusalOf = (chart: Chart, at: number, to: number): Refusal | undefined => {
  const { forest, positions } = chart;
  const department = departmentAt(chart, to);
  const superior = department?.superior ?? to;
  if (at === superior) return "itself";
  const sits = !department || departmentOf(partsOf(positions[at]!.department)) === department.department;
  if (forest.parent[at] === superior && sits) return "already";
  return superior >= 0 && closesCircle(forest, at, superior) ? "below" : undefined;
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
