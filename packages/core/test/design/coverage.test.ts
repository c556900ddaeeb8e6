import type { Structure } from "#model/structure.ts";
import { expect, test } from "vitest";
import { coverageOf } from "#design/coverage.ts";

const seat = (id: string, filled = true) => ({
  id,
  title: id,
  dotted: [],
  ...(filled && { holder: { name: "filled", kind: "person" as const } }),
});
const structure = (more: Partial<Structure>): Structure => ({
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: [seat("ceo"), seat("cio", false), seat("it")],
  accountabilities: [],
  required: [],
  assignments: {},
  decisionRights: [],
  scenarios: [],
  ...more,
});

test("what is asked for is held by one, by several, by a vacant seat, or by nobody", () => {
  const { asked, by, answers } = coverageOf(
    structure({
      required: ["security"],
      assignments: {
        operations: { A: ["it"] },
        vision: { A: ["cio"] },
        budget: { A: ["it", "ceo"] },
        sourcing: { R: ["it"] },
      },
    }),
  );
  expect(asked).toEqual(["security", "operations", "vision", "budget", "sourcing"]);
  expect(by).toEqual({
    one: ["operations"],
    overlap: ["budget"],
    vacant: ["vision"],
    nobody: ["security", "sourcing"],
  });
  expect(answers.get("it")).toEqual([
    { id: "operations", standing: "one" },
    { id: "budget", standing: "overlap" },
  ]);
});

test("positions that are not there, and one named twice, answer for nothing more", () => {
  const { by } = coverageOf(
    structure({ assignments: { operations: { A: ["gone"] }, vision: { A: ["it", "it", "gone"] } } }),
  );
  expect(by.nobody).toEqual(["operations"]);
  expect(by.one).toEqual(["vision"]);
});
