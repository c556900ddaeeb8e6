import { freeName, type Scenario, type StructureDifference } from "@remit/core";
import { describe, expect, test } from "vitest";
import {
  answeringOf,
  difference,
  effectsOf,
  findingOf,
  measuresShown,
  scenarioId,
  type Side,
} from "./compare.ts";
import { drawLine, isDrawn, roleHired } from "./hired.ts";
import { comparisonMarkdown } from "./markdown.ts";
import { words } from "./words.ts";

type Measures = StructureDifference["measures"]["before"];
const today: Measures = {
  positions: 10,
  filled: 9,
  vacant: 1,
  fte: 9.5,
  cost: 500_000,
  costUnknown: 0,
  layers: 3,
  managers: 3,
  spanMost: 5,
  spanMean: 3,
  accountabilities: 20,
  covered: 17,
  heldByVacant: 0,
  gaps: 3,
  overlaps: 0,
};
const nothing: StructureDifference = {
  changes: [],
  added: [],
  removed: [],
  moved: [],
  placed: [],
  changed: [],
  answering: [],
  letters: [],
  asked: [],
  askedNoMore: [],
  settings: [],
  gapsOpened: [],
  gapsClosed: [],
  overlapsOpened: [],
  overlapsClosed: [],
  rights: [],
  measures: { before: today, after: today },
};
const side = (
  name: string,
  more: Partial<StructureDifference> = {},
  after: Partial<Measures> = {},
): Side => ({
  id: name,
  name,
  difference: { ...nothing, ...more, measures: { before: today, after: { ...today, ...after } } },
  vacant: { today: new Set(), after: new Set() },
  costUnsaid: [],
});
const seat = (title: string) => ({ id: title.toLowerCase(), title });
const plainNames = {
  accountability: (id: string) => id,
  right: (id: string) => id,
  position: (id: string) => id,
};
const some = { changes: [{ do: "require" as const, accountability: "x" }] };

test("the role of a hire is that of the seat it adds or fills", () => {
  const scenario = { id: "s", name: "S" };
  const added = { id: "cio", title: "CIO", dotted: [], role: "cio" };
  const letter = { do: "assign" as const, accountability: "x", letter: "A" as const, position: "cio" };
  expect(roleHired({ ...scenario, changes: [letter, { do: "add-position", position: added }] })).toBe("cio");
  const filled = { do: "change-position" as const, id: "p", set: { role: "cto" } };
  expect(roleHired({ ...scenario, changes: [filled] })).toBe("cto");
  expect(roleHired({ ...scenario, changes: [letter] })).toBeUndefined();
});

describe("numbers beside today", () => {
  test("have their sign, and none where they read the same", () => {
    expect([difference(1, 3), difference(3, 1), difference(2, 2), difference(2.04, 2.01)]).toEqual([
      "+2",
      "−2",
      undefined,
      undefined,
    ]);
    expect(difference(500_000, 632_000)).toBe("+132,000");
  });
  test("are left out where every side has 0", () => {
    expect(measuresShown(today, [side("a")])).not.toContain("overlaps");
    expect(measuresShown(today, [side("a", {}, { overlaps: 1 })])).toContain("overlaps");
  });
});

describe("the finding", () => {
  test("says of one scenario what it opens and closes", () => {
    expect(findingOf([side("Hire", { ...some, gapsClosed: ["a", "b"], gapsOpened: ["c"] })])).toBe(
      "“Hire” closes 2 gaps and opens 1 gap",
    );
    expect(findingOf([side("Hire")])).toBe("“Hire” changes nothing yet");
  });
  test("says of several which leaves fewest gaps, or that they are even", () => {
    expect(findingOf([side("A", some, { gaps: 2 }), side("B", some, { gaps: 0 })])).toBe(
      "“B” leaves no gap; today has 3",
    );
    expect(findingOf([side("A", some), side("B", some)])).toBe("Two scenarios, and each leaves 3 gaps");
  });
});

test("who answers is told once an accountability, as today where a side leaves it", () => {
  const a = side("A", { answering: [{ accountability: "x", from: [seat("CIO")], to: [seat("Head")] }] });
  const b = side("B", { answering: [{ accountability: "y", from: [], to: [seat("CIO")] }] });
  expect(answeringOf([a, b])).toEqual([
    { accountability: "x", today: ["CIO"], sides: [["Head"], undefined] },
    { accountability: "y", today: [], sides: [undefined, ["CIO"]] },
  ]);
});

