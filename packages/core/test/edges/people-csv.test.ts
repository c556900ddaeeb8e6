import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { newInterner } from "#edges/interner.ts";
import { numberIn, peopleReader } from "#edges/people-csv.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const columns = { id: 1, manager: 2, cost: 3, fte: 4, texts: [0] };
const read = (text: string, size = 1 << 16) => {
  const reader = peopleReader(",", columns, 2);
  const given = bytes(text);
  for (let at = 0; at < given.length; at += size) reader.push(given.subarray(at, at + size));
  return reader.end();
};

const id = fc.constantFrom("1", "2", "3", "É4", 'a"5', "x,6", "long-long-long-long-7", "8", "9", "");
const person = fc.tuple(
  fc.string({ unit: fc.constantFrom("a", "é", '"', ",", " ") }),
  id,
  id,
  fc.constantFrom("1200", "0.5", "", "-3.25", "n/a", "1,5"),
  fc.constantFrom("1", "0.4", "", "x"),
);

/** The same read by papaparse into a map of rows. */
const plainly = (rows: readonly (readonly string[])[]) => {
  const all = rows.filter(([, own]) => own !== "");
  const kept = all.filter(([, own], at) => all.findIndex(([, other]) => other === own) === at);
  const place = new Map(kept.map(([, own], at) => [own, at]));
  const number = (text: string | undefined, absent: number) => {
    const value = Number(text);
    return text === "" || Number.isNaN(value) ? absent : value;
  };
  return {
    ids: kept.map(([, own]) => own),
    names: kept.map(([name]) => name?.trim()),
    parent: kept.map(([, , superior]) => (superior === "" ? -1 : (place.get(superior) ?? -2))),
    cost: kept.map(([, , , cost]) => number(cost, 0)),
    fte: kept.map(([, , , , fte]) => number(fte, 1)),
    duplicates: all.length - kept.length,
    nameless: rows.length - all.length,
  };
};

test("columns are what papaparse and a map make of the same file, in pieces of any size", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 14 }), fc.integer({ min: 1, max: 40 }), (people, size) => {
      const text = Papa.unparse([["name", "id", "manager", "cost", "fte"], ...people], { newline: "\n" });
      const said = plainly(Papa.parse<string[]>(text, { newline: "\n", delimiter: "," }).data.slice(1));
      const made = read(text, size);
      const places = Array.from({ length: made.count }, (_, place) => place);
      expect({
        ids: places.map(made.idOf),
        names: places.map((place) => made.textOf(place, 0)),
        parent: [...made.parent],
        cost: [...made.cost],
        fte: [...made.fte],
        duplicates: made.duplicates,
        nameless: made.faults.filter(({ code }) => code === "no-id").length,
      }).toEqual(said);
    }),
    { numRuns: 300 },
  );
});

test("faults are told by line, and those beyond ten thousand counted", () => {
  const made = read('name,id,manager,cost,fte\nAnn,1,,x,1\nBob,1,9,2,2\n,,1\n"Cy" B,2,1,3,1\n');
  expect(made.faults).toEqual([
    { code: "unreadable-number", line: 2 },
    { code: "duplicate-id", line: 3 },
    { code: "no-id", line: 4 },
    { code: "after-quote", line: 5 },
  ]);
  expect([made.textOf(1, 0), made.idOf(1), made.textOf(1, 7)]).toEqual(["Cy B", "2", ""]);
  expect(read(`h\n${",,\n".repeat(10_005)}`)).toMatchObject({ count: 0, moreFaults: 5 });
});

test("rows that sum up the others are nobody, whether or not they have an id", () => {
  const made = read(
    'name,id,manager,cost\nTotal,1,,1\nAnn,2,,10\nSum,3,2,20\n,"Grand total:",,30\nSubtotal,,,30\nTotally,4,2,5\n',
  );
  expect(made.faults).toEqual([2, 5, 6].map((line) => ({ code: "summary-row", line })));
  expect([...made.cost]).toEqual([10, 20, 5]);
});

