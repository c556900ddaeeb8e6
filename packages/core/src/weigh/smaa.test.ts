import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareError } from "./doubt.ts";
import { createRandom } from "./random.ts";
import { smaa, type Smaa } from "./smaa.ts";
import { drawConstrainedWeights, drawTieredWeights, drawWeights } from "./weights.ts";

const data = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../../data/mcda", name), "utf8"));

type ExactCase = {
  name: string;
  scores: number[][];
  constraints: number[][];
  feasibleCentroid: string[];
  rankAcceptability: number[][];
  centralWeights: (number[] | null)[];
  pairwiseWinning: number[][];
  choiceEntropyBits: number;
};
const exact: {
  cases: ExactCase[];
  pairwiseClosedForm: { cases: { n: number; differences: number[]; probability: number }[] };
  rankOrderCentroid: { weights: Record<string, string[]> };
} = data("smaa-exact.json");

const draws = 60_000;
const drawMany = (criteria: number, draw: (into: Float64Array) => void, count = draws): Float64Array => {
  const table = new Float64Array(count * criteria);
  for (let at = 0; at < count; at += 1) draw(table.subarray(at * criteria, (at + 1) * criteria));
  return table;
};
// Four standard errors: one comparison in 16,000 fails by chance, and the seed is fixed.
const near = (found: number, known: number, count = draws) =>
  expect(Math.abs(found - known)).toBeLessThanOrEqual(2.05 * shareError(Math.max(known, 1e-3), count));
const fraction = (text: string): number => {
  const [above = 0, below = 1] = text.split("/").map(Number);
  return above / below;
};

describe("exact acceptabilities of small problems are met within Monte Carlo error", () => {
  test.each(exact.cases)("$name", ({ scores, constraints, ...known }) => {
    const random = createRandom(1);
    const weights = drawMany(3, (into) =>
      expect(drawConstrainedWeights(random, constraints, into)).toBe(true),
    );
    const found = smaa({
      alternatives: scores.length,
      criteria: 3,
      weights,
      measurements: Float64Array.from(scores.flat()),
    });
    for (const [one, row] of known.rankAcceptability.entries())
      for (const [rank, share] of row.entries()) near(found.acceptability[one]![rank]!, share);
    for (const [one, row] of known.pairwiseWinning.entries())
      for (const [other, share] of row.entries())
        if (one !== other) near(found.winsAgainst[one]![other]!, share);
    for (const [one, central] of known.centralWeights.entries()) {
      if (central === null) expect(found.centralWeights[one]).toBeUndefined();
      else
        for (const [each, weight] of central.entries())
          expect(found.centralWeights[one]![each]).toBeCloseTo(weight, 2);
    }
    for (const [each, weight] of known.feasibleCentroid.entries()) {
      let sum = 0;
      for (let at = each; at < weights.length; at += 3) sum += weights[at]!;
      expect(sum / draws).toBeCloseTo(fraction(weight), 2);
    }
    expect(found.choiceEntropy).toBeCloseTo(known.choiceEntropyBits, 1);
  });
});

test("the chance that a difference of two alternatives is positive meets its closed form, up to 40 criteria", () => {
  for (const { n, differences, probability } of exact.pairwiseClosedForm.cases) {
    const random = createRandom(2);
    const weights = drawMany(n, (into) => drawWeights(random, into), 20_000);
    const measurements = Float64Array.from([...differences, ...differences.map(() => 0)]);
    const found = smaa({ alternatives: 2, criteria: n, weights, measurements });
    near(found.acceptability[0]![0]!, probability, 20_000);
  }
});

test("ordered weights have the rank-order centroid as their mean", () => {
  for (const [count, centroid] of Object.entries(exact.rankOrderCentroid.weights)) {
    const criteria = Number(count);
    const random = createRandom(3);
    const tiers = Array.from({ length: criteria }, (_, at) => [at]);
    const weights = drawMany(criteria, (into) => drawTieredWeights(random, tiers, into), 20_000);
    for (const [each, weight] of centroid.entries()) {
      let sum = 0;
      for (let at = each; at < weights.length; at += criteria) sum += weights[at]!;
      expect(sum / 20_000).toBeCloseTo(fraction(weight), 2);
    }
  }
});

