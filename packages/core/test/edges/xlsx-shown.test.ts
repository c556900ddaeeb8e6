import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { tableOf } from "#edges/table.ts";
import { xlsxOf } from "#edges/xlsx-file.ts";

const columns = ["ID", "Name", "Department", "Cost"];
const letters = "ABCD";
const word = (at: string, said: string): string => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
const head = `<row r="1">${columns.map((column, at) => word(`${letters[at]}1`, column)).join("")}</row>`;

/** What is read of a sheet whose rows and merged cells stand so in its XML; style 2 shows five digits. */
const rowsOf = async (rows: string, merged = ""): Promise<readonly (readonly string[])[]> => {
  const files = unzipSync(await xlsxOf({ columns: ["x"], rows: [] }, "People"));
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const bytes = zipSync({
    ...files,
    "xl/styles.xml": strToU8(
      `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"><alignment/></xf><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet ${main}><sheetData>${head}${rows}</sheetData>${merged}</worksheet>`,
    ),
  });
  const { value, issues } = await tableOf(bytes, "people.xlsx");
  expect(issues).toBeUndefined();
  expect(value!.columns).toEqual(columns);
  return value!.rows;
};

test("numbers have the zeros that their format shows", async () => {
  const rows = `<row r="2"><c r="A2" s="2"><v>12</v></c>${word("B2", "Ada")}<c r="D2" s="0"><v>12</v></c></row>
    <row r="3"><c r="A3" s="2"><f>A2+1</f><v>123456</v></c>${word("B3", "Ben")}<c s="2" r="D3"><v>1.5</v></c></row>`;
  expect(await rowsOf(rows)).toEqual([
    ["00012", "Ada", "", "12"],
    ["123456", "Ben", "", "1.5"],
  ]);
});

test("formulas that came to nothing are told by the error they show", async () => {
  const rows = `<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><f>A9</f><v>#NAME?</v></c>${word("C2", "IT")}<c r="D2" t='e'><v>#DIV/0!</v></c></row>`;
  expect(await rowsOf(rows)).toEqual([["1", "#NAME?", "IT", "#DIV/0!"]]);
});

test("the text of cells merged down a column is that of each of their rows, and a number is not", async () => {
  const rows = `<row r="2"><c r="A2"><v>1</v></c>${word("B2", "Ada")}${word("C2", "IT")}<c r="D2"><v>5</v></c></row>
    <row r="3"><c r="A3"><v>2</v></c>${word("B3", "Ben")}<c r="C3" s="1"/><c r="D3"/></row>
    <row r="4"><c r="A4"><v>3</v></c>${word("B4", "Cy")}</row>
    <row r="5"><c r="A5"><v>4</v></c>${word("B5", "Dee")}</row>`;
  const merged =
    '<mergeCells count="3"><mergeCell ref="C2:C4"/><mergeCell ref="D2:D4"/><mergeCell ref="B5:C5"/><mergeCell ref="A7:A999999"/></mergeCells>';
  expect(await rowsOf(rows, merged)).toEqual([
    ["1", "Ada", "IT", "5"],
    ["2", "Ben", "IT", ""],
    ["3", "Cy", "IT", ""],
    ["4", "Dee", "", ""],
  ]);
});
