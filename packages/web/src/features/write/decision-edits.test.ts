import type { Decision } from "@remit/core";
import { expect, test } from "vitest";
import { dissentAt, isWhole, withDissent, withText } from "./decision-edits.ts";

const decision: Decision = { role: "cto", dissent: [] };

test("a text is set, and taken away by nothing", () => {
  const told = withText(decision, "by", "  The board ");
  expect(told).toEqual({ role: "cto", by: "The board", dissent: [] });
  expect(withText(told, "by", " ")).toEqual(decision);
});

test("who saw it otherwise is added, worded anew and taken away, and nobody else moves", () => {
  const two = [
    { who: " Finance ", says: "Too early." },
    { who: "Sales", says: "Too late." },
  ].reduce(withDissent, decision);
  expect(two.dissent).toEqual([
    { who: "Finance", says: "Too early." },
    { who: "Sales", says: "Too late." },
  ]);
  expect(dissentAt(two, 0, { who: "Finance", says: "Much too early." }).dissent).toEqual([
    { who: "Finance", says: "Much too early." },
    { who: "Sales", says: "Too late." },
  ]);
  expect(dissentAt(two, 0, undefined).dissent).toEqual([{ who: "Sales", says: "Too late." }]);
});

test("somebody without words, or words of nobody, are not whole", () => {
  expect(isWhole({ who: "Finance", says: " " })).toBe(false);
  expect(isWhole({ who: "", says: "No." })).toBe(false);
  expect(isWhole({ who: "Finance", says: "No." })).toBe(true);
});
