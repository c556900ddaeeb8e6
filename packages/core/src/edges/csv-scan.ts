const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** What was odd about a row; 0: nothing. */
export const oddities = { none: 0, afterQuote: 1, strayQuote: 2 } as const;

/** The cells of the row scanned last, as places in its bytes. Used again for every row. */
export type Cells = {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** 0: as it stands; 1: in quotes, `from` and `to` within them; 2: the same with doubled quotes; 3: with text after its closing quote. */
  form: Uint8Array;
  /** The place after the row's line end. */
  end: number;
  /** Line ends within the row and at its end. */
  lines: number;
  odd: number;
};

export const newCells = (): Cells => ({
  count: 0,
  from: new Int32Array(64),
  to: new Int32Array(64),
  form: new Uint8Array(64),
  end: 0,
  lines: 0,
  odd: oddities.none,
});

const grow = (cells: Cells): void => {
  const larger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  const length = cells.from.length * 2;
  cells.from = larger(cells.from, new Int32Array(length));
  cells.to = larger(cells.to, new Int32Array(length));
  cells.form = larger(cells.form, new Uint8Array(length));
};

const add = (cells: Cells, from: number, to: number, form: number): void => {
  if (cells.count === cells.from.length) grow(cells);
  cells.from[cells.count] = from;
  cells.to[cells.count] = to;
  cells.form[cells.count] = form;
  cells.count += 1;
};

/** The quoted cell scanned last: where it closes (-1: nowhere), its line ends, and whether it has doubled quotes. */
const quoted = { close: 0, lines: 0, doubled: false };

const scanQuoted = (bytes: Uint8Array, start: number, end: number): void => {
  quoted.lines = 0;
  quoted.doubled = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      if (at + 1 < end && bytes[at + 1] === quote) {
        quoted.doubled = true;
        at += 1;
      } else {
        quoted.close = at;
        return;
      }
    } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
      quoted.lines += 1;
  }
  quoted.close = -1;
};

/**
 * Scans one row of CSV from `start`; false where it does not end before `end` and more is to come (`last` false).
 * RFC 4180 with any of \n, \r\n and \r as line end, mixed. A quote that opens a cell and is never closed, or whose close on
 * a later line is followed by text, is taken as a letter: one wrong row does not swallow those after it. Text after a quote
 * that closes on the same line belongs to the cell, as spreadsheets read it. `letters` takes every quote as a letter.
 */
export const scanRow = (
  bytes: Uint8Array,
  start: number,
  end: number,
  separator: number,
  last: boolean,
  cells: Cells,
  letters = false,
): boolean => {
  cells.count = 0;
  cells.lines = 0;
  cells.odd = oddities.none;
  /** Most bytes are higher than all that end a cell. */
  const highest = separator > carriageReturn ? separator : carriageReturn;
  let at = start;
  for (;;) {
    let from = at;
    let to = -1;
    let form = 0;
    if (bytes[at] === quote && at < end && !letters) {
      scanQuoted(bytes, at + 1, end);
      const { close, lines, doubled } = quoted;
      if (!last && (close < 0 || close + 1 >= end)) return false;
      const after = close + 1 >= end ? lineFeed : bytes[close + 1];
      if (close >= 0 && (after === separator || after === lineFeed || after === carriageReturn)) {
        from = at + 1;
        to = close;
        form = doubled ? 2 : 1;
        cells.lines += lines;
        at = close + 1;
      } else if (close >= 0 && lines === 0) {
        form = 3;
        at = close + 1;
        cells.odd = oddities.afterQuote;
      } else cells.odd = oddities.strayQuote;
    }
    let byte = -1;
    while (at < end) {
      byte = bytes[at]!;
      if (byte <= highest && (byte === separator || byte === lineFeed || byte === carriageReturn)) break;
      at += 1;
    }
    if (at >= end) {
      if (!last) return false;
      add(cells, from, to < 0 ? end : to, form);
      cells.end = end;
      return true;
    }
    add(cells, from, to < 0 ? at : to, form);
    at += 1;
    if (byte === separator) continue;
    if (byte === carriageReturn) {
      if (at >= end && !last) return false;
      if (at < end && bytes[at] === lineFeed) at += 1;
    }
    cells.lines += 1;
    cells.end = at;
    return true;
  }
};

/** Whether the row scanned last is an empty line. */
export const isEmptyLine = ({ count, from, to, form }: Cells): boolean =>
  count === 1 && form[0] === 0 && from[0] === to[0];
