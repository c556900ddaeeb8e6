import { expect, test } from "vitest";
import { shipped } from "@remit/core";
import { applyChanges } from "../../src/design/apply.ts";
import { changed } from "../../src/design/check-changes.ts";
import { checkStructure } from "../../src/design/check-structure.ts";
import { differenceOf } from "../../src/design/difference.ts";
import { mergeScenario, withScenario } from "../../src/design/scenario.ts";
import { type Change, type Structure, structureSchema } from "../../src/model/structure.ts";

const mill = (more: object = {}): Structure =>
  structureSchema.parse({
    format: "remit/structure@1",
    organisation: { name: "Harbour Mill" },
    positions: [
      { id: "md", title: "Managing Director", cost: 100 },
      { id: "cfo", title: "Finance Director", reportsTo: "md", holder: { name: "A. B." }, cost: 80 },
      { id: "it", title: "Head of IT", reportsTo: "cfo", dotted: ["md"], deputy: "admin", cost: 60 },
      { id: "admin", title: "Administrator", reportsTo: "it", share: 0.5 },
    ],
    accountabilities: [{ id: "own-mill", name: "The mill runs" }],
    required: ["continuity"],
    assignments: { security: { A: ["it"], R: ["admin", "it"] }, "own-mill": { A: ["md"] } },
    decisionRights: [
      { right: "purchases", position: "it", part: "decide", limit: 5 },
      { right: "purchases", position: "it", part: "recommend" },
    ],
    ...more,
  });

const codes = (made: { issues?: readonly { code: string; path: readonly unknown[] }[] | undefined }) =>
  made.issues?.map(({ code, path }) => [code, path.join(".")]);
const after = (...changes: Change[]): Structure => {
  const { value, issues } = applyChanges(mill(), changes);
  expect(issues).toBeUndefined();
  return value as Structure;
};
const position = (structure: Structure, id: string) => structure.positions.find((each) => each.id === id);

test("a position that goes leaves its reports to its superior, and its accountabilities required", () => {
  const made = after({ do: "remove-position", id: "it" });
  expect(position(made, "admin")?.reportsTo).toBe("cfo");
  expect(made.assignments.security).toEqual({ R: ["admin"] });
  expect(made.decisionRights).toEqual([]);
  const without = after({ do: "remove-position", id: "it" }, { do: "remove-position", id: "admin" });
  expect(without.assignments.security).toBeUndefined();
  expect(without.required).toEqual(["continuity", "security"]);
});

test("a top that goes leaves tops; whoever would report to itself is one", () => {
  expect(position(after({ do: "remove-position", id: "md" }), "cfo")?.reportsTo).toBeUndefined();
  const circle = applyChanges(mill(), [
    { do: "change-position", id: "md", set: { reportsTo: "cfo" } },
    { do: "remove-position", id: "cfo" },
  ]).value as Structure;
  expect(position(circle, "md")?.reportsTo).toBeUndefined();
  expect(position(circle, "it")).toMatchObject({ reportsTo: "md", dotted: ["md"] });
});

test("a deputy or a dotted line that goes is forgotten", () => {
  const made = after({ do: "remove-position", id: "admin" }, { do: "remove-position", id: "md" });
  expect(position(made, "it")).toEqual({
    id: "it",
    title: "Head of IT",
    reportsTo: "cfo",
    dotted: [],
    cost: 60,
  });
});

test("positions that name each other are added in any order", () => {
  const made = after(
    { do: "add-position", position: { id: "a", title: "A", reportsTo: "b", dotted: [] } },
    { do: "add-position", position: { id: "b", title: "B", reportsTo: "a", dotted: [] } },
  );
  expect(position(made, "a")?.reportsTo).toBe("b");
});

