import type { Structure } from "#model/structure.ts";
import { expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { facesOf } from "#design/draw/card-face.ts";
import { looksOf, shadeStep } from "#design/draw/card-looks.ts";
import { chartOf } from "#design/draw/chart-of.ts";
import { coverageOf } from "#design/coverage.ts";

const structure: Structure = {
  format: "remit/structure@1",
  organisation: { name: "Harbour Mill" },
  positions: [
    { id: "ceo", title: "CEO", dotted: ["it"], holder: { name: "A", kind: "person" }, cost: 300_000 },
    { id: "cio", title: "CIO", role: "cio", reportsTo: "ceo", dotted: [], cost: 200_000 },
    {
      id: "it",
      title: "IT",
      reportsTo: "cio",
      dotted: [],
      holder: { name: "B", kind: "person" },
      share: 0.5,
    },
    // One id twice: the first is meant by it.
    { id: "it", title: "IT again", reportsTo: "gone", dotted: [], holder: { name: "C", kind: "supplier" } },
    {
      id: "desk",
      title: "Desk",
      role: "own-role",
      reportsTo: "it",
      dotted: [],
      holder: { name: "D", kind: "person" },
    },
  ],
  accountabilities: [],
  required: ["security"],
  assignments: {
    security: { A: ["ceo", "it"] },
    operations: { A: ["cio"] },
    budget: { A: ["desk", "gone"] },
  },
  decisionRights: [],
  scenarios: [],
};
const chart = chartOf(structure);

test.each(["coverage", "role", "span", "cost"] as const)(
  "by %s, a card looks from afar as its face says",
  (colouring) => {
    const { kinds, of } = looksOf(chart, shipped, colouring)();
    const faces = facesOf(chart, shipped, colouring);
    structure.positions.forEach((_, at) => {
      const { kind, squares, role, shade } = faces(at);
      const look = kinds[of[at]!]!;
      expect(look.role).toEqual(colouring === "role" ? role : undefined);
      expect(look.shade).toBe(shade === undefined ? undefined : shadeStep(shade));
      if (colouring !== "coverage") return;
      const answers = squares.includes("overlap") ? "overlap" : squares.length > 0 ? "answers" : "plain";
      expect(look.kind).toBe(kind === "vacant" ? "vacant" : answers);
    });
  },
);

test("a chart counts coverage as the whole structure has it", () => {
  expect(chart.coverage).toEqual(coverageOf(structure));
});

test("of two positions with one id the first is meant by it", () => {
  expect(chart.place.get("it")).toBe(2);
  expect([...chart.forest.parent]).toEqual([-1, 0, 1, -2, 2]);
  expect(chart.dotted).toEqual([{ from: 0, to: 2 }]);
});
