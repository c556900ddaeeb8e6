import type { Issue } from "#model/issue.ts";
import { rowReader, type RowFault } from "./csv-rows.ts";
import { textsOf } from "./csv-texts.ts";
import { encodingOf, markOf, utf8Of } from "./encoding.ts";
import { declaredSeparator, separatorOf } from "./separator.ts";

export type CsvOptions = {
  /** A label TextDecoder knows; absent: told from the bytes. */
  readonly encoding?: string;
  /** One character of ASCII; absent: told from the first rows. */
  readonly separator?: string;
  /** Rows that are read at most. */
  readonly rowsMost?: number;
};

export type CsvRow = { readonly row: string[]; readonly line: number; readonly fault?: RowFault };

/** Cells of one file that are read into memory at once. */
export const mostCells = 10_000_000;

const piece = 1024 * 1024;
/** UTF-8 without a mark, and what is told of a text from its first bytes. */
export const begun = (head: Uint8Array, options: CsvOptions, part: boolean) => {
  const encoding = options.encoding ?? encodingOf(head, part);
  const mark = markOf(head);
  const start = mark?.label === encoding ? mark.length : 0;
  return { encoding, start, recode: encoding === "utf-8" ? undefined : utf8Of(encoding) };
};

/** What separates the cells of a text in UTF-8, and the text without a line that says so. */
export const separated = (text: Uint8Array, options: CsvOptions) => {
  const declared = declaredSeparator(text);
  const rest = declared === undefined ? text : text.subarray(declared.length);
  return {
    separator: options.separator ?? declared?.separator ?? separatorOf(rest),
    rest,
    lines: declared === undefined ? 0 : 1,
  };
};

export type Csv = {
  readonly encoding: string;
  readonly separator: string;
  /** The header first; each with as many cells as it has in the file. Empty lines are left out. */
  readonly rows: string[][];
  /** The line on which each row starts, from 1. */
  readonly lines: number[];
  /**
   * `csv/after-quote` and `csv/stray-quote` (the row is kept), `csv/too-long` (it is empty here), `csv/too-many-rows` and
   * `csv/too-many-cells` (rows from there on are left out); each with its line and, as `row`, its place among the rows.
   */
  readonly faults: Issue[];
};

/** Rows of a CSV file in memory. Never throws on what is in it. */
export const readCsv = (bytes: Uint8Array, options: CsvOptions = {}): Csv => {
  const { encoding, start, recode } = begun(bytes, options, false);
  const plain = bytes.subarray(start);
  const recoded = recode === undefined ? plain : recode.push(plain);
  const { separator, rest, lines: before } = separated(recoded, options);
  const rows: string[][] = [];
  const lines: number[] = [];
  const faults: Issue[] = [];
  let cells = 0;
  const reader = rowReader(separator.charCodeAt(0), (text, found, at, fault) => {
    const line = at + before;
    const tell = (code: string): void => {
      faults.push({ code: `csv/${code}`, path: [], line, data: { row: rows.length } });
    };
    cells += found.count;
    if (rows.length === options.rowsMost || cells > mostCells) {
      tell(cells > mostCells ? "too-many-cells" : "too-many-rows");
      return false;
    }
    const row = textsOf(text, found);
    if (fault !== undefined) tell(fault);
    rows.push(row);
    lines.push(line);
    return true;
  });
  let at = 0;
  while (at < rest.length && reader.push(rest.subarray(at, at + piece))) at += piece;
  if (recode !== undefined) reader.push(recode.end());
  reader.end();
  return { encoding, separator, rows, lines, faults };
};

/** Bytes at the start of a stream from which encoding and separator are told. */
export const headLength = 64 * 1024;

/** Pieces of any size with a first one of at least `least` bytes, where there are so many. */
export const withHead = async function* (
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  least: number,
): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const bytes of pieces) {
    if (head === undefined) {
      yield { bytes, last: false };
      continue;
    }
    const both: Uint8Array = new Uint8Array(head.length + bytes.length);
    both.set(head);
    both.set(bytes, head.length);
    head = both;
    if (head.length < least) continue;
    yield { bytes: head, last: false };
    head = undefined;
  }
  yield { bytes: head ?? new Uint8Array(0), last: true };
};

/**
 * Rows of a CSV stream in batches, in memory that does not grow with its length: the batch of one piece and one unfinished
 * row. Encoding and separator are told from the first 64 KiB. Rows that are too long come as empty ones with their fault.
 */
export const streamCsv = async function* (
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<CsvRow[]> {
  let batch: CsvRow[] = [];
  let reader: ReturnType<typeof rowReader> | undefined;
  let recode: ReturnType<typeof utf8Of> | undefined;
  for await (const { bytes, last } of withHead(pieces, headLength)) {
    let text = bytes;
    if (reader === undefined) {
      const start = begun(bytes, options, !last);
      recode = start.recode;
      const plain = bytes.subarray(start.start);
      const { separator, rest, lines } = separated(recode?.push(plain) ?? plain, options);
      reader = rowReader(separator.charCodeAt(0), (from, cells, line, fault) => {
        const told = { row: textsOf(from, cells), line: line + lines };
        batch.push(fault === undefined ? told : { ...told, fault });
      });
      text = rest;
    } else if (recode !== undefined) text = recode.push(bytes);
    reader.push(text);
    if (last) {
      if (recode !== undefined) reader.push(recode.end());
      reader.end();
    }
    if (batch.length > 0) yield batch;
    batch = [];
  }
};
