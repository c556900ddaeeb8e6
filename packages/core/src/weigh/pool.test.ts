import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entropy } from "./doubt.ts";
import { apart, linearPool, shareWeights, splitDoubt } from "./pool.ts";

const shares = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: length, maxLength: length })
    .filter((row) => row.some((each) => each > 0))
    .map((row) => {
      const sum = row.reduce((a, b) => a + b, 0);
      return row.map((each) => each / sum);
    });
const group = fc.integer({ min: 2, max: 6 }).chain((roles) =>
  fc.array(fc.record({ row: shares(roles), weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 7,
  }),
);
const partsOf = (people: readonly { row: number[]; weight: number }[]) => ({
  rows: people.map(({ row }) => row),
  weights: shareWeights(
    people.length,
    people.map(({ weight }) => weight),
  ),
});

describe("the pool", () => {
  test("two who are sure of different roles: one bit, all of it disagreement", () => {
    expect(splitDoubt([[1, 0], [0, 1]], [0.5, 0.5])).toEqual({ total: 1, unsure: 0, disagree: 1 }); // prettier-ignore
    expect(apart([1, 0], [0, 1])).toBe(1);
  });

  test("four who are sure of four roles: two bits, as many as there are people to tell apart", () => {
    const rows = [0, 1, 2, 3].map((person) => [0, 1, 2, 3].map((role) => Number(role === person)));
    expect(splitDoubt(rows, shareWeights(4)).disagree).toBe(2);
  });

  test("the divergence is the mean of what each is from the pool", () => {
    // Kullback-Leibler by hand: H(½, ½) - ½ H(¾, ¼) - ½ H(¼, ¾).
    expect(splitDoubt([[0.75, 0.25], [0.25, 0.75]], [0.5, 0.5]).disagree).toBeCloseTo(1 - 0.8112781244591328, 12); // prettier-ignore
  });

  test("total = unsure + disagree, none of them below 0, and no more disagreement than people can have", () => {
    fc.assert(
      fc.property(group, (people) => {
        const { rows, weights } = partsOf(people);
        const { total, unsure, disagree } = splitDoubt(rows, weights);
        expect(unsure + disagree).toBeCloseTo(total, 12);
        expect(total).toBeCloseTo(entropy(linearPool(rows, weights)), 12);
        expect(unsure).toBeCloseTo(
          rows.reduce((sum, row, at) => sum + weights[at]! * entropy(row), 0),
          9,
        );
        expect(disagree).toBeGreaterThanOrEqual(0);
        expect(disagree).toBeLessThanOrEqual(entropy(weights) + 1e-9);
      }),
    );
  });

  test("who is asked first does not matter", () => {
    fc.assert(
      fc.property(group, (people) => {
        const { rows, weights } = partsOf(people);
        const turned = splitDoubt(rows.toReversed(), weights.toReversed());
        expect(turned.disagree).toBeCloseTo(splitDoubt(rows, weights).disagree, 12);
      }),
    );
  });

  test("people who have the same shares do not disagree", () => {
    fc.assert(
      fc.property(shares(4), fc.integer({ min: 1, max: 9 }), (row, times) => {
        const rows = Array.from({ length: times }, () => row);
        expect(splitDoubt(rows, shareWeights(times)).disagree).toBe(0);
        expect(apart(row, row)).toBe(0);
      }),
    );
  });

  test("distances are those of a metric", () => {
    fc.assert(
      fc.property(shares(4), shares(4), shares(4), (a, b, c) => {
        expect(apart(a, b)).toBeCloseTo(apart(b, a), 12);
        expect(apart(a, b)).toBeLessThanOrEqual(1);
        expect(apart(a, c)).toBeLessThanOrEqual(apart(a, b) + apart(b, c) + 1e-6);
      }),
    );
  });
});
