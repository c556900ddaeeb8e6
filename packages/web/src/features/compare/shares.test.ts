import { expect, test } from "vitest";
import { shareOf } from "./shares.ts";

const cell = { role: "cto", owns: 0, shares: 0, supports: 0, none: 0, notStated: 0 };

test("a share counts filled squares out of three an accountability", () => {
  expect(shareOf({ ...cell, owns: 2 })).toEqual({ value: 1, high: 1 });
  expect(shareOf({ ...cell, owns: 1, shares: 1, supports: 1, none: 1 })).toEqual({ value: 0.5, high: 0.5 });
});

test("what is not stated adds nothing to the share and all of itself to the most it could be", () => {
  expect(shareOf({ ...cell, shares: 1, notStated: 1 })).toEqual({ value: 2 / 6, high: 5 / 6 });
  expect(shareOf({ ...cell, notStated: 3 })).toEqual({ value: 0, high: 1 });
});

test("an empty domain has no share", () => {
  expect(shareOf(cell)).toEqual({ value: 0, high: 0 });
});
