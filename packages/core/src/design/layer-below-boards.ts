import type { Case } from "./case.ts";
import { isBoard } from "./reports-to.ts";

/** Steps from the top as `layer` counts them, less those that are boards: a board is no layer of management. */
export const layerBelowBoards = (
  all: Pick<Case, "positions" | "layer" | "under">,
): ((id: string) => number | undefined) => {
  const boards = all.positions.filter(isBoard).map(({ id }) => id);
  return (id) => {
    const layer = all.layer(id);
    if (layer === undefined) return undefined;
    return layer - boards.filter((board) => board === id || all.under(id, board)).length;
  };
};
