import type { Checked, Issue } from "#model/issue.ts";
import { mostColumns } from "#model/table-limits.ts";
import { begun, headLength, separated, withHead } from "./csv.ts";
import { longestRow, rowReader } from "./csv-rows.ts";
import { textsOf } from "./csv-texts.ts";
import { headerAt, mostAbove, namesIn } from "./header.ts";
import { expectedRows, mostPeople, type People, type PeopleColumns, peopleReader } from "./people-csv.ts";

/** The names of the columns, and the first rows below them, from which columns are chosen. */
export type PeopleHead = { readonly names: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type PeopleFile<Columns> = {
  readonly people: People;
  readonly columns: Columns;
  readonly encoding: string;
  readonly separator: string;
};

/** Rows after the first 20 that are kept to choose columns by. */
const mostSample = 500;

const issue = (code: string, data: Issue["data"] = {}): { issues: Issue[] } => ({
  issues: [{ code: `table/${code}`, path: [], data }],
});

/** The rows at the start of a text that comes in pieces, as many as are looked at, and the pieces as they came. `declared`: the first says only the separator. */
const beginning = (separator: string, declared: boolean) => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const rows: string[][] = [];
  const reader = rowReader(separator.charCodeAt(0), (bytes, cells) => {
    // One more than a table may have tells that it has too many.
    if (cells.count > mostColumns) cells.count = mostColumns + 1;
    rows.push(declared && rows.length === 0 ? [] : textsOf(bytes, cells));
    return rows.length < mostAbove + mostSample;
  });
  return {
    pieces,
    rows,
    push: (piece: Uint8Array): void => {
      pieces.push(piece);
      length += piece.length;
      reader.push(piece);
    },
    /** Whether the header is there, or is not to be expected any more. */
    isRead: (): boolean => rows.length > (declared ? 1 : 0) || length > longestRow,
    end: (): void => void reader.end(),
  };
};

/** The header among the first rows, and how many rows stand above it. */
const headOf = (rows: readonly string[][]): Checked<PeopleHead & { readonly above: number }> => {
  const above = headerAt(rows);
  const header = rows[above];
  if (header === undefined) return issue(rows.length === 0 ? "file-empty" : "no-header");
  const names = namesIn(header);
  if (names.length > mostColumns) return issue("too-many-columns", { most: mostColumns });
  return { value: { names, rows: rows.slice(above + 1), above } };
};

/**
 * People of a CSV file of any size that comes in pieces, with the columns that `choose` takes from its head. Encoding and separator
 * are told from the first 64 KiB, the header is looked for as in any other table. Of the file itself one row and one piece are in
 * memory, of people what `peopleReader` says. Measured with all their figures: a million people of 84 MB take two seconds of a
 * processor and at most 250 MB, twelve million of 1 GB 16 seconds and 1.2 GB. `size`: the bytes of the whole file, where they are
 * known. Issues: `table/file-empty`, `table/not-text`, `table/no-header`, `table/too-many-columns`, `table/too-many-people`, and
 * those of `choose`.
 */
export const readPeople = async <Columns extends PeopleColumns>(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  choose: (head: PeopleHead) => Checked<Columns>,
  size = 0,
): Promise<Checked<PeopleFile<Columns>>> => {
  let about: { encoding: string; separator: string; expected: number } | undefined;
  let recode: ReturnType<typeof begun>["recode"];
  let start: ReturnType<typeof beginning> | undefined;
  let columns: Columns | undefined;
  let reader: ReturnType<typeof peopleReader> | undefined;
  for await (const { bytes, last } of withHead(pieces, headLength)) {
    const texts: Uint8Array[] = [];
    if (about === undefined) {
      const { recode: recoder, encoding, start: mark } = begun(bytes, {}, !last);
      recode = recoder;
      const plain = bytes.subarray(mark);
      const text = recode?.push(plain) ?? plain;
      if (text.includes(0)) return issue("not-text");
      const { separator, lines } = separated(text, {});
      const expected = expectedRows(text, size * (text.length / Math.max(bytes.length, 1)));
      about = { encoding, separator, expected };
      start = beginning(separator, lines > 0);
      texts.push(text);
    } else texts.push(recode?.push(bytes) ?? bytes);
    if (last && recode !== undefined) texts.push(recode.end());

    for (const text of texts) if (reader === undefined) start?.push(text);
    if (reader === undefined && start !== undefined) {
      if (last) start.end();
      else if (!start.isRead()) continue;
      const head = headOf(start.rows);
      if (head.issues) return head;
      const chosen = choose(head.value);
      if (chosen.issues) return chosen;
      columns = chosen.value;
      reader = peopleReader(about.separator, columns, about.expected, head.value.above);
      texts.splice(0, texts.length, ...start.pieces);
      start = undefined;
    }
    for (const text of texts)
      if (reader?.push(text) === false) return issue("too-many-people", { most: mostPeople });
  }
  if (about === undefined || columns === undefined || reader === undefined) return issue("file-empty");
  const { encoding, separator } = about;
  const people = reader.end();
  return people.tooMany
    ? issue("too-many-people", { most: mostPeople })
    : { value: { people, columns, encoding, separator } };
};
