import type { Position, Structure } from "#model/structure.ts";
import { type Coverage, coverageOf } from "../coverage.ts";
import { type Forest, forestOf } from "../forest.ts";
import { linesOf } from "../position-lines.ts";

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
