import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consensus, listAgreement, pairAgreement } from "./consensus.ts";

describe("consensus on an ordered scale", () => {
  test("half at either end is none, all on one step is whole", () => {
    expect(consensus([0, 4, 0, 4], 5)).toBe(0);
    expect(consensus([3, 3, 3], 5)).toBe(1);
  });

  test("one on each of five steps, from the formula by hand", () => {
    const byHand = 1 + (2 * Math.log2(1 - 2 / 4) + 2 * Math.log2(1 - 1 / 4)) / 5;
    expect(consensus([0, 1, 2, 3, 4], 5)).toBeCloseTo(byHand, 12);
    expect(byHand).toBeCloseTo(0.434, 3);
  });

  test("neighbours agree more than the ends do", () => {
    expect(consensus([0, 1], 3)!).toBeGreaterThan(consensus([0, 2], 3)!);
  });

  const answers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 9 });

  test("lies between 0 and 1, and does not ask who said it or from which end the scale is read", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const found = consensus(given, 5)!;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(consensus(given.toReversed(), 5)).toBeCloseTo(found, 12);
        expect(
          consensus(
            given.map((step) => 4 - step),
            5,
          ),
        ).toBeCloseTo(found, 12);
      }),
    );
  });

  test("is whole only where all say the same", () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(consensus(given, 5)! > 1 - 1e-9).toBe(new Set(given).size === 1);
      }),
    );
  });
});

describe("agreement pair by pair", () => {
  test("two of three say the same: one pair of three", () => {
    expect(pairAgreement(["a", "a", "b"])).toBeCloseTo(1 / 3, 12);
  });

  test("Fleiss's sum over answers gives the same", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 9 }), (given) => {
        const times = ["a", "b", "c"].map((each) => given.filter((one) => one === each).length);
        const n = given.length;
        const fleiss = times.reduce((sum, t) => sum + t * (t - 1), 0) / (n * (n - 1));
        expect(pairAgreement(given)).toBeCloseTo(fleiss, 12);
      }),
    );
  });

  test("lists agree by what they share of all they name; nobody and nobody is the same", () => {
    expect(listAgreement([[0, 1], [1, 2]])).toBeCloseTo(1 / 3, 12); // prettier-ignore
    expect(listAgreement([[], []])).toBe(1);
    expect(listAgreement([[], [1]])).toBe(0);
  });
});

test("one answer agrees with nobody", () => {
  expect([consensus([1], 3), pairAgreement(["a"]), listAgreement([[1]])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
