import { expect, test } from "vitest";
import { strengthCellSchema } from "#model/strength.ts";
import { cellsOf, intervalOf, midOf, profileFor } from "./strengths.ts";

const cell = (strength: number, range?: readonly [number, number]) =>
  strengthCellSchema.parse({ strength, ...(range === undefined ? {} : { range }) });

test("a stronger word lies above a weaker one, and a disagreement spans both", () => {
  const mids = [0, 1, 2, 3].map((strength) => midOf(cell(strength)));
  expect(mids).toEqual(mids.toSorted((a, b) => a - b));
  expect(intervalOf(cell(2, [1, 3]))).toEqual({ low: 0.6, high: 3, stated: true });
  expect(intervalOf(undefined)).toEqual({ low: 0, high: 3, stated: false });
  expect(midOf(undefined)).toBe(1);
});

test("the first profile that the team meets replaces cells; an unknown team meets none", () => {
  const profile = (id: string, when: { with?: string[]; without?: string[] }, strength: 0 | 3) => ({
    id,
    name: id,
    when,
    strengths: { vision: cell(strength) },
    disagreements: [],
    why: "",
  });
  const role = {
    strengths: { vision: cell(1), budget: cell(2) },
    profiles: [
      profile("below", { with: ["cio", "chief"] }, 0),
      profile("alone", { without: ["cio", "chief"] }, 3),
    ],
  };
  const unknown = profileFor(role, new Set(), false);
  expect(unknown).toBeUndefined();
  expect(cellsOf(role, unknown).vision?.strength).toBe(1);
  expect(profileFor(role, new Set(), true)?.id).toBe("alone");
  expect(cellsOf(role, profileFor(role, new Set(["chief"]), true))).toMatchObject({
    vision: { strength: 0 },
    budget: { strength: 2 },
  });
});