test("what nobody had to answer for is told apart from what nobody answers for", () => {
  const hire = side("Hire", {
    ...some,
    asked: ["x"],
    answering: [
      { accountability: "x", from: [], to: [seat("CIO")] },
      { accountability: "y", from: [], to: [seat("CIO")] },
      { accountability: "z", from: [seat("Head")], to: [seat("CIO")] },
    ],
  });
  const less = side("Less", {
    askedNoMore: ["z"],
    gapsOpened: ["w"],
    answering: [
      { accountability: "z", from: [seat("Head")], to: [] },
      { accountability: "w", from: [seat("Head")], to: [] },
    ],
  });
  expect(answeringOf([hire, less])).toEqual([
    { accountability: "x", today: "unasked", sides: [["CIO"], undefined] },
    { accountability: "y", today: [], sides: [["CIO"], undefined] },
    { accountability: "z", today: ["Head"], sides: [["CIO"], "unasked"] },
    { accountability: "w", today: ["Head"], sides: [undefined, []] },
  ]);
  const text = comparisonMarkdown("Mill", [hire], plainNames);
  expect(text).toContain("| x | not asked for | CIO |");
  expect(text).toContain("| y | Nobody | CIO |");
});

test("a sum has its currency where every side has the same", () => {
  const euros = { ...side("A", some), currency: "EUR" };
  expect(comparisonMarkdown("Mill", [euros], plainNames)).toContain("| Cost a year in EUR | 500,000 |");
  const none = comparisonMarkdown("Mill", [euros, side("B", some)], plainNames);
  expect(none).toContain("| Cost a year | 500,000 |");
});

test("a vacant position answers once somebody is hired, and a cost that nobody said is told", () => {
  const a = {
    ...side("Hire", {
      ...some,
      answering: [{ accountability: "x", from: [seat("Head")], to: [seat("CIO")] }],
    }),
    vacant: { today: new Set(["head"]), after: new Set(["cio"]) },
    costUnsaid: ["CIO"],
  };
  expect(answeringOf([a])).toEqual([
    {
      accountability: "x",
      today: ["Head (vacant until hired)"],
      sides: [["CIO (vacant until hired)"]],
    },
  ]);
  expect(comparisonMarkdown("Mill", [a], plainNames)).toContain("“Hire” does not say what CIO costs.");
  const approval = words.approval.by("The board", "2026-11-27");
  expect(comparisonMarkdown("Mill", [{ ...a, approval }], plainNames)).toContain(
    "\nHire: Approved by The board on 27 November 2026.\n",
  );
});

test("a line of a hire is left as it is today, and drawn again", () => {
  const positions = [{ id: "it", title: "IT Manager", dotted: ["x"], reportsTo: "fin" }];
  const solid = { position: "it", line: "solid" as const, to: "cio", from: "fin", because: [] };
  const dotted = { position: "it", line: "dotted" as const, to: "fin", because: [] };
  const with_ = (...changes: Scenario["changes"]): Scenario => ({ id: "s", name: "S", changes });
  for (const line of [solid, dotted]) {
    const drawn = with_(drawLine({ positions }, with_(), line, true));
    expect(isDrawn({ positions }, with_(), line)).toBe(false);
    expect(isDrawn({ positions }, drawn, line)).toBe(true);
    const left = drawLine({ positions }, drawn, line, false);
    expect(isDrawn({ positions }, with_(...drawn.changes, left), line)).toBe(false);
  }
  expect(drawLine({ positions }, with_(), dotted, true)).toMatchObject({ set: { dotted: ["x", "fin"] } });
});

test("effects are in words", () => {
  const all = effectsOf(
    side("A", {
      moved: [{ ...seat("Desk"), from: seat("CIO") }],
      placed: [{ ...seat("Data"), before: seat("IT"), below: seat("CIO") }, { ...seat("CIO") }],
      letters: [{ accountability: "x", letter: "R", added: [seat("Desk")], removed: [seat("CIO")] }],
      rights: [{ position: seat("CIO"), before: { right: "r", position: "cio", part: "decide" } }],
    }),
    (id) => `[${id}]`,
    (id) => `<${id}>`,
  );
  expect(all.moved).toEqual(["Desk: at the top"]);
  expect(all.placed).toEqual(["Data now stands before IT below CIO", "CIO now stands last at the top"]);
  expect(all.letters).toEqual(["[x], R: + Desk, − CIO"]);
  expect(all.rights).toEqual(["<r>: CIO, taken"]);
});

test("Markdown takes names literally and keeps each row on its line", () => {
  const text = comparisonMarkdown(
    "Mill",
    [
      side(
        "A | *b*\n# c",
        { ...some, answering: [{ accountability: "x", from: [], to: [seat("<CIO>")] }] },
        { gaps: 2 },
      ),
    ],
    plainNames,
  );
  expect(text).toContain(String.raw`| Number | Today | A \| \*b\* \# c |`);
  expect(text).toContain("| Nobody answers | 3 | 2 (−1) |");
  expect(text).toContain(String.raw`| x | Nobody | \<CIO\> |`);
});

test("a scenario has an id and a name nobody has", () => {
  const structure = { scenarios: [{ id: "new-one", name: "x", changes: [] }] };
  expect(scenarioId(structure, "New one")).toBe("new-one-2");
  expect(scenarioId(structure, "!")).toBe("scenario");
  expect([freeName("x", structure.scenarios), freeName("y", structure.scenarios)]).toEqual(["x 2", "y"]);
});
