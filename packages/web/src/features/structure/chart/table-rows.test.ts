import { chartOf } from "@remit/core";
import { expect, test } from "vitest";
import { sortedBy } from "./table-rows.ts";

const seats = [
  { id: "ceo", title: "Chief Executive", cost: 200 },
  { id: "b", title: "Team 10", reportsTo: "ceo" },
  { id: "a", title: "Team 9", reportsTo: "ceo", cost: 90 },
];
const chart = chartOf({
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: seats.map((seat) => ({ dotted: [], ...seat })),
  accountabilities: [],
  required: [],
  assignments: { security: { A: ["a"] } },
  decisionRights: [],
  scenarios: [],
});

test("numbers in titles count as numbers, and what has no value comes last either way", () => {
  expect(sortedBy(chart, undefined)).toEqual([0, 1, 2]);
  expect(sortedBy(chart, { column: "title", down: false })).toEqual([0, 2, 1]);
  expect(sortedBy(chart, { column: "cost", down: false })).toEqual([2, 0, 1]);
  expect(sortedBy(chart, { column: "cost", down: true })).toEqual([0, 2, 1]);
  expect(sortedBy(chart, { column: "superior", down: true })).toEqual([1, 2, 0]);
  expect(sortedBy(chart, { column: "answers", down: true })[0]).toBe(2);
});
