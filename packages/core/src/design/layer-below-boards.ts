import type { Case } from "./case.ts";
import { keptBy } from "./kept.ts";
import { isBoard } from "./reports-to.ts";

type Chart = Pick<Case, "position" | "layer" | "superior">;

/** Steps from the top as `layer` counts them, less those that are boards: a board is no layer of management. */
export const layerBelowBoards = keptBy(
  ({ position, layer, superior }: Chart): ((id: string) => number | undefined) => {
    /** Boards from a position up, itself among them. */
    const boards = new Map<string, number>();
    const boardsFrom = (id: string): number => {
      const passed: string[] = [];
      let at: string | undefined = id;
      for (; at !== undefined && !boards.has(at); at = superior(at)) passed.push(at);
      let count = at === undefined ? 0 : boards.get(at)!;
      for (const each of passed.toReversed()) {
        if (isBoard(position(each))) count += 1;
        boards.set(each, count);
      }
      return count;
    };
    return (id) => {
      // Whoever has a layer has a way up, and that ends.
      const steps = layer(id);
      return steps === undefined ? undefined : steps - boardsFrom(id);
    };
  },
);
