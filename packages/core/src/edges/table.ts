import type { Checked, Issue } from "#model/issue.ts";
import type { Table, TableKind } from "#model/table.ts";
import { largestTable, mostCells, mostColumns, mostRows, mostSigns } from "#model/table-limits.ts";
import { readCsv } from "./csv.ts";
import { encodingOf } from "./encoding.ts";
import { filled, headerAt, mostAbove, namesIn } from "./header.ts";
import { jsonRows } from "./json-table.ts";
import { isLdif, ldifRows } from "./ldif-table.ts";
import { xlsxRows } from "./xlsx-table.ts";

const issue = (code: string, data: Issue["data"] = {}): { issues: Issue[] } => ({
  issues: [{ code: `table/${code}`, path: [], data }],
});

const begins = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

const counted = (rows: readonly unknown[]): number[] => rows.map((_, row) => row + 1);

const lineText = (row: readonly string[]): string =>
  row
    .filter((cell) => cell.trim() !== "")
    .join(", ")
    .slice(0, 200);

/** A table out of rows that have their header among them, every row as long as the header. */
const withHeader = ({ rows, lines, faults, ...about }: Omit<Table, "columns">): Checked<Table> => {
  const at = headerAt(rows);
  const header = rows[at];
  if (header === undefined) return issue("file-empty");
  const columns = namesIn(header);
  const last = columns.length;
  const most = rows.reduce((widest, row) => Math.max(widest, row.length), last);
  if (most > mostColumns) return issue("too-many-columns", { given: most, most: mostColumns });
  const below = rows.slice(at + 1);
  const wrong = new Set(faults.map(({ row }) => row - at - 1));
  while (below.length > 0 && filled(below.at(-1)) === 0 && !wrong.has(below.length - 1)) below.pop();
  if (below.length > mostRows) return issue("too-many-rows", { given: below.length, most: mostRows });
  if (below.length * last > mostCells)
    return issue("too-many-cells", { given: below.length * last, most: mostCells });
  const signs = rows.reduce((sum, row) => row.reduce((all, cell) => all + cell.length, sum), 0);
  if (signs > mostSigns) return issue("too-much-text", { given: signs, most: mostSigns });
  const found = faults
    .map(({ row, code }) => ({ row: row - at - 1, code }))
    .filter(({ row }) => row >= 0 && row < below.length);
  const whole = below.map((row, index) => {
    // A cell beyond the header says that a separator in some cell before it was not quoted.
    if (filled(row.slice(last)) > 0) {
      found.push({ row: index, code: "too-many-cells" });
      return row;
    }
    return Array.from({ length: last }, (_, column) => row[column] ?? "");
  });
  const above = rows.slice(0, at).filter((row) => filled(row) > 0);
  return {
    value: {
      ...about,
      ...(above.length > 0 && { above: above.map(lineText) }),
      columns,
      rows: whole,
      lines: lines.slice(at + 1, at + 1 + whole.length),
      faults: found.toSorted((a, b) => a.row - b.row),
    },
  };
};

const csvTable = (bytes: Uint8Array, encoding: string): Checked<Table> => {
  const {
    rows,
    lines,
    separator,
    faults: found,
  } = readCsv(bytes, {
    encoding,
    rowsMost: mostRows + mostAbove + 1,
  });
  // From there on nothing was read: half a file is none.
  if (found.some(({ code }) => code === "csv/too-many-cells"))
    return issue("too-many-cells", { most: mostCells });
  if (found.some(({ code }) => code === "csv/too-many-rows"))
    return issue("too-many-rows", { most: mostRows });
  const rowAt = new Map(lines.map((line, row) => [line, { line, row: rows[row]! }]));
  const wrong = new Map<number, string>();
  for (const { code, line = 0 } of found) {
    wrong.set(line, code.slice(code.indexOf("/") + 1));
    // A row that was left out has its place still.
    if (!rowAt.has(line)) rowAt.set(line, { line, row: [] });
  }
  const all = [...rowAt.values()].toSorted((a, b) => a.line - b.line);
  return withHeader({
    kind: separator === "\t" ? "tsv" : "csv",
    encoding,
    separator,
    rows: all.map(({ row }) => row),
    lines: all.map(({ line }) => line),
    faults: all.flatMap(({ line }, row) => {
      const code = wrong.get(line);
      return code === undefined ? [] : [{ row, code }];
    }),
  });
};

/** Whether a text is a structure file: it says so near its beginning, or its name does. */
const isStructure = (text: string, name: string): boolean =>
  /\.structure\.(?:ya?ml|json)$/i.test(name) ||
  /(?:^|[{,])\s*["']?format["']?\s*:\s*["']?remit\/structure@/m.test(text.slice(0, 5000));

const kindOfText = (text: string, name: string): TableKind => {
  if (isLdif(text)) return "ldif";
  const [sign = ""] = text.trimStart();
  // "[" may begin a column of a CSV file, but no column is called so and no object ever is.
  if (
    sign === "{" ||
    (sign === "[" && /\.json$/i.test(name)) ||
    /^\[\s*[{[\]]/.test(text.trimStart().slice(0, 1000))
  )
    return "json";
  return "csv";
};

/**
 * The table a file holds: CSV, TSV, XLSX, JSON (a list of objects, Microsoft Graph, SCIM) or LDIF, told apart by its bytes.
 * What keeps the whole file from being read is an issue `table/…`; what is wrong with one row is a fault of the table.
 */
export const tableOf = async (bytes: Uint8Array, name: string): Promise<Checked<Table>> => {
  if (bytes.length > largestTable)
    return issue("file-too-large", { bytes: bytes.length, most: largestTable });
  if (bytes.length === 0) return issue("file-empty");
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const { value, issues } = await xlsxRows(bytes);
    return issues
      ? { issues }
      : withHeader({ kind: "xlsx", ...value, lines: counted(value.rows), faults: [] });
  }
  // Excel before 2007, and every Excel file with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return issue("old-or-locked-spreadsheet");
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) return issue("not-text");
  if (text.trim() === "") return issue("file-empty");
  if (isStructure(text, name)) return issue("structure-given");
  const kind = kindOfText(text, name);
  if (kind === "json") {
    const { value, issues } = jsonRows(text);
    return issues ? { issues } : { value: { ...value, encoding, lines: counted(value.rows), faults: [] } };
  }
  if (kind === "ldif") {
    const { value, issues } = ldifRows(text);
    return issues ? { issues } : { value: { kind, encoding, ...value, lines: counted(value.rows) } };
  }
  return csvTable(bytes, encoding);
};
