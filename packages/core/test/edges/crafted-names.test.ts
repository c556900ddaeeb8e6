import { expect, test } from "vitest";
import { newInterner } from "#edges/interner.ts";
import { peopleReader } from "#edges/people-csv.ts";
import { craftedNames } from "./crafted.ts";

const names = craftedNames(200_000);
const bytes = (text: string) => new TextEncoder().encode(text);

test("two hundred thousand ids crafted to fall on one slot are joined as any others", () => {
  expect(new Set(names).size).toBe(names.length);
  const reader = peopleReader(",", { id: 0, manager: 1 });
  const rows = names.map((name, at) => `${name},${names[(at - 1) >> 3] ?? ""}`);
  rows.push(`${names[7]},x`, `late,${names[9]}`);
  reader.push(bytes(`id,manager\n${rows.join("\n")}`));
  const people = reader.end();
  expect([people.count, people.duplicates]).toEqual([names.length + 1, 1]);
  expect(people.twice).toEqual([{ id: names[7], line: names.length + 2 }]);
  const wrong = names.filter(
    (name, at) => people.idOf(at) !== name || people.parent[at] !== (at === 0 ? -1 : (at - 1) >> 3),
  );
  expect(wrong).toEqual([]);
  expect(people.parent[names.length]).toBe(9);
});

test("honest ids asked for by crafted names are told as not there", () => {
  const reader = peopleReader(",", { id: 0, manager: 1 });
  const half = names.length / 2;
  // A run of neighbours in the table, which every crafted name has to walk.
  const own = names.slice(0, 1000);
  const rows = names.slice(half).map((name, at) => `${own[at] ?? `p${at}`},${name}`);
  reader.push(bytes(`id,manager\n${rows.join("\n")}`));
  const people = reader.end();
  expect(people.count).toBe(half);
  expect(people.parent.every((place) => place === -2)).toBe(true);
});

test("crafted texts are numbered as they come", () => {
  const interner = newInterner();
  const all = [...names, "a long name of its own", ...names, "a long name of its own", "another long name"];
  const numbers = all.map((name) => interner.numberOf(bytes(name), 0, bytes(name).length));
  const first = new Map<string, number>();
  for (const name of all) if (!first.has(name)) first.set(name, first.size);
  expect(numbers).toEqual(all.map((name) => first.get(name)));
  expect([interner.count(), interner.nameOf(5), interner.nameOf(names.length)]).toEqual([
    first.size,
    names[5],
    "a long name of its own",
  ]);
});
