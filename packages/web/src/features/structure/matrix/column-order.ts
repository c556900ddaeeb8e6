import type { Position, Structure } from "@remit/core";

/** How columns stand: as the chart is read, or those with the most to do first. */
export type ColumnOrder = "chart" | "busiest";
export const columnOrders: readonly ColumnOrder[] = ["chart", "busiest"];
export const isColumnOrder = (value: unknown): value is ColumnOrder =>
  columnOrders.some((each) => each === value);

/** What is counted: letters in accountabilities, or parts in decisions. */
export type View = "raci" | "rights";

/** What every position has to do: how often it answers or decides, then how often it has another letter or part. */
const busynessOf = ({ assignments, decisionRights }: Structure, view: View) => {
  const first = new Map<string, number>();
  const other = new Map<string, number>();
  const count = (to: Map<string, number>, id: string): void => void to.set(id, (to.get(id) ?? 0) + 1);
  if (view === "raci")
    for (const { A = [], R = [], C = [], I = [] } of Object.values(assignments)) {
      for (const id of A) count(first, id);
      for (const id of [...R, ...C, ...I]) count(other, id);
    }
  else for (const { position, part } of decisionRights) count(part === "decide" ? first : other, position);
  return (id: string): readonly [number, number] => [first.get(id) ?? 0, other.get(id) ?? 0];
};

/** The ids of all positions, the busiest first; those that are even as the chart is read. */
export const busiestFirst = (
  structure: Structure,
  inChart: readonly Position[],
  view: View,
): readonly string[] => {
  const busyness = busynessOf(structure, view);
  return inChart
    .map(({ id }) => ({ id, does: busyness(id) }))
    .toSorted((a, b) => b.does[0] - a.does[0] || b.does[1] - a.does[1])
    .map(({ id }) => id);
};

/** Columns in the order of the ids given; those that are not among them last, in their own order. */
export const orderedBy = (columns: readonly Position[], ids: readonly string[]): Position[] => {
  const place = new Map(ids.map((id, at) => [id, at]));
  return columns.toSorted((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
};
