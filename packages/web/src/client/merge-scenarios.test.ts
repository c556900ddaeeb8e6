import type { Scenario } from "@remit/core";
import { expect, test } from "vitest";
import { mergedScenarios } from "./merge-scenarios.ts";

const scenario = (id: string, name = id): Scenario => ({ id, name, changes: [] });
const [a, b, c] = [scenario("a"), scenario("b"), scenario("c")];

test("what only one side made, changed or deleted is taken from that side", () => {
  expect(mergedScenarios([a], [a, b], [a, c])).toEqual([a, c, b]);
  expect(mergedScenarios([a, b], [a], [scenario("a", "Other"), b])).toEqual([scenario("a", "Other")]);
});

test("both sides did the same: it stands once", () => {
  expect(mergedScenarios([], [b], [b])).toEqual([b]);
  expect(mergedScenarios([a], [], [])).toEqual([]);
});

test("both sides changed one otherwise: they do not fit", () => {
  expect(mergedScenarios([a], [scenario("a", "Mine")], [scenario("a", "Theirs")])).toBeUndefined();
  expect(mergedScenarios([a], [], [scenario("a", "Theirs")])).toBeUndefined();
});