test.each<[Change, string, string]>([
  [{ do: "remove-position", id: "itt" }, "design/unknown-position", "0.id"],
  [
    { do: "add-position", position: { id: "it", title: "", dotted: [] } },
    "design/duplicate-position",
    "0.position.id",
  ],
  [
    { do: "change-position", id: "it", set: { reportsTo: "coo" } },
    "design/unknown-position",
    "0.set.reportsTo",
  ],
  [
    { do: "change-position", id: "it", set: { dotted: ["md", "coo"] } },
    "design/unknown-position",
    "0.set.dotted.1",
  ],
  [{ do: "change-position", id: "it", set: { role: "cfo" } }, "design/unknown-role", "0.set.role"],
  [
    { do: "assign", accountability: "securty", letter: "A", position: "it" },
    "design/unknown-accountability",
    "0.accountability",
  ],
  [
    { do: "assign", accountability: "security", letter: "A", position: "coo" },
    "design/unknown-position",
    "0.position",
  ],
  [{ do: "place-position", id: "coo" }, "design/unknown-position", "0.id"],
  [{ do: "place-position", id: "it", before: "coo" }, "design/unknown-position", "0.before"],
  [{ do: "place-position", id: "it", before: "admin" }, "design/not-beside", "0.before"],
  [{ do: "place-position", id: "it", before: "it" }, "design/not-beside", "0.before"],
  [{ do: "unassign", accountability: "security", letter: "C", position: "it" }, "design/not-assigned", "0"],
  [{ do: "release", accountability: "security" }, "design/still-assigned", "0"],
  [{ do: "release", accountability: "it-strategy" }, "design/not-required", "0"],
  [{ do: "revoke", right: "hiring", position: "it" }, "design/not-granted", "0"],
  [{ do: "remove-accountability", id: "security" }, "design/unknown-accountability", "0.id"],
  [
    { do: "add-accountability", accountability: { id: "security", name: "x" } },
    "design/known-accountability",
    "0.accountability.id",
  ],
  [
    { do: "add-accountability", accountability: { id: "own-mill", name: "x" } },
    "design/duplicate-accountability",
    "0.accountability.id",
  ],
])("%j does not fit", (change, code, path) => {
  expect(codes(changed(shipped, mill(), [change]))).toEqual([[code, path]]);
});

/** A top with four reports, one of whom leads two. */
const office = (): Structure =>
  mill({
    positions: [
      { id: "md", title: "Managing Director" },
      { id: "cfo", title: "Finance Director", reportsTo: "md" },
      { id: "cio", title: "CIO", reportsTo: "md" },
      { id: "data", title: "Head of Data", reportsTo: "cio" },
      { id: "it", title: "Head of IT", reportsTo: "cio" },
      { id: "sales", title: "Sales Director", reportsTo: "md" },
    ],
    assignments: {},
    decisionRights: [],
  });
/** Who reports to a position, in order, after some changes. */
const below = (superior: string | undefined, ...changes: Change[]): string[] => {
  const { value, issues } = applyChanges(office(), changes);
  expect(issues).toBeUndefined();
  return value!.positions.filter(({ reportsTo }) => reportsTo === superior).map(({ id }) => id);
};

test("a position is placed before another one beside it, or last; where it stands already, nothing moves", () => {
  expect(below("md", { do: "place-position", id: "sales", before: "cfo" })).toEqual(["sales", "cfo", "cio"]);
  expect(below("md", { do: "place-position", id: "cfo", before: "sales" })).toEqual(["cio", "cfo", "sales"]);
  expect(below("md", { do: "place-position", id: "cfo" })).toEqual(["cio", "sales", "cfo"]);
  for (const change of [
    { do: "place-position", id: "cfo", before: "cio" },
    { do: "place-position", id: "sales" },
    { do: "place-position", id: "md" },
  ] as const)
    expect(applyChanges(office(), [change]).value).toEqual(office());
});

test("whoever is added or moved stands last; reports of one that goes stand where it stood", () => {
  const added: Change = {
    do: "add-position",
    position: { id: "coo", title: "", reportsTo: "md", dotted: [] },
  };
  const moved: Change = { do: "change-position", id: "data", set: { reportsTo: "md" } };
  expect(below("md", added, moved)).toEqual(["cfo", "cio", "sales", "coo", "data"]);
  expect(below("md", moved, { do: "place-position", id: "data", before: "cio" })).toEqual([
    "cfo",
    "data",
    "cio",
    "sales",
  ]);
  expect(below("md", { do: "remove-position", id: "cio" })).toEqual(["cfo", "data", "it", "sales"]);
  expect(below(undefined, { do: "remove-position", id: "md" })).toEqual(["cfo", "cio", "sales"]);
  // What is said again of a superior moves nobody.
  expect(below("md", { do: "change-position", id: "cfo", set: { reportsTo: "md" } })).toEqual([
    "cfo",
    "cio",
    "sales",
  ]);
});

test("a difference tells whoever stands elsewhere, before whom and below whom", () => {
  const { value } = applyChanges(office(), [
    { do: "place-position", id: "it", before: "data" },
    { do: "place-position", id: "cfo" },
  ]);
  const { placed, changes } = differenceOf(office(), value!);
  expect(changes).toHaveLength(2);
  expect(placed).toEqual([
    { id: "cfo", title: "Finance Director", below: { id: "md", title: "Managing Director" } },
    {
      id: "it",
      title: "Head of IT",
      before: { id: "data", title: "Head of Data" },
      below: { id: "cio", title: "CIO" },
    },
  ]);
});

