import type { Chart, Department } from "./chart-of.ts";
import { partsOf } from "../departments.ts";
import { belowOf } from "../forest-queries.ts";
import { cardWords as words } from "./words.ts";

/** The department at a place of a drawing; nothing where a position is. */
export const departmentAt = ({ positions, departments }: Chart, place: number): Department | undefined =>
  departments[place - positions.length];

/** What a node of a drawing is told by: the id of the position, or the department's. */
export const idAt = (chart: Chart, place: number): string | undefined =>
  (chart.positions[place] ?? departmentAt(chart, place))?.id;

/** The node that is told by an id, a position before a department. */
export const placeAt = ({ place, positions, departments }: Chart, id: string): number | undefined => {
  const at = place.get(id);
  if (at !== undefined) return at;
  const department = departments.findIndex((each) => each.id === id);
  return department < 0 ? undefined : positions.length + department;
};

/** What a node is called. */
export const titleAt = (chart: Chart, place: number): string =>
  departmentAt(chart, place)?.name ?? words.titleOf(chart.positions[place]!);

/** How many positions are below a node. */
export const belowAt = (chart: Chart, place: number): number =>
  departmentAt(chart, place)?.heads ?? chart.forest.heads[place]! - 1;

/** Positions that say they sit in a department, or in one within it, and are not below it: no line leads to them from a top. */
export const apartFrom = (chart: Chart, place: number): number[] => {
  const told = partsOf(departmentAt(chart, place)?.department);
  const below = new Set(belowOf(chart.drawn, place));
  const says = (at: number): boolean => {
    const own = partsOf(chart.positions[at]!.department);
    return told.every((part, nth) => own[nth] === part);
  };
  return [...chart.positions.keys()].filter(
    (at) => chart.forest.layer[at] === 0 && !below.has(at) && says(at),
  );
};

/** The nodes that are told by ids as folded, marked by place. */
export const closedBy = (chart: Chart, ids: ReadonlySet<string>): Uint8Array => {
  const closed = new Uint8Array(chart.drawn.count);
  if (ids.size > 0)
    for (let place = 0; place < closed.length; place += 1)
      if (ids.has(idAt(chart, place)!)) closed[place] = 1;
  return closed;
};

/** The ids of nodes that are marked as folded. */
export const idsOf = (chart: Chart, closed: Uint8Array): string[] =>
  Array.from(closed.keys())
    .filter((place) => closed[place] === 1)
    .map((place) => idAt(chart, place)!);
