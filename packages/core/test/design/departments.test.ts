import fc from "fast-check";
import { expect, test } from "vitest";
import { departmentOf, departmentsOf, partsOf } from "#design/departments.ts";
import { byDepartment, chartOf } from "#design/draw/chart-of.ts";
import {
  apartFrom,
  belowAt,
  closedBy,
  departmentAt,
  idAt,
  idsOf,
  placeAt,
  titleAt,
} from "#design/draw/nodes.ts";
import { layoutOf } from "#design/layout.ts";
import { outlineOf } from "#design/outline.ts";
import type { Position, Structure } from "#model/structure.ts";

type Seat = readonly [id: string, superior: string | undefined, department?: string | undefined];
const structureOf = (seats: readonly Seat[], assignments: Structure["assignments"] = {}): Structure => ({
  format: "remit/structure@1",
  organisation: { name: "Harbour" },
  positions: seats.map(([id, reportsTo, department], at): Position => ({
    id,
    title: id.toUpperCase(),
    dotted: [],
    cost: 1000 * (at + 1),
    ...(at % 3 !== 2 && { holder: { name: "filled", kind: "person" as const } }),
    ...(reportsTo !== undefined && { reportsTo }),
    ...(department !== undefined && { department }),
  })),
  accountabilities: [],
  required: [],
  assignments,
  decisionRights: [],
  scenarios: [],
});
const grouped = (seats: readonly Seat[], assignments?: Structure["assignments"]) =>
  byDepartment(chartOf(structureOf(seats, assignments)));
/** The drawing as indented lines: a department in brackets. */
const linesOf = (chart: ReturnType<typeof grouped>): string[] => {
  const { position, level } = outlineOf(chart.drawn, new Uint8Array(chart.drawn.count));
  return Array.from(position, (place, at) => {
    const name = titleAt(chart, place).toLowerCase();
    return " ".repeat(level[at]! - 1) + (departmentAt(chart, place) ? `[${name}]` : name);
  });
};

test("a department is parted where a stroke stands between spaces, and nowhere else", () => {
  expect(partsOf("Harbour Group / Logistics  /  IT")).toEqual(["Harbour Group", "Logistics", "IT"]);
  expect(partsOf("R&D/IT > Tools")).toEqual(["R&D/IT > Tools"]);
  expect(partsOf(" / IT / ")).toEqual(["IT"]);
  expect(partsOf(undefined)).toEqual([]);
  expect(
    departmentsOf(
      structureOf([
        ["a", "", "X /  Y"],
        ["b", "", "X / Y"],
        ["c", "", " "],
      ]).positions,
    ),
  ).toEqual(["X / Y"]);
});

test("between a superior and its reports stand the departments that are not the superior's, each within the one above", () => {
  const chart = grouped([
    ["ceo", undefined, "Harbour"],
    ["md", "ceo", "Harbour / Logistics"],
    ["it", "md", "Harbour / Logistics / IT"],
    ["dev", "it", "Harbour / Logistics / IT"],
    ["net", "it"],
    ["ops", "net", "Harbour / Logistics / IT"],
    ["office", "ceo", "Harbour"],
    ["help", "ceo"],
    ["tax", "ceo", "Harbour / Finance / Tax"],
    ["cfo", "ceo", "Harbour / Finance"],
  ]);
  expect(linesOf(chart)).toEqual([
    "ceo",
    " office",
    " help",
    " [logistics]",
    "  md",
    "   [it]",
    "    it",
    "     dev",
    "     net",
    "      ops",
    " [finance]",
    "  cfo",
    "  [tax]",
    "   tax",
  ]);
  expect(chart.departments[0]).toMatchObject({
    id: "ceo / Logistics",
    name: "Logistics",
    department: "Harbour / Logistics",
    superior: 0,
    heads: 5,
    vacant: 2,
    fte: 5,
    cost: 20_000,
  });
});

test("several tops of one company have it above them; a single top, an orphan and a circle have nothing", () => {
  expect(
    linesOf(
      grouped([
        ["a", undefined, "Harbour / Logistics"],
        ["b", undefined, "Harbour"],
        ["c", undefined, "Alone / Here"],
        ["lost", "gone", "Harbour"],
        ["x", "y", "Harbour"],
        ["y", "x", "Elsewhere"],
        ["z", "y", "Third"],
      ]),
    ),
  ).toEqual(["c", "[harbour]", " b", " [logistics]", "  a", "lost", "x", " y", "  [third]", "   z"]);
});

test("an accountability counts once a department, however many of its positions answer for it", () => {
  const chart = grouped(
    [
      ["ceo", undefined],
      ["a", "ceo", "X"],
      ["b", "a", "X / Y"],
      ["c", "a", "X / Z"],
      ["d", "ceo", "W"],
    ],
    { security: { A: ["b", "c", "a", "b"] }, data: { A: ["b", "d", "gone"] }, other: { R: ["a"] } },
  );
  expect(chart.departments.map(({ name, answersFor }) => [name, answersFor])).toEqual([
    ["X", 2],
    ["Y", 2],
    ["Z", 1],
    ["W", 1],
  ]);
});

const names = fc.constantFrom(
  undefined,
  "A",
  "A / B",
  "A / B / C",
  "A / D",
  "E",
  "E / A",
  "B",
  "",
  " / ",
  "A/B",
);
const companies = fc.integer({ min: 0, max: 40 }).chain((count) => {
  const ids = [...Array.from({ length: count }, (_, at) => `p${at}`), "gone", undefined];
  return fc
    .array(fc.tuple(fc.constantFrom(...ids), names), { minLength: count, maxLength: count })
    .map((draws) => draws.map(([superior, department], at): Seat => [`p${at}`, superior, department]));
});

