import fc from "fast-check";
import { type Position, shipped, type Structure, type ToldFinding } from "@remit/core";
import { describe, expect, test } from "vitest";
import { changesTo, cycled, type Held, heldBy, letters, toggled } from "./cells.ts";
import { busiestFirst, orderedBy } from "./column-order.ts";
import { columnsOf, inChartOrder } from "./columns.ts";
import { findingParts } from "./finding-parts.ts";
import { blocksOf as blocksOfColumns, holds, shownOf } from "./grid-blocks.ts";
import { walked } from "./keys.ts";
import { filtered, groupsOf, hasProblem, loadsOf, noFilter, rowsOf } from "./model.ts";
import { ownId } from "./own.ts";
import { blocksOf } from "./print-blocks.ts";
import { filteredRights, noRightFilter } from "./rights-filter.ts";
import { keyedParts, partsIn, rightChanges, rightRows } from "./rights-model.ts";
import { standingOf } from "./rights-says.ts";
import { readSum } from "./sums.ts";
import { columnOf } from "./says.ts";
import { revealed, stretchOf } from "./window.ts";

const seat = (id: string, reportsTo?: string, more: object = {}) => ({
  id,
  title: id.toUpperCase(),
  dotted: [],
  holder: { name: "filled", kind: "person" as const },
  ...(reportsTo !== undefined && { reportsTo }),
  ...more,
});
const structure: Structure = {
  format: "remit/structure@1",
  organisation: { name: "Mill" },
  positions: [
    seat("b", "a"),
    seat("a"),
    seat("d", "b", { holder: undefined }),
    seat("c", "a", { holder: { name: "Arclight", kind: "supplier" } }),
  ],
  accountabilities: [{ id: "mine", name: "Own outcome" }],
  required: ["security", "mine"],
  assignments: {
    "it-strategy": { A: ["a", "b"], R: ["b"] },
    continuity: { A: ["d"], R: ["b"] },
    infrastructure: { A: ["c"], R: ["c"] },
    "it-operations": { A: ["b"], R: ["gone"] },
  },
  decisionRights: [
    { right: "purchases", position: "a", part: "decide", limit: 10 },
    { right: "purchases", position: "b", part: "decide", limit: 10 },
    { right: "of our own", position: "b", part: "input" },
  ],
  scenarios: [],
};
const groups = groupsOf(shipped, structure, "Your own");
const row = (id: string) => rowsOf(groups).find((each) => each.id === id)!;

const anyHeld: fc.Arbitrary<Held> = fc.subarray([...letters]);

describe("a cell of the matrix", () => {
  test("goes through R, A, C, I and is empty again", () => {
    const turns: Held[] = [[]];
    for (let at = 0; at < 5; at += 1) turns.push(cycled(turns[at] ?? []));
    expect(turns.map((held) => held.join(""))).toEqual(["", "R", "A", "C", "I", ""]);
  });
  test("goes on from the last of several letters", () => {
    expect(cycled(["A", "R"])).toEqual(["C"]);
  });
  test("a letter that is toggled twice is as before, and letters keep their order", () => {
    fc.assert(
      fc.property(anyHeld, fc.constantFrom(...letters), (held, letter) => {
        expect(toggled(toggled(held, letter), letter)).toEqual(held);
      }),
    );
  });
  test("changes lead from one state to any other, and none where they are the same", () => {
    fc.assert(
      fc.property(anyHeld, anyHeld, (before, after) => {
        const changes = changesTo("x", "p", before, after);
        const made = new Set(before);
        for (const each of changes)
          if (each.do === "assign") made.add(each.letter);
          else if (each.do === "unassign") made.delete(each.letter);
        expect(letters.filter((letter) => made.has(letter))).toEqual(after);
        if (changes.length === 0) expect(after).toEqual(before);
      }),
    );
  });
  test("holds the letters of its position", () => {
    expect(heldBy(structure.assignments["it-strategy"], "b")).toEqual(["A", "R"]);
    expect(heldBy(undefined, "b")).toEqual([]);
  });
});

