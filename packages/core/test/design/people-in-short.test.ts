import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { structureInShort } from "#design/figures-in-short.ts";
import { figuresOf, toldFigures } from "#design/figures.ts";
import { peopleInShort } from "#design/people-in-short.ts";
import { readPeople } from "#edges/people-file.ts";
import { type Structure, structureFormat } from "#model/structure.ts";
import { naive } from "./naive-forest.ts";

const columns = () => ({ value: { id: 0, manager: 1, cost: 2, fte: 3 } });

/** Few ids, so that duplicates, orphans, circles and self-managers are drawn all the time. */
const person = fc.tuple(
  fc.integer({ min: 1, max: 30 }).map(String),
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 33 }).map(String) }, fc.constant("")),
  fc.constantFrom("1000", "2500.5", "", "n/a"),
  fc.constantFrom("1", "0.5", ""),
);

/** The same by papaparse, a map, and the figures as plainly as they can be said. */
const plainly = (text: string) => {
  const rows = Papa.parse<string[]>(text, { newline: "\n", delimiter: "," }).data.slice(1);
  const placeOf = new Map<string, number>();
  const kept = rows.filter(([id = ""]) => !placeOf.has(id) && placeOf.set(id, placeOf.size));
  const number = (cell: string | undefined, absent: number) =>
    cell === "" || Number.isNaN(Number(cell)) ? absent : Number(cell);
  const parent = kept.map(([, manager = ""]) => (manager === "" ? -1 : (placeOf.get(manager) ?? -2)));
  const fte = kept.map(([, , , share]) => number(share, 1));
  const cost = kept.map(([, , each]) => number(each, 0));
  const { tops, orphans, circles, layer, span } = naive({
    parent,
    fte,
    cost,
    assistant: parent.map(() => false),
  });
  const ids = (places: readonly number[]) => places.map((place) => kept[place]?.[0]);
  const spans = span.filter((each) => each > 0).toSorted((a, b) => a - b);
  return {
    people: kept.length,
    fte: fte.reduce((sum, each) => sum + each, 0),
    cost: cost.reduce((sum, each) => sum + each, 0),
    costUnknown: kept.filter(([, , each]) => Number.isNaN(Number(each)) || each === "").length,
    unplaced: layer.filter((each) => each === 0).length,
    layers: Math.max(0, ...layer),
    tops: ids(tops),
    orphans: ids(orphans),
    circles: circles.map(ids),
    duplicates: rows.length - kept.length,
    managers: parent.filter((_, place) => parent.includes(place) && span[place]! > 0).length,
    median: spans[Math.ceil(spans.length / 2) - 1] ?? 0,
    most: spans.at(-1) ?? 0,
    oneReport: spans.filter((each) => each === 1).length,
    narrow: spans.filter((each) => each < 3).length,
    wide: spans.filter((each) => each > 12).length,
  };
};

test("figures of a list with faults are what papaparse, maps and plain loops say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 45 }), async (people) => {
      const text = Papa.unparse([["id", "manager", "cost", "fte"], ...people], { newline: "\n" });
      const { value } = await readPeople([new TextEncoder().encode(text)], columns, text.length);
      const { totals, spans, tops, orphans, circles, duplicates } = peopleInShort(value!.people);
      const ids = ({ first }: typeof tops) => first.map(({ id }) => id);
      expect({
        people: totals.positions,
        fte: totals.fte,
        cost: totals.cost,
        costUnknown: totals.costUnknown,
        unplaced: totals.unplaced,
        layers: totals.layers,
        tops: ids(tops),
        orphans: ids(orphans),
        circles: circles.first.map(ids),
        duplicates: duplicates.count,
        managers: totals.managers,
        median: spans.median,
        most: spans.most,
        oneReport: spans.oneReport,
        narrow: spans.narrow,
        wide: spans.wide,
      }).toEqual(plainly(text));
    }),
    { numRuns: 300 },
  );
});

test("lists of faults are bounded, their numbers are not", async () => {
  const lost = Array.from({ length: 3000 }, (_, at) => `l${at},nobody${at}`);
  const again = Array.from({ length: 2000 }, () => "l0,");
  const text = `id,manager\n${[...lost, ...again].join("\n")}`;
  const read = async (given: string) => {
    const pieces = [new TextEncoder().encode(given)];
    const { value } = await readPeople(pieces, () => ({ value: { id: 0, manager: 1 } }));
    return peopleInShort(value!.people);
  };
  const { orphans, duplicates } = await read(text);
  expect([orphans.count, orphans.first.length]).toEqual([3000, 1000]);
  expect([duplicates.count, duplicates.first.length]).toEqual([2000, 1000]);
  expect(orphans.first[1]).toEqual({ id: "l1", line: 3 });
  const chain = Array.from({ length: 5000 }, (_, at) => `${at},${at === 0 ? "" : at - 1}`);
  const { totals, byLayer, deeper } = await read(`id,manager\n${chain.join("\n")}`);
  expect([totals.layers, totals.unplaced, byLayer.length, deeper]).toEqual([5000, 0, 1000, 4000]);
});

test("a structure is told in the same shape, by the lines of its own policies", () => {
  const structure: Structure = {
    format: structureFormat,
    organisation: { name: "Harbour Mill" },
    positions: [
      { id: "md", title: "Managing Director", dotted: [], rights: [] },
      { id: "it", title: "Head of IT", reportsTo: "md", dotted: [], rights: [], holder: { name: "Ada" } },
      { id: "lost", title: "Clerk", reportsTo: "nobody", dotted: [], rights: [] },
    ] as unknown as Structure["positions"],
    accountabilities: [],
    required: [],
    assignments: {},
    decisionRights: [],
    scenarios: [],
    policies: { spanLeast: 1, spanMost: 5, rules: {} },
  };
  const line = (id: string) => (id === "lost" ? 9 : undefined);
  expect(structureInShort(structure, toldFigures(figuresOf(structure)), line)).toMatchObject({
    totals: { positions: 3, layers: 2, unplaced: 1, managers: 1 },
    spans: { median: 1, most: 1, oneReport: 1, narrow: 0, wide: 0, limits: { spanLeast: 1, spanMost: 5 } },
    orphans: { count: 1, first: [{ id: "lost", line: 9 }] },
    vacancies: { count: 2, first: [{ id: "md" }, { id: "lost", line: 9 }] },
  });
});
