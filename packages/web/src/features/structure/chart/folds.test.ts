import { chartOf, type Structure } from "@remit/core";
import { expect, test } from "vitest";
import { foldsAtFirst, opened } from "./folds.ts";

const structure = (
  lines: readonly (readonly [id: string, to?: string, dotted?: readonly string[]])[],
): Structure => ({
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: lines.map(([id, reportsTo, dotted = []]) => ({
    id,
    title: id,
    dotted: [...dotted],
    ...(reportsTo !== undefined && { reportsTo }),
  })),
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
});

test("superiors and dotted lines that are not there are no lines", () => {
  const { forest, dotted } = chartOf(
    structure([["ceo"], ["it", "ceo", ["gone", "it", "ceo"]], ["lost", "gone"]]),
  );
  expect([...forest.parent]).toEqual([-1, 0, -2]);
  expect(dotted).toEqual([{ from: 1, to: 0 }]);
});

test("at first as many layers are open as can be read, and the first two always", () => {
  const chart = chartOf(
    structure([["ceo"], ["a", "ceo"], ["b", "ceo"], ["c", "a"], ["d", "c"], ["e", "c"], ["f", "d"]]),
  );
  expect([...foldsAtFirst(chart, 10)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect([...foldsAtFirst(chart, 4)]).toEqual([0, 0, 0, 1, 1, 0, 0]);
  expect([...foldsAtFirst(chart, 1)]).toEqual([0, 1, 0, 1, 1, 0, 0]);
});

test("opening the way to a position opens its superiors alone, and goes round a circle once", () => {
  const chart = chartOf(structure([["ceo"], ["a", "ceo"], ["b", "a"], ["x", "y"], ["y", "x"]]));
  const all = new Uint8Array(5).fill(1);
  expect([...opened(chart, all, 2)]).toEqual([0, 0, 1, 1, 1]);
  expect([...opened(chart, all, 3)]).toEqual([1, 1, 1, 1, 0]);
  const none = new Uint8Array(5);
  expect(opened(chart, none, 2)).toBe(none);
});
