import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestWords } from "./nearest.ts";

test("counts insertions, deletions, replacements and swaps", () => {
  expect(editDistance("cto", "cto")).toBe(0);
  expect(editDistance("cot", "cto")).toBe(1);
  expect(editDistance("cio", "cto")).toBe(1);
  expect(editDistance("", "cto")).toBe(3);
  expect(editDistance("head", "heads")).toBe(1);
});

test("is the same both ways, and never more than the longer word", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test("finds what was meant and stays silent about the rest", () => {
  const options = ["chief-executive", "operations-or-finance", "technology-leader", "board"];
  expect(nearestWords("cheif-executive", options)).toEqual(["chief-executive"]);
  expect(nearestWords("Chief Executive", options)).toEqual(["chief-executive"]);
  expect(nearestWords("tech", options)).toEqual(["technology-leader"]);
  expect(nearestWords("pineapple", options)).toEqual([]);
  expect(nearestWords("x".repeat(100_000), options)).toEqual([]);
});
