import { type Cells, isEmptyLine, newCells, oddities, scanRow } from "./csv-scan.ts";

/** Bytes a row may have: 100,000 columns fit, a file without an end of line does not fill the memory. */
export const longestRow = 4 * 1024 * 1024;

export const rowFaults = ["after-quote", "stray-quote", "too-long"] as const;
/** What was wrong with a row: text after a closing quote, an opening quote taken as a letter, or longer than `longestRow` and left out. */
export type RowFault = (typeof rowFaults)[number];

/** Told of every row with something in it; the cells are good until it returns, the bytes until more come. False stops. */
export type OnRow = (
  bytes: Uint8Array,
  cells: Cells,
  line: number,
  fault: RowFault | undefined,
) => boolean | void;

const faultOf = (odd: number): RowFault | undefined => {
  if (odd === oddities.none) return undefined;
  return odd === oddities.afterQuote ? "after-quote" : "stray-quote";
};

/**
 * Rows of UTF-8 CSV that comes in pieces of any size; keeps at most one unfinished row. `push` and `end` return false once
 * `onRow` has.
 */
export const rowReader = (separator: number, onRow: OnRow) => {
  const cells = newCells();
  /** Bytes not told of yet: from the start of an unfinished row on. */
  let buffer = new Uint8Array(0);
  let held = 0;
  /** How many of them were looked at before. */
  let looked = 0;
  let line = 1;
  let skipping = false;
  let stopped = false;

  /** Goes to the end of a line that is too long to be kept; the place after it, or where to go on with more bytes. */
  const skipLine = (bytes: Uint8Array, from: number, last: boolean): number => {
    for (let at = from; at < bytes.length; at += 1) {
      if (bytes[at] !== 10 && bytes[at] !== 13) continue;
      // A line feed may follow in the next piece.
      if (bytes[at] === 13 && at + 1 === bytes.length && !last) return at === from ? -1 : at;
      skipping = false;
      line += 1;
      return at + (bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : 1);
    }
    return bytes.length;
  };

  /** False where nobody wants more rows. */
  const tell = (bytes: Uint8Array, fault: RowFault | undefined): boolean => {
    if (!isEmptyLine(cells) && onRow(bytes, cells, line, fault) === false) stopped = true;
    line += cells.lines;
    return !stopped;
  };

  const tooLong = (bytes: Uint8Array): boolean => {
    cells.count = 0;
    cells.lines = 0;
    skipping = true;
    return tell(bytes, "too-long");
  };

  /** Tells of the row at `at`; its end, -1 where more bytes are needed, or -2 where nobody wants more rows. */
  const readRow = (bytes: Uint8Array, at: number, last: boolean): number => {
    const end = Math.min(bytes.length, at + longestRow);
    const whole = last && end === bytes.length;
    let more: boolean;
    if (scanRow(bytes, at, end, separator, whole, cells)) more = tell(bytes, faultOf(cells.odd));
    else if (end < at + longestRow) return -1;
    // Perhaps a quote is open that never closes: the row may end at its first line end.
    else if (scanRow(bytes, at, end, separator, whole, cells, true)) more = tell(bytes, "stray-quote");
    else return tooLong(bytes) ? at : -2;
    return more ? cells.end : -2;
  };

  const read = (last: boolean): void => {
    const bytes = buffer.subarray(0, held);
    let at = 0;
    while (at < held) {
      const next = skipping ? skipLine(bytes, at, last) : readRow(bytes, at, last);
      if (next < 0) break;
      at = next;
    }
    buffer.copyWithin(0, at, held);
    held -= at;
    looked = held;
  };

  return {
    push: (piece: Uint8Array): boolean => {
      if (stopped) return false;
      if (held + piece.length > buffer.length) {
        const longer = new Uint8Array(Math.max(held + piece.length, buffer.length * 2));
        longer.set(buffer.subarray(0, held));
        buffer = longer;
      }
      buffer.set(piece, held);
      held += piece.length;
      // A long unfinished row is not scanned anew for every small piece: time stays linear.
      if (held >= looked * 2) read(false);
      return !stopped;
    },
    end: (): boolean => {
      if (!stopped) read(true);
      return !stopped;
    },
  };
};
