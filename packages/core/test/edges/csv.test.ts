import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type CsvRow, readCsv, streamCsv } from "#edges/csv.ts";
import { longestRow } from "#edges/csv-rows.ts";
import { encodingOf } from "#edges/encoding.ts";
import { separatorOf } from "#edges/separator.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const streamed = async (...given: Parameters<typeof streamCsv>) => {
  const all: CsvRow[] = [];
  for await (const batch of streamCsv(...given)) all.push(...batch);
  return all;
};
const rows = (text: string, separator = ",") => readCsv(bytes(text), { separator, encoding: "utf-8" }).rows;
const told = (text: string) => {
  const { rows, faults } = readCsv(bytes(text), { separator: ",", encoding: "utf-8" });
  return [rows, faults.map(({ code, line }) => `${code} ${line}`)];
};
const wide = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const cell = fc.string({
  unit: fc.constantFrom("a", "é", "漢", "😀", '"', ",", ";", "\n", "\t", " ", "|", "\0", "\uFEFF"),
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe("a well-formed table", () => {
  test("comes back as papaparse wrote it, and as papaparse reads it", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        (given, delimiter, newline) => {
          const text = Papa.unparse(given, { delimiter, newline, quotes: given.length % 2 === 0 });
          expect(rows(text, delimiter)).toEqual(given);
          expect(rows(text + newline, delimiter)).toEqual(Papa.parse(text, { delimiter, newline }).data);
        },
      ),
    );
  });

  test("is the same in pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", "\r") }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const whole = readCsv(bytes(text), { separator: ",", encoding: "utf-8" });
          const pieces = function* () {
            for (let at = 0; at < bytes(text).length; at += size) yield bytes(text).slice(at, at + size);
          };
          const pieced = await streamed(pieces(), { separator: ",", encoding: "utf-8" });
          expect(pieced.map(({ row }) => row)).toEqual(whole.rows);
          expect(pieced.map(({ line }) => line)).toEqual(whole.lines);
          expect(pieced.filter(({ fault }) => fault).length).toBe(whole.faults.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("what real files have", () => {
  test("mixed line ends, no end at the last line, rows of other widths, empty lines", () => {
    expect(rows("a,b\r\n1,2\r3\n\n\n4,5,6")).toEqual([["a", "b"], ["1", "2"], ["3"], ["4", "5", "6"]]);
    expect(readCsv(bytes('a\n"x\r\ny"\r\n\nz')).lines).toEqual([1, 2, 5]);
  });

  test("text after a closing quote belongs to the cell, as in a spreadsheet", () => {
    expect(told('1,"Bob" Smith,x\n2,"J ""Jo"" K"!,y\n')).toEqual([
      [
        ["1", "Bob Smith", "x"],
        ["2", 'J "Jo" K!', "y"],
      ],
      ["csv/after-quote 1", "csv/after-quote 2"],
    ]);
  });

  test("a quote that is never closed, or closes in another row, swallows no other row", () => {
    expect(told('1,"Bob\n2,Jane\n3,"Al"\n4,z')).toEqual([
      [
        ["1", '"Bob'],
        ["2", "Jane"],
        ["3", "Al"],
        ["4", "z"],
      ],
      ["csv/stray-quote 1"],
    ]);
    expect(told('1,"\n2,Jane\n')).toEqual([
      [
        ["1", '"'],
        ["2", "Jane"],
      ],
      ["csv/stray-quote 1"],
    ]);
  });

  test("quotes within a cell are letters, NULs too", () => {
    expect(rows('a"b,"c""d"\nx\0y,"\0"')).toEqual([
      ['a"b', 'c"d'],
      ["x\0y", "\0"],
    ]);
  });

  test("nothing, a mark alone, one cell", () => {
    expect(readCsv(new Uint8Array(0))).toMatchObject({ rows: [], faults: [] });
    expect(readCsv(Uint8Array.of(0xef, 0xbb, 0xbf)).rows).toEqual([]);
    expect(readCsv(bytes("a")).rows).toEqual([["a"]]);
  });

  test("a hundred thousand columns", () => {
    const row = Array.from({ length: 100_000 }, (_, at) => `c${at}`);
    expect(rows(`${row.join(",")}\n${row.join(",")}`)).toEqual([row, row]);
  });

  test("a row that is too long is left out, and those after it are read", () => {
    const long = "x".repeat(longestRow + 5);
    expect(told(`a,b\n1,${long}\n2,c\n`)).toEqual([[["a", "b"], [], ["2", "c"]], ["csv/too-long 2"]]);
    expect(told(`a,b\n1,"x\n${`${"y".repeat(4095)}\n`.repeat(longestRow / 4096)}`)[0]?.slice(0, 2)).toEqual([
      ["a", "b"],
      ["1", '"x'],
    ]);
  });

  test("rows end where one asks for no more", () => {
    const { rows, faults } = readCsv(bytes("a\nb\nc\n"), { rowsMost: 2 });
    expect([rows, faults.map(({ code }) => code)]).toEqual([[["a"], ["b"]], ["csv/too-many-rows"]]);
  });

  test("a first line that names the separator is no row", () => {
    expect(readCsv(bytes("sep=;\r\na;b,c\n1;2"))).toMatchObject({
      separator: ";",
      rows: [
        ["a", "b,c"],
        ["1", "2"],
      ],
      lines: [2, 3],
    });
  });
});

describe("the separator", () => {
  test.each([
    [",", "name,title\nAnn,Head; of\nBob,Chief\n"],
    [";", 'name;cost\nAnn;"1.234,56"\nBob;2,5\n'],
    ["\t", "name\ttitle\nAnn, B\tx\n"],
    ["|", "name|title\nAnn|x, y\n"],
    [",", "name\nAnn\n"],
    [";", '"a, b";c;d\n"x\ny, z";e;f\n'],
  ])("%j parts the first rows alike", (separator, text) => {
    expect(separatorOf(bytes(text))).toBe(separator);
  });
});

describe("the encoding", () => {
  const text = "id,name\n1,Zoë Müller\n2,José Nuñez\n";
  test.each([
    ["utf-8", bytes(text)],
    ["utf-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes(text))],
    ["utf-16le", wide(text, true, true)],
    ["utf-16be", wide(text, false, true)],
    ["utf-16le", wide(text, true, false)],
    ["utf-16be", wide(text, false, false)],
    ["windows-1252", Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ])("%s is told, and read to the same rows", async (encoding, given) => {
    expect(encodingOf(given)).toBe(encoding);
    const read = readCsv(given).rows;
    expect(read).toEqual([
      ["id", "name"],
      ["1", "Zoë Müller"],
      ["2", "José Nuñez"],
    ]);
    const pieced = await streamed([given.slice(0, 11), given.slice(11)]);
    expect(pieced.map(({ row }) => row)).toEqual(read);
  });

  test("UTF-8 stays UTF-8 wherever a look at its start happens to end", () => {
    const long = bytes("é漢😀".repeat(50));
    for (let end = 1; end < long.length; end += 1)
      expect(encodingOf(long.subarray(0, end), true)).toBe("utf-8");
  });

  test("any bytes are rows, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        expect(Array.isArray(readCsv(given).rows)).toBe(true);
      }),
    );
  });
});
