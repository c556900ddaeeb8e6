import type { Position } from "#model/structure.ts";
import { type Lines, lost, top } from "./forest.ts";

/** The reporting lines of positions, as columns by place: one pass, for a structure of 100,000. */
export const linesOf = (
  positions: readonly Position[],
  placeOf: ReadonlyMap<string, number>,
): Required<Lines> => {
  const count = positions.length;
  const [parent, assistant] = [new Int32Array(count), new Uint8Array(count)];
  const [fte, cost] = [new Float64Array(count), new Float64Array(count)];
  for (let at = 0; at < count; at += 1) {
    const position = positions[at]!;
    const { reportsTo } = position;
    parent[at] = reportsTo === undefined ? top : (placeOf.get(reportsTo) ?? lost);
    if (position.assistant) assistant[at] = 1;
    fte[at] = position.share ?? 1;
    cost[at] = position.cost ?? 0;
  }
  return { parent, assistant, fte, cost };
};
