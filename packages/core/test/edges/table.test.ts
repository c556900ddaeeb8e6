import fc from "fast-check";
import { zipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { tableOf } from "#edges/table.ts";
import { xlsxOf } from "#edges/xlsx-file.ts";
import { tableSchema } from "#model/table.ts";
import { mostColumns } from "#model/table-limits.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const marked = (mark ? "\uFEFF" : "") + text;
  const bytes = new Uint8Array(marked.length * 2);
  for (let at = 0; at < marked.length; at++) {
    const unit = marked.charCodeAt(at);
    bytes[at * 2] = big ? unit >> 8 : unit & 255;
    bytes[at * 2 + 1] = big ? unit & 255 : unit >> 8;
  }
  return bytes;
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const codes = async (bytes: Uint8Array, name = "people.csv"): Promise<string[] | undefined> =>
  (await tableOf(bytes, name)).issues?.map(({ code }) => code);
const read = async (bytes: Uint8Array, name = "people.csv") => {
  const { value, issues } = await tableOf(bytes, name);
  if (value === undefined) throw new Error(JSON.stringify(issues));
  expect(tableSchema.safeParse(value).error).toBeUndefined();
  return value;
};

const people = "Name;Title\r\nÄnne Öhm;Clerk\r\nBen;Boss\r\n";
const rows = [
  ["Änne Öhm", "Clerk"],
  ["Ben", "Boss"],
];

describe("text in any encoding", () => {
  test.each([
    ["UTF-8", utf8(people)],
    ["UTF-8 with a mark", utf8(`\uFEFF${people}`)],
    ["UTF-16 LE with a mark", utf16(people, false, true)],
    ["UTF-16 BE with a mark", utf16(people, true, true)],
    ["UTF-16 LE without", utf16(people, false, false)],
    ["UTF-16 BE without", utf16(people, true, false)],
    ["Latin-1", latin1(people)],
    ["ends of lines of three kinds", utf8("Name;Title\nÄnne Öhm;Clerk\rBen;Boss\r\n")],
    ["no end of the last line", utf8(people.trimEnd())],
  ])("%s", async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ columns: ["Name", "Title"], rows, separator: ";", faults: [] });
  });

  test("quotes inside quotes, and separators and ends of lines in them", async () => {
    const { rows: found, lines } = await read(utf8('a,b\n"x ""y"" z","1,2\n3"\n4,5\n'));
    expect(found).toEqual([
      ['x "y" z', "1,2\n3"],
      ["4", "5"],
    ]);
    expect(lines).toEqual([2, 4]);
  });

  test("a quoted cell that goes on behind its closing quote is a fault of its row", async () => {
    const { rows: found, faults } = await read(utf8('a,b\n"Bob "mid" quote",1\n4,5\n'));
    expect(found.at(-1)).toEqual(["4", "5"]);
    expect(faults).toEqual([{ row: 0, code: "after-quote" }]);
  });

  test("rows with a cell too many and quotes that never close are faults, the others are read", async () => {
    const { rows: found, faults, lines } = await read(utf8('a,b\n1,2\n3,4,5\n6,7,\n"8,9\n10,11\n'));
    expect(found[0]).toEqual(["1", "2"]);
    expect(found.at(-1)).toEqual(["10", "11"]);
    expect(faults.map(({ row, code }) => [lines[row], code])).toEqual([
      [3, "too-many-cells"],
      [5, "stray-quote"],
    ]);
  });

  test("titles above the header are passed over", async () => {
    const { columns, lines } = await read(utf8("Report\nAs of today\n\nName,Title,Manager\nAda,Boss,\n"));
    expect(columns).toEqual(["Name", "Title", "Manager"]);
    expect(lines).toEqual([5]);
  });
});