test("a later tier never outweighs an earlier one, and weights sum to 1", () => {
  const random = createRandom(4);
  const weights = new Float64Array(5);
  for (let turn = 0; turn < 500; turn += 1) {
    drawTieredWeights(random, [[3, 1], [4], [0, 2]], weights);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(Math.min(weights[3]!, weights[1]!)).toBeGreaterThanOrEqual(weights[4]!);
    expect(weights[4]).toBeGreaterThanOrEqual(Math.max(weights[0]!, weights[2]!));
  }
});

test("500 stored draws of heparin and enoxaparin give the values of an independent implementation", () => {
  const { N, expected, meas, pref } = data("smaa-thrombo-nopref.json").firstN;
  const found = smaa({
    alternatives: 2,
    criteria: 3,
    weights: Float64Array.from(pref.flat()),
    measurements: Float64Array.from(meas.flat(2)),
  });
  expect(found.draws).toBe(N);
  const close = (a: readonly (readonly number[] | undefined)[], b: number[][]) => {
    for (const [at, row] of b.entries())
      for (const [each, value] of row.entries()) expect(a[at]![each]).toBeCloseTo(value, 12);
  };
  expect(found.acceptability).toEqual(expected.rankAcceptability);
  expect(found.winsAgainst).toEqual(expected.pairwiseWinning);
  expect(found.confidence).toEqual(expected.confidenceFactors);
  close(found.centralWeights, expected.centralWeights);
  close([found.meanValues], [expected.meanValues]);
  expect(found.choiceEntropy).toBeCloseTo(expected.choiceEntropyBits, 12);
});

describe("laws", () => {
  // Whole numbers, so that ties happen and sums are exact.
  const problem = fc
    .record({ alternatives: fc.integer({ min: 2, max: 5 }), criteria: fc.integer({ min: 2, max: 4 }) })
    .chain(({ alternatives, criteria }) =>
      fc.record({
        alternatives: fc.constant(alternatives),
        criteria: fc.constant(criteria),
        seed: fc.integer(),
        measurements: fc
          .array(fc.integer({ min: 0, max: 3 }), {
            minLength: alternatives * criteria,
            maxLength: alternatives * criteria,
          })
          .map((each) => Float64Array.from(each)),
      }),
    );
  const solve = (
    { alternatives, criteria, seed }: { alternatives: number; criteria: number; seed: number },
    measurements: Float64Array,
  ): Smaa => {
    const random = createRandom(seed);
    const weights = drawMany(criteria, (into) => drawWeights(random, into), 40);
    return smaa({ alternatives, criteria, weights, measurements });
  };

  test("acceptabilities sum to 1 by alternative and by rank, ties shared", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const { acceptability } = solve(given, given.measurements);
        for (const [one, row] of acceptability.entries()) {
          expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
          expect(acceptability.reduce((sum, other) => sum + other[one]!, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test("the order of alternatives changes nothing but their order", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const { alternatives, criteria, measurements } = given;
        const turned = Float64Array.from({ length: measurements.length }, (_, at) => {
          const one = alternatives - 1 - Math.floor(at / criteria);
          return measurements[one * criteria + (at % criteria)]!;
        });
        const there = solve(given, measurements);
        const back = solve(given, turned);
        for (let one = 0; one < alternatives; one += 1)
          for (let rank = 0; rank < alternatives; rank += 1)
            expect(back.acceptability[alternatives - 1 - one]![rank]).toBeCloseTo(
              there.acceptability[one]![rank]!,
              12,
            );
      }),
    );
  });

  test("a strictly dominated alternative never comes first", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const { criteria, measurements } = given;
        const worse = measurements.slice();
        for (let each = 0; each < criteria; each += 1) worse[each] = worse[criteria + each]! - 1;
        expect(solve(given, worse).acceptability[0]![0]).toBe(0);
      }),
    );
  });

  test("regret is 0 only for one that is always first, and the better of two has the higher mean", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const { regret, meanValues } = solve(given, given.measurements);
        const best = Math.max(...meanValues);
        for (const [one, loss] of regret.entries())
          expect(loss).toBeGreaterThanOrEqual(best - meanValues[one]! - 1e-9);
      }),
    );
  });
});
