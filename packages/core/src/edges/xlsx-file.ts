import { strToU8, zipSync } from "fflate";
import type { Cell, Sheet } from "#model/table.ts";

const widest = 40;
const widthOf = (column: string, cells: readonly Cell[]): number =>
  Math.min(
    widest,
    cells.reduce<number>((most, cell) => Math.max(most, String(cell).length), column.length) + 2,
  );

const code = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** What XML does not allow, or reads as another sign; a spreadsheet tells it by its code. */
// oxlint-disable-next-line no-control-regex
const unwritten = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** A text as it stands in XML. `_x0041_` is read as the letter of that code: its underscore is told by its own code. */
const text = (value: string): string =>
  value
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replaceAll(unwritten, code)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The letters of a column, from 0: A, Z, AA. */
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const parcel = "http://schemas.openxmlformats.org/package/2006";

const related = (targets: readonly (readonly [kind: string, target: string])[]): string => {
  const each = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${parcel}/relationships">${each.join("")}</Relationships>`;
};

const parts = ["sheet.main", "worksheet", "sharedStrings", "styles"] as const;
const paths = ["/xl/workbook.xml", "/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml", "/xl/styles.xml"];
const contentTypes = `${head}<Types xmlns="${parcel}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
  .map((part, at) => `<Override PartName="${paths[at]}" ContentType="${types}.${part}+xml"/>`)
  .join("")}</Types>`;

/** Two looks of a cell: plain, and bold for the header. */
const styles = `${head}<styleSheet ${main}><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** Each text once, by the order in which it first came. */
const sharedTexts = () => {
  const places = new Map<string, number>();
  return {
    place: (value: string): number => {
      const at = places.get(value) ?? places.size;
      places.set(value, at);
      return at;
    },
    xml: (): string =>
      `${head}<sst ${main}>${[...places.keys()].map((each) => `<si><t xml:space="preserve">${text(each)}</t></si>`).join("")}</sst>`,
  };
};

/** Any day that a ZIP archive can name. */
const mtime = new Date(2000, 0, 1, 12);

/** The bytes of a spreadsheet of one sheet, its first row a header that stays in sight. The same sheet gives the same bytes. */
export const xlsxOf = async ({ columns, rows }: Sheet, name: string): Promise<Uint8Array> => {
  const shared = sharedTexts();
  const cellOf = (value: Cell, at: string, look = ""): string => {
    if (value === "") return "";
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}"${look} t="s"><v>${shared.place(value)}</v></c>`;
  };
  const lines = [columns, ...rows].map((cells, row) => {
    const look = row === 0 ? ' s="1"' : "";
    const all = cells.map((value, column) => cellOf(value, `${lettersOf(column)}${row + 1}`, look));
    return `<row r="${row + 1}">${all.join("")}</row>`;
  });
  const widths = columns.map((column, at) => {
    const width = widthOf(
      column,
      rows.map((row) => row[at] ?? ""),
    );
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const view =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const cols = widths.length === 0 ? "" : `<cols>${widths.join("")}</cols>`;
  const sheet = `${head}<worksheet ${main}>${view}${cols}<sheetData>${lines.join("")}</sheetData></worksheet>`;
  const called = text(name.replaceAll(/[[\]:*?/\\']/g, " ").slice(0, 31));
  const book = `${head}<workbook ${main} xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets><sheet name="${called}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const files = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": related([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": book,
    "xl/_rels/workbook.xml.rels": related([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": shared.xml(),
    "xl/styles.xml": styles,
  };
  // In one go: the packer's own worker comes from a blob: address, which the content policy of the page refuses.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, [strToU8(content), { mtime, level: 6 }]]),
    ),
  );
};
