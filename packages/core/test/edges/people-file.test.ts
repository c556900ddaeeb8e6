import { expect, test } from "vitest";
import { longestRow } from "#edges/csv-rows.ts";
import { type PeopleHead, readPeople } from "#edges/people-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const inPieces = (given: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(given.length / size) }, (_, at) =>
    given.subarray(at * size, (at + 1) * size),
  );
const first = () => ({ value: { id: 0, manager: 1, texts: [2] } });

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
const list = (separator: string): string =>
  ["id,boss,name", "1,,Zoë", "2,1,Jörg", "3,2,Łukasz"].join("\r\n").replaceAll(",", separator);

test.each([
  ["UTF-8", bytes(list(",")), "utf-8", ",", [2, 3, 4]],
  ["UTF-16", utf16(list("\t")), "utf-16le", "\t", [2, 3, 4]],
  ["a line that says the separator", bytes(`sep=;\n${list(";")}`), "utf-8", ";", [3, 4, 5]],
  ["a title above the header", bytes(`Export of May\n\n${list(",")}`), "utf-8", ",", [4, 5, 6]],
] as const)(
  "people are read from %s, in pieces of any size",
  async (_, given, encoding, separator, lines) => {
    for (const size of [1, 7, 1000]) {
      const { value } = await readPeople(inPieces(given, size), first, given.length);
      expect(value).toMatchObject({ encoding, separator });
      const { people } = value!;
      const places = [0, 1, 2];
      expect(places.map(people.idOf)).toEqual(["1", "2", "3"]);
      expect(places.map((place) => people.textOf(place, 2))).toEqual(["Zoë", "Jörg", "Łukasz"]);
      expect(places.map(people.lineOf)).toEqual(lines);
      expect([...people.parent]).toEqual([-1, 0, 1]);
    }
  },
);

test("columns are chosen from the header and the rows below it", async () => {
  let seen: PeopleHead | undefined;
  const issues = [{ code: "import/no-id-column", path: [], data: {} }];
  const refused = await readPeople([bytes(`,\nid, boss ,\n1,2\n`)], (head) => {
    seen = head;
    return { issues };
  });
  expect(refused).toEqual({ issues });
  expect(seen).toEqual({ names: ["id", "boss"], rows: [["1", "2"]], above: 1 });
});

const many = function* (piece: Uint8Array, times: number): Generator<Uint8Array> {
  for (let at = 0; at < times; at += 1) yield piece;
};

test.each([
  ["nothing", [], "file-empty"],
  ["only spaces", [bytes(" \n \n")], "no-header"],
  ["zeros without end", many(new Uint8Array(65_536), 1e9), "not-text"],
  ["empty lines without end", many(bytes("\n".repeat(65_536)), 1e9), "file-empty"],
  ["one line without end", many(bytes("a".repeat(65_536)), 1e9), "no-header"],
  ["a hundred thousand columns", [bytes(`${"a,".repeat(100_000)}a\n1\n`)], "too-many-columns"],
] as const)("%s is told as an issue", async (_, pieces, code) => {
  const { issues } = await readPeople(pieces, first);
  expect(issues?.map((issue) => issue.code)).toEqual([`table/${code}`]);
});

test("rows with a hundred thousand cells, or longer than any row, do not keep the others from being read", async () => {
  const wide = `4,1${",x".repeat(100_000)}`;
  const given = bytes(`id,boss\n1,\n${wide}\n${"x".repeat(longestRow + 5)}\n5,4\n`);
  const { value } = await readPeople(inPieces(given, 100_000), first, given.length);
  expect(value?.people).toMatchObject({ count: 3, faultCounts: { "too-long": 1 } });
  expect([0, 1, 2].map((place) => value?.people.lineOf(place))).toEqual([2, 3, 5]);
});