describe("rows of the matrix", () => {
  test("stand by domain in the order of the catalogue, one's own last", () => {
    expect(groups.at(-1)).toMatchObject({ id: "own", name: "Your own" });
    const order = shipped.catalogue.domains.map(({ id }) => id);
    const places = groups.slice(0, -1).map(({ id }) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  test.each([
    ["security", "nobody"],
    ["it-strategy", "overlap"],
    ["continuity", "vacant"],
    ["infrastructure", "outside"],
    ["it-operations", "idle"],
  ] as const)("%s has the problem %s", (id, problem) => {
    expect(hasProblem(row(id), problem)).toBe(true);
    expect(rowsOf(filtered(groups, { ...noFilter, problem })).map((each) => each.id)).toContain(id);
  });
  test("are found by name, and by domain", () => {
    expect(rowsOf(filtered(groups, { ...noFilter, text: " OWN out" })).map(({ id }) => id)).toEqual(["mine"]);
    expect(rowsOf(filtered(groups, { ...noFilter, domain: "own" })).map(({ id }) => id)).toEqual(["mine"]);
  });
  test("add up to loads of positions that are there", () => {
    expect(Object.fromEntries(loadsOf(rowsOf(groups)))).toEqual({ a: 1, b: 2, c: 1, d: 1 });
  });
  test("of one's own have an id nobody has", () => {
    expect(ownId("Mine!", structure, shipped)).toBe("mine-2");
    expect(ownId("Security", structure, shipped)).toBe("security-2");
    expect(ownId("???", structure, shipped)).toBe("own");
  });
});

describe("columns of the matrix", () => {
  test("stand as the chart is read, each once, also in a circle", () => {
    expect(inChartOrder(structure.positions).map(({ id }) => id)).toEqual(["a", "b", "d", "c"]);
    const circle = [seat("x", "y"), seat("y", "x"), seat("z", "z"), seat("w", "nobody")];
    expect(inChartOrder(circle).map(({ id }) => id)).toEqual(["z", "w", "x", "y"]);
  });
  test("are those with letters or rights, and as the reader chose", () => {
    expect(columnsOf(structure, {}).map(({ id }) => id)).toEqual(["a", "b", "d", "c"]);
    expect(columnsOf(structure, { b: false }).map(({ id }) => id)).toEqual(["a", "d", "c"]);
    const bare = { ...structure, assignments: {}, decisionRights: [] };
    expect(columnsOf(bare, { d: true }).map(({ id }) => id)).toEqual(["a", "b", "d"]);
  });
});

describe("columns, the busiest first", () => {
  const inChart = inChartOrder(structure.positions);
  test("stand by what they answer for or decide, then by their other letters or parts, then as in the chart", () => {
    // b answers for 2, the others for 1, and c works besides.
    expect(busiestFirst(structure, inChart, "raci")).toEqual(["b", "c", "a", "d"]);
    // a and b decide 1, and b is heard besides.
    expect(busiestFirst(structure, inChart, "rights")).toEqual(["b", "a", "d", "c"]);
    expect(busiestFirst({ ...structure, assignments: {} }, inChart, "raci")).toEqual(
      inChart.map(({ id }) => id),
    );
  });
  test("come last where the order does not know them", () => {
    expect(orderedBy(inChart, ["c", "b"]).map(({ id }) => id)).toEqual(["c", "b", "a", "d"]);
  });
});

test("on paper every column stands in one block that fits, and no block is much smaller than another", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 20 }), (count, most) => {
      const all = Array.from({ length: count }, (_, at) => at);
      const blocks = blocksOf(all, most);
      expect(blocks.flatMap(({ items }) => items)).toEqual(all);
      const sizes = blocks.map(({ items }) => items.length);
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
      expect(Math.max(0, ...sizes) - Math.min(count, ...sizes)).toBeLessThanOrEqual(1);
      for (const { from, items } of blocks) expect(items[0]).toBe(from);
    }),
  );
});

test("a walk never leaves the grid", () => {
  const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.boolean(),
      fc.nat(9),
      fc.nat(4),
      (key, ctrlKey, atRow, atColumn) => {
        const press = { key, ctrlKey, metaKey: false, altKey: false };
        const to = walked({ row: atRow, column: atColumn }, press, { rows: 10, columns: 5, page: 4 });
        expect(to?.row).toSatisfy((at: number) => at >= 0 && at < 10);
        expect(to?.column).toSatisfy((at: number) => at >= 0 && at < 5);
      },
    ),
  );
  const enter = { key: "Enter", ctrlKey: false, metaKey: false, altKey: false };
  expect(walked({ row: 0, column: 0 }, enter, { rows: 1, columns: 1, page: 1 })).toBeUndefined();
});

test("whatever is in view is drawn, and little else", () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 2000 }), fc.nat(1000), (offset, size, count) => {
      const { from, to } = stretchOf(offset, size, 30, count);
      const first = Math.min(count, Math.floor(offset / 30));
      const last = Math.min(count, Math.ceil((offset + size) / 30));
      expect(from).toBeLessThanOrEqual(first);
      expect(to).toBeGreaterThanOrEqual(last);
      expect(to - from).toBeLessThanOrEqual(size / 30 + 4);
    }),
  );
});

