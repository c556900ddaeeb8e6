import { isEmptyLine, newCells, scanRow } from "./csv-scan.ts";

/** In the order in which they are preferred where nothing tells them apart. */
const separators = [",", ";", "\t", "|"] as const;
const looked = { bytes: 64 * 1024, rows: 50 };

/** Numbers of cells of the first rows. */
const widths = (head: Uint8Array, separator: number, whole: boolean): number[] => {
  const cells = newCells();
  const found: number[] = [];
  for (let at = 0; at < head.length && found.length < looked.rows; at = cells.end) {
    if (!scanRow(head, at, head.length, separator, whole || found.length === 0, cells)) break;
    if (!isEmptyLine(cells)) found.push(cells.count);
  }
  return found;
};

/** The share of rows as wide as the first, and that width. */
const consistency = (found: readonly number[]): { share: number; width: number } => {
  const width = found[0] ?? 0;
  return { share: found.filter((each) => each === width).length / Math.max(found.length, 1), width };
};

/** A first line `sep=;` as spreadsheets write and read it: the separator, and the bytes of that line. */
export const declaredSeparator = (bytes: Uint8Array): { separator: string; length: number } | undefined => {
  const line = /^sep=([,;\t|])(?:\r\n|\n|\r)/i.exec(new TextDecoder().decode(bytes.subarray(0, 7)));
  return line === null ? undefined : { separator: line[1] ?? ",", length: line[0].length };
};

/**
 * What separates the cells of UTF-8 CSV: of comma, semicolon, tab and bar the one by which most of the first rows are as wide
 * as the first, the wider where that is equal; a comma where none parts anything.
 */
export const separatorOf = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, looked.bytes);
  const judged = separators.map((separator) => ({
    separator,
    ...consistency(widths(head, separator.charCodeAt(0), head.length === bytes.length)),
  }));
  const parting = judged.filter(({ width }) => width > 1);
  return parting.toSorted((a, b) => b.share - a.share || b.width - a.width)[0]?.separator ?? ",";
};
