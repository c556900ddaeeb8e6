import { type Chart, closesCircle, departmentAt, departmentOf, partsOf, reportsOf } from "@remit/core";

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

/** The positions that stand right below a position or a department, in order; below -1, the tops. */
export const reportsIn = ({ drawn, positions }: Chart, above: number): readonly number[] =>
  (above < 0 ? [...drawn.tops] : reportsOf(drawn, above)).filter((at) => positions[at] !== undefined);

/** A position and whoever stands beside it, in order; nobody where it reports to itself or to somebody who is not there. */
export const siblingsOf = (chart: Chart, at: number): readonly number[] => {
  const siblings = reportsIn(chart, chart.drawn.parent[at]!);
  return siblings.includes(at) ? siblings : [];
};

/** One layer down: whoever stands before it under the same superior, else after it. */
export const besideOf = (chart: Chart, at: number): number | undefined => {
  const siblings = siblingsOf(chart, at);
  const own = siblings.indexOf(at);
  return siblings[own - 1] ?? siblings[own + 1];
};

/** Where a position would stand after a step among its siblings: before which of them (absent: last), and as which of how many. */
export type Stand = { readonly before: number | undefined; readonly nth: number; readonly of: number };

/** As one that is put before a sibling, or last. */
export const standBefore = (chart: Chart, at: number, before: number | undefined): Stand => {
  const siblings = siblingsOf(chart, at);
  const others = siblings.filter((each) => each !== at);
  const nth = before === undefined ? siblings.length : others.indexOf(before) + 1;
  return { before, nth, of: siblings.length };
};

/** One place on among its siblings, or back; "alone" where there are none, "end" where there is no place. */
export const standNext = (chart: Chart, at: number, step: 1 | -1): Stand | "alone" | "end" => {
  const siblings = siblingsOf(chart, at);
  const own = siblings.indexOf(at);
  if (siblings.length < 2) return "alone";
  if (siblings[own + step] === undefined) return "end";
  return standBefore(chart, at, step < 0 ? siblings[own - 1] : siblings[own + 2]);
};
