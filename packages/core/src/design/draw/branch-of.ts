import type { Position } from "#model/structure.ts";
import { isWithin } from "../forest-queries.ts";
import { type Chart, chartOf } from "./chart-of.ts";

/** The chart of a position and everybody below it; how accountabilities are held is still said of the whole. */
export const branchOf = ({ structure, forest, place, coverage }: Chart, { id, title }: Position): Chart => {
  const root = place.get(id) ?? 0;
  const { organisation, positions } = structure;
  const below = positions.filter((_, at) => isWithin(forest, at, root));
  const name = [organisation.name, title].filter((part) => part.trim() !== "").join(": ");
  const part = {
    ...structure,
    organisation: { ...organisation, name },
    positions: below.map((each) => {
      const { reportsTo: _, ...top } = each;
      return each.id === id ? top : each;
    }),
  };
  return { ...chartOf(part), coverage };
};