test("a scenario holds a place; once it is merged, a place beside one that moved away goes", () => {
  const scenarios = [
    { id: "s", name: "S", changes: [{ do: "place-position", id: "it", before: "data" }] },
    { id: "t", name: "T", changes: [{ do: "change-position", id: "data", set: { reportsTo: "md" } }] },
  ] as const;
  const structure = structureSchema.parse({ ...office(), scenarios });
  expect(checkStructure(shipped, structure).issues).toBeUndefined();
  const ids = (made: Structure | undefined) => made?.positions.map(({ id }) => id);
  expect(ids(withScenario(structure, "s").value)).toEqual(["md", "cfo", "cio", "it", "data", "sales"]);
  expect(ids(mergeScenario(shipped, structure, "s").value?.structure)).toEqual([
    "md",
    "cfo",
    "cio",
    "it",
    "data",
    "sales",
  ]);
  expect(mergeScenario(shipped, structure, "t").value?.followed).toEqual([
    { scenario: "s", name: "S", changes: [{ was: { do: "place-position", id: "it", before: "data" } }] },
  ]);
});

test("a right is granted once a part; revoked without a part it goes whole", () => {
  const more: Change = {
    do: "grant",
    grant: { right: "purchases", position: "it", part: "decide", limit: 9 },
  };
  expect(after(more).decisionRights.map(({ part, limit }) => [part, limit])).toEqual([
    ["decide", 9],
    ["recommend", undefined],
  ]);
  expect(after({ do: "revoke", right: "purchases", position: "it" }).decisionRights).toEqual([]);
  expect(
    after({ do: "revoke", right: "purchases", position: "it", part: "decide" }).decisionRights,
  ).toHaveLength(1);
});

test("what names nothing or stands twice is told by its place, with the nearest", () => {
  const wrong = mill({
    positions: [
      { id: "md", title: "", role: "ceo" },
      { id: "cfo", title: "", reportsTo: "mdd", dotted: ["cfo", "x1"], deputy: "nobody" },
      { id: "md", title: "" },
    ],
    accountabilities: [
      { id: "security", name: "Security" },
      { id: "own-a", name: "A" },
      { id: "own-a", name: "B" },
    ],
    required: ["continuty"],
    assignments: { "own-b": { A: ["cf"] } },
    decisionRights: [
      { right: "hiring", position: "it", part: "decide" },
      { right: "hiring", position: "it", part: "decide", limit: 4 },
    ],
    scenarios: [
      { id: "s", name: "S", changes: [] },
      { id: "s", name: "T", changes: [] },
    ],
  });
  const { issues = [] } = checkStructure(shipped, wrong);
  expect(codes({ issues })).toEqual([
    ["design/duplicate-position", "positions.2.id"],
    ["design/unknown-role", "positions.0.role"],
    ["design/unknown-position", "positions.1.reportsTo"],
    ["design/unknown-position", "positions.1.dotted.1"],
    ["design/unknown-position", "positions.1.deputy"],
    ["design/known-accountability", "accountabilities.0.id"],
    ["design/duplicate-accountability", "accountabilities.2.id"],
    ["design/unknown-accountability", "required.0"],
    ["design/unknown-accountability", "assignments.own-b"],
    ["design/unknown-position", "assignments.own-b.A.0"],
    ["design/unknown-position", "decisionRights.0.position"],
    ["design/unknown-position", "decisionRights.1.position"],
    ["design/duplicate-right", "decisionRights.1"],
    ["design/duplicate-scenario", "scenarios.1.id"],
  ]);
  expect(issues.find(({ path }) => path.join(".") === "positions.1.reportsTo")?.data.nearest).toEqual(["md"]);
});

test("a scenario whose change does not fit is told by its place", () => {
  const scenarios = [
    {
      id: "s",
      name: "S",
      changes: [
        { do: "require", accountability: "security" },
        { do: "remove-position", id: "x" },
      ],
    },
  ];
  expect(codes(checkStructure(shipped, mill({ scenarios })))).toEqual([
    ["design/unknown-position", "scenarios.0.changes.1.id"],
  ]);
});

test("a merged scenario is today's; the others follow it", () => {
  const structure = mill({
    scenarios: [
      { id: "without", name: "Without an administrator", changes: [{ do: "remove-position", id: "admin" }] },
      {
        id: "lead",
        name: "A lead",
        changes: [
          { do: "change-position", id: "admin", set: { title: "Lead" } },
          { do: "add-position", position: { id: "new", title: "New", reportsTo: "admin", dotted: [] } },
          { do: "assign", accountability: "continuity", letter: "A", position: "new" },
          { do: "assign", accountability: "continuity", letter: "C", position: "it" },
        ],
      },
    ],
  });
  expect(checkStructure(shipped, structure).issues).toBeUndefined();
  const { structure: merged, followed } = mergeScenario(shipped, structure, "without").value ?? {};
  expect(merged?.positions.map(({ id }) => id)).toEqual(["md", "cfo", "it"]);
  const [change, add, ...rest] = structure.scenarios[1]!.changes;
  const is = {
    do: "add-position",
    position: { id: "new", title: "New", reportsTo: "it", dotted: [] },
  } as const;
  expect(merged?.scenarios).toEqual([{ ...structure.scenarios[1], changes: [is, ...rest] }]);
  expect(followed).toEqual([
    { scenario: "lead", name: "A lead", changes: [{ was: change }, { was: add, is }] },
  ]);
  expect(checkStructure(shipped, merged as Structure).issues).toBeUndefined();
  expect(codes(withScenario(structure, "lad"))).toEqual([["design/unknown-scenario", "scenario"]]);
});

