import { byDepartment, chartOf } from "@remit/core";
import { expect, test } from "vitest";
import { besideOf, refusalOf, standNext, upFrom } from "./moves.ts";

const lines = [["ceo"], ["it", "ceo"], ["sales", "ceo"], ["ops", "it"], ["x", "y"], ["y", "x"]] as const;
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

test("nobody reports to themselves, to whom they lead, or anew to whom they report to", () => {
  expect(refusalOf(chart, 1, 1)).toBe("itself");
  expect(refusalOf(chart, 0, 3)).toBe("below");
  expect(refusalOf(chart, 3, 1)).toBe("already");
  expect(refusalOf(chart, 0, -1)).toBe("already");
  expect(refusalOf(chart, 3, 2)).toBeUndefined();
  expect(refusalOf(chart, 3, -1)).toBeUndefined();
  expect(refusalOf(chart, 4, 0)).toBeUndefined();
});

test("one layer up is the superior's superior; below a top it becomes one", () => {
  expect(upFrom(chart, 3)).toBe(0);
  expect(upFrom(chart, 1)).toBe(-1);
  expect(upFrom(chart, 0)).toBeUndefined();
});

test("one layer down is whoever stands before it, else after it", () => {
  expect(besideOf(chart, 2)).toBe(1);
  expect(besideOf(chart, 1)).toBe(2);
  expect(besideOf(chart, 3)).toBeUndefined();
  expect(besideOf(chart, 0)).toBeUndefined();
});

test("a step among siblings goes before the one before, or before the one after the next; at the ends there is none", () => {
  expect(standNext(chart, 1, 1)).toEqual({ before: undefined, nth: 2, of: 2 });
  expect(standNext(chart, 2, -1)).toEqual({ before: 1, nth: 1, of: 2 });
  expect(standNext(chart, 1, -1)).toBe("end");
  expect(standNext(chart, 2, 1)).toBe("end");
  expect(standNext(chart, 3, 1)).toBe("alone");
  expect(standNext(chart, 0, -1)).toBe("alone");
});

test("a position comes into a department unless it is there already, or would come below itself", () => {
  const { structure } = chart;
  const positions = structure.positions.map((position) =>
    position.id === "it" ? { ...position, department: "Harbour / IT" } : position,
  );
  const grouped = byDepartment(chartOf({ ...structure, positions }));
  const department = positions.length;
  expect(grouped.departments.map(({ name }) => name)).toEqual(["Harbour", "IT"]);
  expect(refusalOf(grouped, 2, department)).toBeUndefined();
  expect(refusalOf(grouped, 1, department)).toBeUndefined();
  expect(refusalOf(grouped, 1, department + 1)).toBe("already");
  expect(refusalOf(grouped, 3, department + 1)).toBeUndefined();
  expect(refusalOf(grouped, 0, department)).toBe("itself");
});
