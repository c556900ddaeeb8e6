import type { Position, Structure } from "#model/structure.ts";
import { type Coverage, coverageOf } from "../coverage.ts";
import { departmentOf } from "../departments.ts";
import { type Forest, forestOf } from "../forest.ts";
import { type GroupFigures, groupFigures } from "../group-figures.ts";
import { groupedForest } from "../grouped-forest.ts";
import { linesOf } from "../position-lines.ts";

/** A department as a node of a chart: what it is called, where it stands, what is below it. */
export type Department = GroupFigures & {
  /** Of the drawing alone: the superior's id and what the department is called below it. */
  readonly id: string;
  readonly name: string;
  /** As the positions in it tell it, from the company down. */
  readonly department: string;
  /** The place of the superior it stands below; -1 for a company above its tops. */
  readonly superior: number;
};

/** A structure as its chart asks for it; positions are told by their place in the structure. */
export type Chart = {
  readonly structure: Structure;
  readonly positions: readonly Position[];
  readonly place: ReadonlyMap<string, number>;
  /** Of positions alone: figures are its. */
  readonly forest: Forest;
  /** What is drawn: the same, or with departments, whose places follow those of the positions. */
  readonly drawn: Forest;
  /** Empty where the chart is not drawn by department. */
  readonly departments: readonly Department[];
  readonly coverage: Coverage;
  /** Dotted lines between positions that are there. */
  readonly dotted: readonly { readonly from: number; readonly to: number }[];
};

const dottedOf = (positions: readonly Position[], place: ReadonlyMap<string, number>): Chart["dotted"] => {
  const lines: { readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < positions.length; from += 1)
    for (const id of positions[from]!.dotted) {
      const to = place.get(id);
      if (to !== undefined && to !== from) lines.push({ from, to });
    }
  return lines;
};

/** Coverage asks only for those positions that answer for something. */
const answering = ({ assignments, positions }: Structure): Position[] => {
  const ids = new Set(Object.values(assignments).flatMap(({ A }) => A ?? []));
  return ids.size === 0 ? [] : positions.filter(({ id }) => ids.has(id));
};

/** The chart of a structure, whatever its lines are; of two positions with one id the first is meant by it. */
export const chartOf = (structure: Structure): Chart => {
  const { positions } = structure;
  const place = new Map<string, number>();
  for (let at = positions.length - 1; at >= 0; at -= 1) place.set(positions[at]!.id, at);
  const forest = forestOf(linesOf(positions, place));
  return {
    structure,
    positions,
    place,
    forest,
    drawn: forest,
    departments: [],
    coverage: coverageOf({ ...structure, positions: answering(structure) }),
    dotted: dottedOf(positions, place),
  };
};

/** By accountability, the places that answer for it. */
const holders = ({ coverage, place }: Chart): readonly (readonly number[])[] => {
  const by = new Map<string, number[]>();
  for (const [position, answers] of coverage.answers) {
    const at = place.get(position);
    if (at === undefined) continue;
    for (const { id } of answers) {
      const places = by.get(id) ?? [];
      places.push(at);
      by.set(id, places);
    }
  }
  return [...by.values()];
};

/** The same chart with departments between superiors and reports; its figures stay what they are. */
export const byDepartment = (chart: Chart): Chart => {
  const { positions } = chart;
  const grouped = groupedForest(chart.forest, (at) => positions[at]!.department);
  const figures = groupFigures(grouped, (at) => positions[at]!.holder === undefined, holders(chart));
  return {
    ...chart,
    drawn: grouped.forest,
    departments: grouped.groups.map(({ path, own, superior }, at) => ({
      ...figures[at]!,
      id: departmentOf([...(superior < 0 ? [] : [positions[superior]!.id]), ...path.slice(-own)]),
      name: path.at(-1)!,
      department: departmentOf(path),
      superior,
    })),
  };
};
