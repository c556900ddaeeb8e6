import { chartOf, layoutOf, type LayoutKind } from "@remit/core";
import { expect, test } from "vitest";
import { gridOf } from "./grid.ts";
import { insertionAt } from "./insertion.ts";

const lines = [["md"], ["a", "md"], ["b", "md"], ["c", "md"], ["c1", "c"], ["d", "md"]] as const;
const chart = chartOf({
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: lines.map(([id, reportsTo]) => ({
    id,
    title: id,
    dotted: [],
    ...(reportsTo !== undefined && { reportsTo }),
  })),
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
});
const idOf = (at: number | undefined): string => (at === undefined ? "last" : chart.positions[at]!.id);

/** What stands at a point, given in cards from the upper left corner of one, for another that is carried there. */
const at = (kind: LayoutKind, carried: string, [x, y]: readonly [number, number], of: string) => {
  const layout = layoutOf(chart.forest, new Uint8Array(lines.length), kind);
  const [place, other] = [chart.place.get(carried)!, chart.place.get(of)!];
  const point = [layout.left[other]! + x * 184, layout.top[other]! + y * 86] as const;
  const found = insertionAt(chart, layout, place, point, gridOf(layout).under(...point));
  return found && { before: idOf(found.before), line: found.line, layout, other };
};

test.each<[LayoutKind, readonly [number, number], readonly [number, number]]>([
  ["tidy", [-0.05, 0.5], [1.05, 0.5]],
  ["across", [0.5, -0.05], [0.5, 1.05]],
])("%s: beside a sibling a card comes before or after it, and a line shows where", (kind, ahead, behind) => {
  const before = at(kind, "d", ahead, "b");
  expect(before?.before).toBe("b");
  const { line, layout, other } = before!;
  expect(kind === "tidy" ? line.width : line.height).toBe(0);
  expect(kind === "tidy" ? line.left : line.top).toBeLessThan(
    (kind === "tidy" ? layout.left : layout.top)[other]!,
  );
  expect(at(kind, "a", behind, "b")?.before).toBe("c");
  expect(at(kind, "a", behind, "d")?.before).toBe("last");
});

test("on a sibling's card, far from everybody and beside strangers nothing is meant", () => {
  expect(at("tidy", "d", [0.5, 0.5], "b")).toBeUndefined();
  expect(at("tidy", "d", [-0.05, 2.1], "a")).toBeUndefined();
  expect(at("tidy", "d", [-2, 0.5], "a")).toBeUndefined();
  expect(at("tidy", "d", [-0.05, 0.5], "c1")).toBeUndefined();
});

test("where a card stands already no line is shown", () => {
  expect(at("tidy", "b", [1.05, 0.5], "a")).toBeUndefined();
  expect(at("tidy", "b", [-0.05, 0.5], "c")).toBeUndefined();
  expect(at("tidy", "b", [-0.05, 0.5], "a")?.before).toBe("a");
});

test("packed, whoever has no reports comes among those who have none", () => {
  expect(at("packed", "d", [-0.04, 0.5], "b")?.before).toBe("b");
  expect(at("packed", "d", [-0.04, 0.5], "c")).toBeUndefined();
  expect(at("packed", "c", [-0.04, 0.5], "b")).toBeUndefined();
});
