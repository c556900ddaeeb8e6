import { constantFrom, assert as holds, property, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { comparisonSchema } from "#model/comparison.ts";
import { compare } from "./compare.ts";
import { shipped } from "./shipped.ts";
import { small } from "./small-catalogue.ts";

const of = (...roles: string[]) => {
  const { value } = compare(small, roles);
  if (value === undefined) throw new Error("no comparison");
  return value;
};

test("rows say what each role holds, and the widest difference comes first", () => {
  const { rows, widest } = of("chief", "works-director");
  expect(rows.map(({ cells }) => cells.map(({ holding }) => holding))).toEqual([
    ["owns", "supports"],
    ["shares", "supports"],
    ["none", "owns"],
    ["not-stated", "not-stated"],
    ["not-stated", "not-stated"],
  ]);
  expect(widest).toEqual(["support", "vision", "budget"]);
  expect(rows[1]?.cells[0]).toMatchObject({
    range: ["supports", "owns"],
    disputed: ["D-1"],
    against: ["S-2"],
  });
  expect(rows[3]).not.toHaveProperty("spread");
});

test("distances leave out what is beyond technology or not stated for both, and say over how many", () => {
  const { distances, closest } = of("chief", "peer", "any");
  expect(distances).toMatchObject([
    { roles: ["chief", "peer"], distance: 0, over: 1, of: 4, thin: true },
    { over: 0 },
    { over: 0 },
  ]);
  expect(closest).toBeUndefined();
});

test("domain counts add up to the accountabilities of the domain", () => {
  for (const { cells } of of("chief", "works-director").domains)
    for (const { owns, shares, supports, none, notStated } of cells)
      expect([2, 3]).toContain(owns + shares + supports + none + notStated);
});

test("disagreements that touch two of the roles come along, with every statement cited", () => {
  const both = of("chief", "works-director");
  expect(both.disagreements.map(({ id }) => id)).toEqual(["D-1"]);
  expect(both.statements["S-2"]).toMatchObject({ sourceTitle: "A book of works", place: "page 2" });
  expect(of("chief", "peer").disagreements).toEqual([]);
});

test("roles are found by id, short or name in any case; wrong, doubled and missing ones are issues", () => {
  expect(compare(small, ["cwo", "director of works"]).value?.roles.map(({ id }) => id)).toEqual([
    "chief",
    "works-director",
  ]);
  expect(compare(small, ["chief", "cheif"]).issues).toMatchObject([
    { code: "catalogue/unknown-role", path: ["roles", 1], data: { nearest: ["chief"] } },
  ]);
  expect(compare(small, ["chief", "CWO"]).issues).toMatchObject([{ code: "catalogue/same-role-twice" }]);
  expect(compare(small, ["chief"]).issues).toMatchObject([{ code: "catalogue/how-many-roles" }]);
});

test.each([
  ["small", small],
  ["shipped", shipped],
])("the order of the roles changes nothing but the order (%s)", (_name, index) => {
  const ids = index.catalogue.roles.map(({ id }) => id);
  const pair = (roles: readonly string[]) => roles.toSorted().join("/");
  holds(
    property(shuffledSubarray(ids, { minLength: 2 }), constantFrom(1, 2), (asked, turn) => {
      const [a, b] = [
        compare(index, asked).value,
        compare(index, [...asked.slice(turn), ...asked.slice(0, turn)]).value,
      ];
      expect(comparisonSchema.safeParse(a).error).toBeUndefined();
      expect(a?.widest).toEqual(b?.widest);
      expect(a?.disagreements).toEqual(b?.disagreements);
      expect(new Set(a?.relations)).toEqual(new Set(b?.relations));
      expect(Object.keys(a?.statements ?? {}).toSorted()).toEqual(
        Object.keys(b?.statements ?? {}).toSorted(),
      );
      const byPair = (of: typeof a) =>
        new Map(of?.distances.map(({ roles, ...rest }) => [pair(roles), rest]));
      expect(byPair(a)).toEqual(byPair(b));
    }),
    { numRuns: 20 },
  );
});