test("a difference tells what is asked for anew, which closes no gap when it ends, and what is said of the whole", () => {
  const made = after(
    { do: "release", accountability: "continuity" },
    { do: "require", accountability: "technology-vision" },
    { do: "set-currency", currency: "EUR" },
    { do: "set-policies", policies: { spanMost: 9, rules: { "no-deputy": "off" } } },
  );
  expect(differenceOf(mill(), made)).toMatchObject({
    asked: ["technology-vision"],
    askedNoMore: ["continuity"],
    gapsOpened: ["technology-vision"],
    gapsClosed: [],
    settings: [
      { field: "currency", after: "EUR" },
      { field: "spanMost", after: 9 },
      { field: "rule no-deputy", after: "off" },
    ],
  });
});

test("a difference tells who answers, gaps, overlaps and figures", () => {
  const made = after(
    {
      do: "add-position",
      position: { id: "coo", title: "Operations Director", reportsTo: "md", dotted: [], cost: 90 },
    },
    { do: "change-position", id: "it", set: { reportsTo: "coo", title: "IT Director", cost: null } },
    { do: "unassign", accountability: "own-mill", letter: "A", position: "md" },
    { do: "assign", accountability: "continuity", letter: "A", position: "coo" },
    { do: "assign", accountability: "continuity", letter: "A", position: "md" },
    { do: "grant", grant: { right: "purchases", position: "it", part: "decide", limit: 9 } },
  );
  const { changes, measures, ...told } = differenceOf(mill(), made);
  const [md, coo] = [
    { id: "md", title: "Managing Director" },
    { id: "coo", title: "Operations Director" },
  ];
  expect(changes).toHaveLength(6);
  expect(told).toEqual({
    added: [coo],
    removed: [],
    placed: [],
    moved: [{ id: "it", title: "IT Director", from: { id: "cfo", title: "Finance Director" }, to: coo }],
    changed: [
      {
        id: "it",
        title: "IT Director",
        fields: [
          { field: "title", before: "Head of IT", after: "IT Director" },
          { field: "cost", before: 60 },
        ],
      },
    ],
    answering: [
      { accountability: "continuity", from: [], to: [coo, md] },
      { accountability: "own-mill", from: [md], to: [] },
    ],
    letters: [],
    asked: [],
    askedNoMore: [],
    settings: [],
    gapsOpened: ["own-mill"],
    gapsClosed: ["continuity"],
    overlapsOpened: ["continuity"],
    overlapsClosed: [],
    rights: [
      {
        position: { id: "it", title: "IT Director" },
        before: { right: "purchases", position: "it", part: "decide", limit: 5 },
        after: { right: "purchases", position: "it", part: "decide", limit: 9 },
      },
    ],
  });
  expect(measures.before).toEqual({
    positions: 4,
    filled: 1,
    vacant: 3,
    fte: 3.5,
    cost: 240,
    costUnknown: 1,
    layers: 4,
    managers: 3,
    spanMost: 1,
    spanMean: 1,
    accountabilities: 3,
    covered: 0,
    heldByVacant: 2,
    gaps: 1,
    overlaps: 0,
  });
  expect(measures.after).toMatchObject({
    positions: 5,
    cost: 270,
    costUnknown: 2,
    spanMost: 2,
    gaps: 1,
    overlaps: 1,
    heldByVacant: 1,
  });
});

test("ten thousand siblings are turned round in a moment, and back", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `p${at}`, title: "", dotted: [] }));
  const structure = { ...mill(), positions: many, assignments: {}, decisionRights: [] };
  const { changes } = differenceOf(structure, { ...structure, positions: many.toReversed() });
  expect(changes).toHaveLength(9999);
  expect(applyChanges(structure, changes).value?.positions).toEqual(many.toReversed());
});

test("ten thousand changes of ten thousand positions are made in a moment", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    id: `p${at}`,
    title: "",
    dotted: [],
    ...(at > 0 && { reportsTo: `p${at - 1}` }),
  }));
  const changes = many.slice(1, 9_999).map(({ id }): Change => ({ do: "remove-position", id }));
  const { value } = applyChanges(
    { ...mill(), positions: many, assignments: {}, decisionRights: [] },
    changes,
  );
  expect(value?.positions).toEqual([many[0], { ...many[9_999], reportsTo: "p0" }]);
});