describe("lists of records", () => {
  test("inside of inside have names with dots; of lists the foremost is read", async () => {
    const list = [
      {
        name: { full: "Ada" },
        mails: [{ value: "b" }, { value: "a", primary: true }],
        cost: 1.234,
        tags: ["x", "y"],
        left: false,
      },
      { name: { full: "Ben" }, cost: 5, none: null },
    ];
    expect(await read(utf8(JSON.stringify(list)), "x.json")).toMatchObject({
      kind: "json",
      columns: ["name.full", "mails.value", "cost", "tags", "left"],
      rows: [
        ["Ada", "a", "1.2340", "x; y", "false"],
        ["Ben", "", "5", "", ""],
      ],
    });
  });

  test("a column called __proto__ is a column", async () => {
    const { columns, rows: found } = await read(
      utf8('[{"__proto__":{"id":"7"},"name":"Ada","constructor":"c"}]'),
    );
    expect(columns).toEqual(["__proto__.id", "name", "constructor"]);
    expect(found).toEqual([["7", "Ada", "c"]]);
  });

  test("LDIF: folded and base64 lines, comments, options, several values; a change is no entry", async () => {
    const text = [
      "version: 1",
      "# a comment",
      " that goes on",
      "dn: uid=a,o=x",
      "cn;lang-de: Ad",
      " a",
      "sn:: w5ZobQ==",
      "jpegPhoto:: /////w==",
      "mail: a@x",
      "mail: b@x",
      "",
      "dn: uid=b,o=x",
      "changetype: modify",
      "",
      "dn: uid=c,o=x",
      "no colon here",
      "",
      "dn: uid=d,o=x",
      "manager:: !!!",
    ].join("\r\n");
    expect(await read(utf8(text), "x.ldif")).toMatchObject({
      kind: "ldif",
      columns: ["dn", "cn", "sn", "mail", "changetype"],
      rows: [
        ["uid=a,o=x", "Ada", "Öhm", "a@x; b@x", ""],
        ["uid=b,o=x", "", "", "", "modify"],
        ["uid=c,o=x", "", "", "", ""],
        ["uid=d,o=x", "", "", "", ""],
      ],
      faults: [
        { row: 1, code: "changes-only" },
        { row: 2, code: "unreadable-line" },
        { row: 3, code: "unreadable-base64" },
      ],
    });
  });
});

