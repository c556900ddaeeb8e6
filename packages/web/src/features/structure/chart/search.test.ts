import { expect, test } from "vitest";
import { found } from "./search.ts";

const positions = [
  { id: "a", title: "Assistant to the IT Director", dotted: [] },
  { id: "b", title: "IT Director", dotted: [], holder: { name: "Zoë K.", kind: "person" as const } },
  { id: "c", title: "Analyst", dotted: [], department: "IT" },
];
const chart = { positions, departments: [] };

test("the closest come first; accents, case and order of words do not count", () => {
  expect(found(chart, "it director", 9)).toEqual([1, 0]);
  expect(found(chart, "director it", 9)).toEqual([0, 1]);
  expect(found(chart, "ZOE", 9)).toEqual([1]);
  expect(found(chart, "analyst it", 9)).toEqual([2]);
  expect(found(chart, "it", 1)).toEqual([1]);
});

test("what nobody is called, and nothing, finds nobody", () => {
  expect(found(chart, "pilot", 9)).toEqual([]);
  expect(found(chart, "  ", 9)).toEqual([]);
  expect(found(chart, ".*", 9)).toEqual([]);
});

test("departments are found by name and path, after positions that are as close", () => {
  const sums = { superior: 0, heads: 1, vacant: 0, fte: 1, cost: 0, answersFor: 0 };
  const unit = (id: string, name: string, department: string) => ({
    ...sums,
    id,
    name,
    department,
  });
  const departments = [unit("b / IT", "IT", "Harbour / IT"), unit("a / Tax", "Tax", "Harbour / Tax")];
  expect(found({ positions, departments }, "it", 9)).toEqual([3, 1, 0, 2]);
  expect(found({ positions, departments }, "harbour tax", 9)).toEqual([4]);
});