test("who says so and hangs in a circle or below nobody is known apart from those who are in a department", () => {
  const chart = grouped([
    ["ceo", undefined, "Harbour"],
    ["it", "ceo", "Harbour / IT"],
    ["one", "other", "Harbour / IT"],
    ["other", "one", "Harbour  /  IT / Tools"],
    ["lost", "gone", "Harbour / Finance"],
    ["below", "lost", "Harbour / IT"],
    ["elsewhere", "gone", "Harbour / ITX"],
    ["unsaid", "one"],
  ]);
  const apart = (name: string, superior: string): string[] => {
    const at = chart.departments.findIndex(
      (each) => each.name === name && chart.positions[each.superior]?.id === superior,
    );
    return apartFrom(chart, chart.positions.length + at).map((place) => idAt(chart, place)!);
  };
  expect(apart("IT", "ceo")).toEqual(["one", "other", "below"]);
  // The same department below somebody else: whoever is in it is not apart.
  expect(apart("IT", "lost")).toEqual(["one", "other"]);
});

test("every position stays once, under the same superior when departments are passed over; no department is empty", () => {
  fc.assert(
    fc.property(companies, (seats) => {
      const plain = chartOf(structureOf(seats));
      const { forest, drawn, departments, positions } = byDepartment(plain);
      expect(forest).toBe(plain.forest);
      expect(drawn.count).toBe(positions.length + departments.length);
      const passed = (place: number): number => {
        let up = drawn.parent[place]!;
        while (up >= positions.length) up = drawn.parent[up]!;
        return up;
      };
      for (const place of positions.keys()) {
        expect(passed(place)).toBe(forest.parent[place]);
        expect(drawn.fte[place]).toBeCloseTo(forest.fte[place]!);
        expect(drawn.cost[place]).toBeCloseTo(forest.cost[place]!);
      }
      for (const [at, { heads, superior }] of departments.entries()) {
        expect(heads).toBeGreaterThan(0);
        expect(passed(positions.length + at)).toBe(superior);
      }
      const { position } = outlineOf(drawn, new Uint8Array(drawn.count));
      expect([...position].toSorted((a, b) => a - b)).toEqual([...drawn.parent.keys()]);
    }),
  );
});

test("a folded department hides exactly the positions that its figures count", () => {
  fc.assert(
    fc.property(companies, (seats) => {
      const chart = byDepartment(chartOf(structureOf(seats)));
      const { drawn, departments, positions } = chart;
      for (const [at, { heads, vacant, fte }] of departments.entries()) {
        const closed = new Uint8Array(drawn.count);
        closed[positions.length + at] = 1;
        const shown = new Set(layoutOf(drawn, closed, "tidy").shown);
        const hidden = positions.filter((_, place) => !shown.has(place));
        expect(hidden).toHaveLength(heads);
        expect(belowAt(chart, positions.length + at)).toBe(heads);
        expect(hidden.filter(({ holder }) => !holder)).toHaveLength(vacant);
        expect(fte).toBe(heads);
        expect(shown.has(positions.length + at)).toBe(true);
      }
    }),
  );
});

test("nodes are told by ids that lead back to them, also when they are folded", () => {
  fc.assert(
    fc.property(companies, (seats) => {
      const chart = byDepartment(chartOf(structureOf(seats)));
      const closed = Uint8Array.from({ length: chart.drawn.count }, (_, place) => place % 2);
      for (const place of closed.keys()) expect(placeAt(chart, idAt(chart, place)!)).toBe(place);
      expect(closedBy(chart, new Set(idsOf(chart, closed)))).toEqual(closed);
    }),
  );
});

test("what a department tells, told by a position below its superior, puts that position into it", () => {
  fc.assert(
    fc.property(companies, (seats) => {
      const structure = structureOf(seats);
      const { departments } = byDepartment(chartOf(structure));
      for (const { department, superior, id } of departments) {
        const above = structure.positions[superior];
        const next: Position = {
          id: "new",
          title: "New",
          dotted: [],
          department,
          ...(above && { reportsTo: above.id }),
        };
        const after = byDepartment(chartOf({ ...structure, positions: [...structure.positions, next] }));
        expect(idAt(after, after.drawn.parent[structure.positions.length]!)).toBe(id);
      }
      expect(departments.map(({ department }) => departmentOf(partsOf(department)))).toEqual(
        departments.map(({ department }) => department),
      );
    }),
  );
});

test("a hundred thousand positions in as many departments are grouped, and counted", () => {
  const seats = Array.from({ length: 100_000 }, (_, at): Seat => [
    `p${at}`,
    at === 0 ? undefined : `p${Math.floor((at - 1) / 8)}`,
    `Group / Part ${at % 50} / Team ${at}`,
  ]);
  const chart = grouped(seats, { security: { A: seats.slice(0, 200).map(([id]) => id) } });
  expect(chart.departments.length).toBeGreaterThan(100_000);
  const tops = chart.departments.filter(({ superior }) => superior === 0);
  expect(tops.filter(({ name }) => name.startsWith("Part")).reduce((sum, { heads }) => sum + heads, 0)).toBe(
    99_999,
  );
});
