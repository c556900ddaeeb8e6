import fc from "fast-check";
import { expect, test } from "vitest";
import { shipped } from "@remit/core";
import { checkStructure } from "#design/check-structure.ts";
import { diffStructures } from "#design/diff.ts";
import { changeToday, withScenario } from "#design/scenario.ts";
import { withScenariosAfter } from "#design/scenarios-after.ts";
import { parseStructure, writeStructure } from "#design/structure-file.ts";
import { type Change, type Structure, structureSchema } from "#model/structure.ts";
import { anyStructure } from "./arbitrary.ts";

const firm = (...changes: unknown[]): Structure =>
  structureSchema.parse({
    format: "remit/structure@1",
    organisation: { name: "Harbour Mill" },
    positions: [
      { id: "ann", title: "CEO" },
      { id: "bob", title: "CTO", reportsTo: "ann" },
      { id: "cy", title: "Head of Data", reportsTo: "bob" },
      { id: "dee", title: "Lawyer", reportsTo: "ann" },
    ],
    accountabilities: [{ id: "mill", name: "The mill runs" }],
    assignments: { mill: { A: ["bob"] } },
    scenarios: [{ id: "s", name: "S", changes }],
  });

/** What a scenario becomes when today changes: its changes by then, and what it has to say of each that is another one. */
const after = (changes: unknown[], ...today: Change[]) => {
  const { value, issues } = changeToday(shipped, firm(...changes), today);
  expect(issues).toBeUndefined();
  expect(checkStructure(shipped, value!.structure).issues).toBeUndefined();
  expect(withScenario(value!.structure, "s").issues).toBeUndefined();
  return { is: value!.structure.scenarios[0]!.changes, followed: value!.followed };
};
const goes = (id: string): Change => ({ do: "remove-position", id });
const add = (position: object) =>
  ({ do: "add-position", position: { dotted: [], ...position } }) as unknown as Change;
const set = (id: string, fields: object) => ({ do: "change-position", id, set: fields }) as Change;

test("a change of a position that is gone goes, and is told with the scenario's name", () => {
  const [cio, hire] = [set("bob", { title: "CIO" }), add({ id: "eve", title: "Dev" })];
  expect(after([cio, hire], goes("bob"))).toEqual({
    is: [hire],
    followed: [{ scenario: "s", name: "S", changes: [{ was: cio }] }],
  });
});

test("what still fits stays as it stands, even where today says it by now", () => {
  const cio = set("bob", { title: "CIO" });
  expect(after([cio], cio)).toEqual({ is: [cio], followed: [] });
});

test("a planned position that has come is changed in what the plan says otherwise, or no more", () => {
  const plan = add({ id: "eve", title: "Dev", reportsTo: "bob", cost: 90 });
  const give = { do: "assign", accountability: "security", letter: "R", position: "eve" };
  const eve = { id: "eve", title: "Dev", reportsTo: "ann", holder: { name: "E.", kind: "person" }, cost: 90 };
  expect(after([plan, give], add(eve)).is).toEqual([set("eve", { reportsTo: "bob" }), give]);
  expect(after([plan, give], add({ ...eve, reportsTo: "bob" }))).toEqual({
    is: [give],
    followed: [{ scenario: "s", name: "S", changes: [{ was: plan }] }],
  });
});

test("whoever was to report to one that is gone reports to its superior; other lines to it go", () => {
  const moved = set("dee", { reportsTo: "cy", deputy: "cy", dotted: ["bob", "cy"], title: "Counsel" });
  expect(after([moved], goes("cy")).is).toEqual([
    set("dee", { reportsTo: "bob", dotted: ["bob"], title: "Counsel" }),
  ]);
  expect(after([moved], goes("cy"), goes("bob")).is).toEqual([set("dee", { title: "Counsel" })]);
  const hire = add({ id: "eve", title: "Dev", reportsTo: "cy", deputy: "bob", dotted: ["cy"] });
  expect(after([hire], goes("cy"), goes("bob")).is).toEqual([
    add({ id: "eve", title: "Dev", reportsTo: "ann" }),
  ]);
  // Its superior would be itself.
  expect(after([set("bob", { reportsTo: "cy" })], goes("cy")).is).toEqual([]);
});

test("whoever takes over is one whom the scenario leaves in place", () => {
  const changes = [goes("bob"), add({ id: "eve", title: "Dev", reportsTo: "cy" })];
  expect(after(changes, goes("cy")).is).toEqual([
    goes("bob"),
    add({ id: "eve", title: "Dev", reportsTo: "ann" }),
  ]);
});

test("an accountability of one's own that is gone takes along what a scenario gives of it", () => {
  const give: Change = { do: "assign", accountability: "mill", letter: "R", position: "ann" };
  const own: Change = { do: "add-accountability", accountability: { id: "own", name: "Own" } };
  const theirs: Change = { do: "assign", accountability: "own", letter: "A", position: "ann" };
  const gone: Change = { do: "remove-accountability", id: "mill" };
  expect(after([give, own, theirs], gone).is).toEqual([own, theirs]);
  const other: Change = { do: "add-accountability", accountability: { id: "own", name: "Other" } };
  expect(after([give, own, theirs], other).is).toEqual([
    give,
    { do: "change-accountability", id: "own", set: { name: "Own" } },
    theirs,
  ]);
});

/** A structure with two scenarios, and what today then becomes. */
const changing = fc
  .tuple(anyStructure, anyStructure, anyStructure, anyStructure)
  .map(([before, other, third, then]) => {
    const scenarios = [other, third].map((to, at) => ({
      id: `s${at}`,
      name: `S${at}`,
      changes: diffStructures(before, to),
    }));
    return { before: { ...before, scenarios }, today: diffStructures(before, then) };
  });

test("after any change of today every scenario applies, and what is not told stands as it stood", () => {
  fc.assert(
    fc.property(changing, ({ before, today }) => {
      const { value, issues } = changeToday(shipped, before, today);
      expect(issues).toBeUndefined();
      const { structure, followed } = value!;
      expect(checkStructure(shipped, structure).issues).toBeUndefined();
      for (const [at, { id, changes }] of structure.scenarios.entries()) {
        expect(withScenario(structure, id).issues).toBeUndefined();
        const told = followed.find(({ scenario }) => scenario === id)?.changes ?? [];
        const went = new Set(told.map(({ was }) => was));
        const came = new Set(told.flatMap(({ is }) => is ?? []));
        const stood = before.scenarios[at]!.changes.filter((each) => !went.has(each));
        expect(changes.filter((each) => !came.has(each))).toEqual(stood);
      }
      // Once they followed, nothing is left to follow.
      expect(withScenariosAfter(shipped, structure, structure).followed).toEqual([]);
    }),
  );
});

test("the file that is written after a change of today is read again", () => {
  fc.assert(
    fc.property(changing, ({ before, today }) => {
      const { structure } = changeToday(shipped, before, today).value!;
      const read = parseStructure(writeStructure(structure, writeStructure(before)), shipped);
      expect(read.issues).toBeUndefined();
      expect(read.value?.scenarios).toEqual(JSON.parse(JSON.stringify(structure.scenarios)));
    }),
    { numRuns: 30 },
  );
});