const part = (sheet: string): Record<string, Uint8Array> => ({
  "[Content_Types].xml": strToU8("<Types/>"),
  "_rels/.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  "xl/workbook.xml": strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  "xl/worksheets/sheet1.xml": strToU8(sheet),
});
const sheet = (cells: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
const text = (place: string, value: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const good = sheet(
  `<row r="1">${text("A1", "Name")}${text("B1", "Cost")}</row><row r="2">${text("A2", "Ada")}<c r="B2"><v>1.5</v></c></row>`,
);

describe("spreadsheets", () => {
  test("are read by hand-made parts and by our own writer", async () => {
    const found = { kind: "xlsx", columns: ["Name", "Cost"], rows: [["Ada", "1.5"]], lines: [2] };
    expect(await read(zipSync(part(good)))).toMatchObject({ ...found, sheet: "One" });
    expect(
      await read(await xlsxOf({ columns: ["Name", "Cost"], rows: [["Ada", 1.5]] }, "One")),
    ).toMatchObject({ ...found, sheet: "One" });
  });

  test("with entities are refused: a billion laughs stay unread", async () => {
    const laughs = Array.from(
      { length: 10 },
      (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`,
    ).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${laughs}]>${good.replace("Ada", "&l10;")}`;
    expect(await codes(zipSync(part(bomb)))).toEqual(["table/entities-refused"]);
  });

  test("in which one long text stands in many cells are refused: small when packed, and gigabytes of cells", async () => {
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${"x".repeat(1_000_000)}</t></si></sst>`;
    const cells = Array.from(
      { length: 1000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = zipSync({ ...part(sheet(cells.join(""))), "xl/sharedStrings.xml": strToU8(strings) });
    expect(bytes.length).toBeLessThan(50_000);
    expect(await codes(bytes)).toEqual(["table/too-much-text"]);
  });

  test("whose cells stand far apart are refused before the gaps are filled", async () => {
    expect(await codes(zipSync(part(sheet(`<row r="1">${text("XFD1", "x")}</row>`))))).toEqual([
      "table/too-many-columns",
    ]);
    expect(await codes(zipSync(part(sheet(`<row r="1048576">${text("A1048576", "x")}</row>`))))).toEqual([
      "table/too-many-rows",
    ]);
    expect(
      await codes(
        zipSync(
          part(sheet(`<row r="1">${text("ZZ1", "x")}</row><row r="90000">${text("A90000", "x")}</row>`)),
        ),
      ),
    ).toEqual(["table/too-many-cells"]);
    expect(await codes(zipSync(part(sheet(`<row r="1">${text("&#65;1", "x")}</row>`))))).toEqual([
      "table/spreadsheet-broken",
    ]);
  });

  test("of before 2007 or with a password are told from others", async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
    expect(await codes(old, "old.xls")).toEqual(["table/old-or-locked-spreadsheet"]);
  });

  test("cut short or with bytes changed are an issue or a table, never thrown", async () => {
    const whole = zipSync(part(good));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (end, changes) => {
          const bytes = whole.slice(0, changes.length > 0 ? whole.length : end);
          for (const [at, value] of changes) bytes[at] = value;
          const { value, issues } = await tableOf(bytes, "x.xlsx");
          expect((value === undefined) !== (issues === undefined)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what is no table has a code", () => {
  const wide = Array.from({ length: 100_000 }, (_, nth) => `c${nth}`).join(",");
  test.each([
    ["0 bytes", new Uint8Array(0), ["table/file-empty"]],
    ["only spaces", utf8(" \n\t\n"), ["table/file-empty"]],
    ["only a mark", Uint8Array.of(0xef, 0xbb, 0xbf), ["table/file-empty"]],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0, 0),
      ["table/not-text"],
    ],
    ["100,000 columns", utf8(`${wide}\n${wide}\n`), ["table/too-many-columns"]],
    ["JSON 100,000 deep", utf8(`[${"[".repeat(100_000)}`), ["table/nested-too-deep"]],
    ["objects 100,000 deep", utf8(`[${'{"a":'.repeat(100_000)}`), ["table/nested-too-deep"]],
    ["JSON cut short", utf8('[{"name":"Ada"'), ["table/json-syntax"]],
    ["a structure", utf8("# ours\nformat: remit/structure@1\npositions: []\n"), ["table/structure-given"]],
    [
      "a structure in JSON",
      utf8('{"format":"remit/structure@1","positions":[{"id":"a","title":"CEO"}]}'),
      ["table/structure-given"],
    ],
    ["JSON without a list", utf8('{"name":"Ada"}'), ["table/no-records"]],
    [
      "JSON with too many columns",
      utf8(`[{${Array.from({ length: mostColumns + 1 }, (_, nth) => `"c${nth}":1`).join()}}]`),
      ["table/too-many-columns"],
    ],
    ["JSON with too many records", utf8(`[${"{},".repeat(100_000)}{}]`), ["table/too-many-rows"]],
    ["too many rows", utf8(`a,b\n${"1,2\n".repeat(100_001)}`), ["table/too-many-rows"]],
    ["an archive that holds no workbook", zipSync({ "a.txt": strToU8("x") }), ["table/spreadsheet-broken"]],
  ])("%s", async (_, bytes, expected) => {
    expect(await codes(bytes)).toEqual(expected);
  });

  test("a file beyond the limit is not even looked at", async () => {
    expect(await codes(new Uint8Array(30_000_001))).toEqual(["table/file-too-large"]);
  });
});

test("any bytes are a table or an issue, never thrown", async () => {
  const starts = fc.constantFrom("", "PK\x03\x04", "[{", "{", "dn: x\n", "a;b\n", "\xff\xfe", "\xfe\xff");
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const { value, issues } = await tableOf(Uint8Array.from([...latin1(start), ...rest]), "x");
      expect((value === undefined) !== (issues === undefined)).toBe(true);
      const wrong = new Set(value?.faults.map(({ row }) => row));
      expect(value?.rows.every((row, at) => wrong.has(at) || row.length === value.columns.length)).not.toBe(
        false,
      );
    }),
    { numRuns: 500 },
  );
});
