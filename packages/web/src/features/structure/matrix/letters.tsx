import type { Position } from "@remit/core";
import type { Held } from "./cells.ts";
import type { Row } from "./model.ts";
import { markOf } from "./says.ts";

/** The letters of one cell as they are drawn. */
export const Letters = ({
  row,
  position,
  held,
}: {
  readonly row: Row;
  readonly position: Position;
  readonly held: Held;
}) =>
  held.map((letter) => (
    <span key={letter} className="raci-letter" data-letter={letter} data-mark={markOf(row, position, letter)}>
      {letter}
    </span>
  ));
