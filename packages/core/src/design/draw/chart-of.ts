import type { Position, Structure } from "#model/structure.ts";
import { type Coverage, coverageOf } from "../coverage.ts";
import { type Forest, forestOf, type Lines, lost, top } from "../forest.ts";

/** A structure as its chart asks for it; positions are told by their place in the structure. */
export type Chart = {
  readonly structure: Structure;
  readonly positions: readonly Position[];
  readonly place: ReadonlyMap<string, number>;
  readonly forest: Forest;
  readonly coverage: Coverage;
  /** Dotted lines between positions that are there. */
  readonly dotted: readonly { readonly from: number; readonly to: number }[];
};

/** The reporting lines of a structure, as columns: one pass, for a structure of 100,000. */
const linesOf = (
  positions: readonly Position[],
  place: ReadonlyMap<string, number>,
): Omit<Required<Lines>, "fte"> => {
  const count = positions.length;
  const [parent, assistant] = [new Int32Array(count), new Uint8Array(count)];
  const cost = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const position = positions[at]!;
    const { reportsTo } = position;
    parent[at] = reportsTo === undefined ? top : (place.get(reportsTo) ?? lost);
    if (position.assistant) assistant[at] = 1;
    cost[at] = position.cost ?? 0;
  }
  return { parent, assistant, cost };
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
  return {
    structure,
    positions,
    place,
    forest: forestOf(linesOf(positions, place)),
    coverage: coverageOf({ ...structure, positions: answering(structure) }),
    dotted: dottedOf(positions, place),
  };
};