test("duplicates between others go, and superiors keep their reports", () => {
  const made = read("name,id,manager\nA,1,4\nB,1,\nC,2,4\nD,2,1\nE,3,2\nF,4,3\nG,3,1\n");
  const places = Array.from({ length: made.count }, (_, place) => place);
  expect(places.map(made.idOf)).toEqual(["1", "2", "3", "4"]);
  expect(places.map((place) => made.textOf(place, 0))).toEqual(["A", "C", "E", "F"]);
  expect([...made.parent]).toEqual([3, 3, 1, 2]);
  expect(made.faults.map(({ code, line }) => `${code} ${line}`)).toEqual([
    "duplicate-id 3",
    "duplicate-id 5",
    "duplicate-id 8",
  ]);
});

test("the faults told are the first by line, of whatever kind", () => {
  const made = read(`name,id,manager,cost\n${"A,1,,x\n".repeat(9000)}`);
  expect([made.count, made.faults.length, made.moreFaults]).toEqual([1, 10_000, 7999]);
  expect(made.faults.at(-1)?.line).toBe(5002);
});

test("twenty thousand shuffled people find their superiors, ids short and long", () => {
  const count = 20_000;
  const idOf = (rank: number) => (rank % 3 === 0 ? `person-${rank}@example.org` : `p${rank}`);
  const ranks = Array.from({ length: count }, (_, at) => (at * 7919) % count);
  const rows = ranks.map((rank) => `,${idOf(rank)},${rank === 0 ? "" : idOf(rank >> 3)}`);
  const made = read(`name,id,manager\n${rows.join("\n")}`);
  const found = ranks.map((_, place) => made.idOf(place));
  expect(found).toEqual(ranks.map(idOf));
  expect(ranks.map((_, place) => found[made.parent[place] ?? -1])).toEqual(
    ranks.map((rank) => (rank === 0 ? undefined : idOf(rank >> 3))),
  );
});

test("a number in bytes is the number JavaScript reads, where it is plain digits", () => {
  const plain = fc
    .tuple(fc.boolean(), fc.nat(1e9), fc.option(fc.nat(99_999)))
    .map(([minus, whole, part]) => `${minus ? "-" : ""}${whole}${part === null ? "" : `.${part}`}`);
  fc.assert(
    fc.property(plain, (text) => {
      expect(numberIn(bytes(text), 0, text.length)).toBe(Number(text));
    }),
  );
  for (const text of [
    "",
    ".",
    "-",
    "1.2.3",
    "1e3",
    "12345678901234567",
    "9999999999999999",
    "1 2",
    "0x1",
    "١",
  ])
    expect(numberIn(bytes(text), 0, bytes(text).length), text).toBeNaN();
});

test("numbers with thousands are read by the sign of their column", () => {
  const people = (decimal: "." | ",", ...costs: readonly string[]) => {
    const reader = peopleReader(";", { id: 0, manager: 1, cost: 2, decimals: { cost: decimal } });
    reader.push(bytes(`id;manager;cost\n${costs.map((cost, at) => `${at};;${cost}`).join("\n")}`));
    const { cost, costUnknown } = reader.end();
    return [...cost, costUnknown];
  };
  expect(people(",", "1.234", "1.234.567,5", "0,8", "-12", "12,")).toEqual([
    1234, 1_234_567.5, 0.8, -12, 12, 0,
  ]);
  expect(people(".", "1,234", "1,234,567.5", "0.8", "1234.5")).toEqual([1234, 1_234_567.5, 0.8, 1234.5, 0]);
  expect(people(".", "1,23", "1234,567", ",123", "1,234.5,6", "1,2345", "1,,234")).toEqual([
    0, 0, 0, 0, 0, 0, 6,
  ]);
});

test("shares in per cent are read as shares", () => {
  const reader = peopleReader(",", { id: 0, manager: 1, fte: 2, percent: true });
  reader.push(bytes("id,manager,fte\n1,,80\n2,1,\n3,1,x\n"));
  expect([...reader.end().fte]).toEqual([0.8, 1, 1]);
});

test("names are told apart byte by byte, however many there are", () => {
  const interner = newInterner();
  const names = Array.from({ length: 5000 }, (_, at) => `n${at % 2500}-é`);
  expect(names.map((name) => interner.numberOf(bytes(name), 0, bytes(name).length))).toEqual(
    names.map((_, at) => at % 2500),
  );
  expect([interner.count(), interner.nameOf(2499)]).toEqual([2500, "n2499-é"]);
});
