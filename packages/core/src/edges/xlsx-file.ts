import { unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/universal";
import type { Cell, Sheet } from "#model/table.ts";

const widest = 40;
const widthOf = (column: string, cells: readonly Cell[]): number =>
  Math.min(
    widest,
    cells.reduce<number>((most, cell) => Math.max(most, String(cell).length), column.length) + 2,
  );

const code = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * `_x0041_` in a cell is read as the letter of that code, here and in Excel: its underscore is told by its own code. So is the first
 * letter of what every object has (`constructor`): the writer keeps texts in one and takes such a name for one it has seen.
 */
const cellText = (text: string): string => {
  const escaped = text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return escaped in {} ? code(escaped.charAt(0)) + escaped.slice(1) : escaped;
};

/** Any day that a ZIP archive can name. */
const mtime = new Date(2000, 0, 1, 12);

/** The bytes of a spreadsheet of one sheet, its first row a header that stays in sight. The same sheet gives the same bytes. */
export const xlsxOf = async ({ columns, rows }: Sheet, name: string): Promise<Uint8Array> => {
  const header = columns.map((value) => ({
    value: cellText(value),
    type: String,
    fontWeight: "bold" as const,
  }));
  const cells = rows.map((row) =>
    row.map((value) =>
      value === ""
        ? null
        : typeof value === "number"
          ? { value, type: Number }
          : { value: cellText(value), type: String },
    ),
  );
  const made = await writeXlsxFile([header, ...cells], {
    sheet: name.replaceAll(/[[\]:*?/\\']/g, " ").slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map((column, at) => ({
      width: widthOf(
        column,
        rows.map((row) => row[at] ?? ""),
      ),
    })),
  }).toBlob();
  const entries = unzipSync(new Uint8Array(await made.arrayBuffer()));
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, bytes]) => [path, [bytes, { mtime, level: 6 }]])),
  );
};
