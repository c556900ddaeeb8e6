import type { Position, Structure } from "@remit/core";

/** Positions as the chart is read: each before those that report to it. A circle is gone round once. */
export const inChartOrder = (positions: readonly Position[]): Position[] => {
  const known = new Set(positions.map(({ id }) => id));
  const reports = new Map<string, Position[]>();
  const tops: Position[] = [];
  for (const position of positions) {
    const { id, reportsTo } = position;
    if (reportsTo === undefined || reportsTo === id || !known.has(reportsTo)) tops.push(position);
    else {
      const others = reports.get(reportsTo);
      if (others) others.push(position);
      else reports.set(reportsTo, [position]);
    }
  }
  const seen = new Set<string>();
  const order: Position[] = [];
  const walk = (from: readonly Position[]): void => {
    const open = from.toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      order.push(next);
      open.push(...(reports.get(next.id) ?? []).toReversed());
    }
  };
  walk(tops);
  // What hangs on a circle is under no top.
  walk(positions);
  return order;
};

/** What the reader chose beside the usual columns: by id, whether it is shown. */
export type Chosen = Readonly<Record<string, boolean>>;

/** Positions that have a column unless the reader says otherwise: with a letter or a right, a role of the catalogue, or at the top and managing right below it. */
const usual = ({ positions, assignments, decisionRights }: Structure): ReadonlySet<string> => {
  const shown = new Set(decisionRights.map(({ position }) => position));
  for (const { A = [], R = [], C = [], I = [] } of Object.values(assignments))
    for (const id of [...A, ...R, ...C, ...I]) shown.add(id);
  const managers = new Set(positions.map(({ reportsTo }) => reportsTo));
  const tops = new Set(positions.flatMap(({ id, reportsTo }) => (reportsTo === undefined ? [id] : [])));
  for (const { id, role, reportsTo } of positions) {
    const leads = managers.has(id) && (reportsTo === undefined || tops.has(reportsTo));
    if (role !== undefined || leads) shown.add(id);
  }
  return shown;
};

/** The positions that are columns, in the order of the chart. */
export const columnsOf = (structure: Structure, chosen: Chosen): Position[] => {
  const shown = usual(structure);
  return inChartOrder(structure.positions).filter(({ id }) => chosen[id] ?? shown.has(id));
};
