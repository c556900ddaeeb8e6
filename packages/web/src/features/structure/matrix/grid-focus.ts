import { type RefObject, useLayoutEffect, useRef } from "react";

/** Gives the focus to the one cell that Tab reaches. */
const focusIn = (box: HTMLElement | null): void =>
  box?.querySelector<HTMLElement>(`[role="gridcell"][tabindex="0"]`)?.focus({ preventScroll: true });

/** The focus follows the cell that is chosen: call what is returned before another is. */
export const useGridFocus = ({
  box,
  measured,
  known,
  jumps,
  column,
  reveal,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly measured: boolean;
  /** The row that is chosen is there. */
  readonly known: boolean;
  /** Another number than before: the chosen cell is brought into view and gets the focus. */
  readonly jumps: number;
  readonly column: number;
  /** Brings the chosen cell into view. */
  readonly reveal: () => void;
}): (() => void) => {
  const toFocus = useRef(false);
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    focusIn(box.current);
  });
  // Whoever comes by an address that names a row begins there; from then on the reader scrolls.
  useLayoutEffect(() => {
    if (measured && known) reveal();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [measured]);
  const jumped = useRef(jumps);
  useLayoutEffect(() => {
    if (jumped.current === jumps || !measured) return;
    jumped.current = jumps;
    reveal();
    focusIn(box.current);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [jumps, measured, column]);
  return () => {
    toFocus.current = true;
  };
};