test("every column stands in one block, in its place, and a column that is kept is shown wherever it is", () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(25),
      fc.nat(25),
      fc.integer({ min: -1, max: 59 }),
      (count, from, more, kept) => {
        const columns = Array.from({ length: count }, (_, at) => columnOf(seat(`p${at}`)));
        const blocks = blocksOfColumns(columns);
        expect(blocks.flatMap((block) => block.columns)).toEqual(columns);
        for (const block of blocks) expect(block.columns[0]).toBe(columns[block.from]);
        const stretch = { from, to: from + more };
        const shown = shownOf(blocks, stretch, kept);
        expect(shown.some((block) => holds(block, kept))).toBe(kept >= 0 && kept < count);
        const beyond = shown.filter((block) => !blocks.slice(from, from + more).includes(block));
        expect(beyond.every((block) => holds(block, kept))).toBe(true);
        expect(shown.map((block) => block.from)).toEqual(
          shown.map((block) => block.from).toSorted((a, b) => a - b),
        );
      },
    ),
  );
});

test("what is revealed is in view, and what is in view does not move", () => {
  expect(revealed(100, 300, 150, 30)).toBe(100);
  expect(revealed(100, 300, 60, 30)).toBe(60);
  expect(revealed(100, 300, 390, 30)).toBe(120);
});

describe("decision rights", () => {
  const finding = (rule: string, more: Partial<ToldFinding>): ToldFinding => ({
    rule,
    severity: "warning",
    title: rule,
    says: rule,
    positions: [],
    accountabilities: [],
    data: {},
    fixes: [],
    ...more,
  });
  const gap = finding("gap", { severity: "error", accountabilities: ["continuity"] });
  const limit = finding("limit", { data: { right: "hiring" } });
  const both = finding("both", { accountabilities: ["continuity"], data: { right: "spending" } });

  test("come before what is found about accountabilities, the chosen one first", () => {
    const all = [gap, limit, both];
    expect(findingParts(all, undefined, "rights")).toEqual({ here: [], view: [limit, both], others: [gap] });
    expect(findingParts(all, "spending", "rights")).toEqual({ here: [both], view: [limit], others: [gap] });
    expect(findingParts(all, "continuity", "raci")).toEqual({ here: [gap, both], view: [limit], others: [] });
    expect(findingParts(all, undefined, "raci")).toEqual({ here: [], view: all, others: [] });
  });

  test("say in a sentence who decides", () => {
    const row = (deciders: readonly Position[], unclear = false) =>
      standingOf({ id: "r", name: "R", kind: "money", grants: new Map(), deciders, unclear });
    expect(row([])).toBe("Nobody decides it.");
    expect(row([seat("a")])).toBe("A decides it.");
    expect(row([seat("a"), seat("b")], true)).toBe("Several decide it, and no limits tell which of them.");
  });

  const [purchases, own] = [
    rightRows([], structure).find(({ id }) => id === "purchases")!,
    rightRows([], structure).find(({ id }) => id === "of our own")!,
  ];
  test("are unclear where two decide up to the same limit", () => {
    expect(purchases.deciders.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(purchases.unclear).toBe(true);
    expect(own).toMatchObject({ kind: "own", deciders: [], unclear: false });
  });
  test("are set, added and taken by key; a limit stays with its part", () => {
    const held = partsIn(purchases.grants.get("a") ?? []);
    expect(keyedParts(held, "d", false)).toEqual({ decide: { limit: 10 } });
    expect(keyedParts(held, "R", true)).toEqual({ decide: { limit: 10 }, recommend: {} });
    expect(keyedParts(held, "D", true)).toEqual({});
    expect(keyedParts(held, "Delete", false)).toEqual({});
    expect(keyedParts(held, "x", false)).toBeUndefined();
  });
  test("are found by problem, position, kind and name", () => {
    const ids = (filter: Partial<typeof noRightFilter>) =>
      filteredRights(rightRows([], structure), { ...noRightFilter, ...filter }).map(({ id }) => id);
    expect(ids({})).toEqual(["purchases", "of our own"]);
    expect(ids({ problem: "overlap" })).toEqual(["purchases"]);
    expect(ids({ problem: "nobody" })).toEqual(["of our own"]);
    expect(ids({ problem: "any", position: "a" })).toEqual(["purchases"]);
    expect(ids({ position: "b" })).toEqual(["purchases", "of our own"]);
    expect(ids({ kind: "money" })).toEqual([]);
    expect(ids({ text: " OUR own" })).toEqual(["of our own"]);
  });
  test("change only where they differ", () => {
    const held = partsIn(purchases.grants.get("a") ?? []);
    expect(rightChanges("purchases", "a", held, held)).toEqual([]);
    expect(rightChanges("purchases", "a", held, { recommend: {} })).toEqual([
      { do: "revoke", right: "purchases", position: "a", part: "decide" },
      { do: "grant", grant: { right: "purchases", position: "a", part: "recommend" } },
    ]);
  });
});

test.each([
  ["40,000", 40_000],
  ["1.250.000", 1_250_000],
  [" 25 000 ", 25_000],
  ["0", 0],
  ["much", undefined],
  ["12.5", undefined],
  ["-3", undefined],
])("the sum “%s” is %s", (text, sum) => {
  expect(readSum(text)).toBe(sum);
});
