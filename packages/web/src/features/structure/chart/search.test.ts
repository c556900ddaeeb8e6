import { expect, test } from "vitest";
import { found } from "./search.ts";

const positions = [
  { id: "a", title: "Assistant to the IT Director", dotted: [] },
  { id: "b", title: "IT Director", dotted: [], holder: { name: "Zoë K.", kind: "person" as const } },
  { id: "c", title: "Analyst", dotted: [], department: "IT" },
];

test("the closest come first; accents, case and order of words do not count", () => {
  expect(found(positions, "it director", 9)).toEqual([1, 0]);
  expect(found(positions, "director it", 9)).toEqual([0, 1]);
  expect(found(positions, "ZOE", 9)).toEqual([1]);
  expect(found(positions, "analyst it", 9)).toEqual([2]);
  expect(found(positions, "it", 1)).toEqual([1]);
});

test("what nobody is called, and nothing, finds nobody", () => {
  expect(found(positions, "pilot", 9)).toEqual([]);
  expect(found(positions, "  ", 9)).toEqual([]);
  expect(found(positions, ".*", 9)).toEqual([]);
});
