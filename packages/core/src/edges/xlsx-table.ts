import readXlsxFile from "read-excel-file/universal";
import type { Checked } from "#model/issue.ts";
import { numberText } from "#model/number-text.ts";
import { safeXlsx } from "./xlsx-parcel.ts";

type Raw = { readonly sheet: string; readonly rows: string[][] };

/** A cell as text; a day as `YYYY-MM-DD`. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return numberText(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "boolean" ? String(cell) : "";
};

const isTable = ({ rows }: Raw): boolean =>
  rows.filter((row) => row.filter((cell) => cell !== "").length > 1).length > 1;

/** The rows of the first sheet of a workbook that holds a table; where none does, of the first. Issues as `safeXlsx`. */
export const xlsxRows = async (bytes: Uint8Array): Promise<Checked<Raw>> => {
  const safe = safeXlsx(bytes);
  if (safe.issues) return safe;
  try {
    const sheets = (await readXlsxFile(safe.value)).map(({ sheet, data }): Raw => ({
      sheet,
      rows: data.map((row) => row.map(cellText)),
    }));
    const value = sheets.find(isTable) ?? sheets[0];
    if (value !== undefined) return { value };
  } catch {
    // Whatever its reader trips over is the file's doing: what it reads was checked to be an archive of XML.
  }
  return { issues: [{ code: "table/spreadsheet-broken", path: [], data: {} }] };
};
