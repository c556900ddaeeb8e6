import { entropy } from "./doubt.ts";
import { createTally, sharesOf, tallyDraw } from "./tally.ts";

export type SmaaInput = {
  readonly alternatives: number;
  readonly criteria: number;
  /** [draw][criterion]; each row sums to 1. */
  readonly weights: Float64Array;
  /** [alternative][criterion], or [draw][alternative][criterion] where measurements are uncertain. */
  readonly measurements: Float64Array;
};

export type Smaa = {
  readonly draws: number;
  /** [alternative][rank]: rank acceptability, first rank first. */
  readonly acceptability: readonly (readonly number[])[];
  /** [alternative][other]: pairwise winning index. */
  readonly winsAgainst: readonly (readonly number[])[];
  /** Mean weights of the draws in which the alternative is first; undefined where it never is. */
  readonly centralWeights: readonly (readonly number[] | undefined)[];
  /** Share of measurement draws in which the alternative is first at its own central weights; undefined as above. */
  readonly confidence: readonly (number | undefined)[];
  readonly meanValues: readonly number[];
  /** Mean of the best value minus the own. */
  readonly regret: readonly number[];
  /** Entropy of who is first, bits. */
  readonly choiceEntropy: number;
};

/**
 * SMAA-2 for additive values: V_i = sum over criteria of weight times measurement, over all draws
 * (Lahdelma and Salminen 2001; confidence factors after Tervonen and Lahdelma 2007).
 */
export const smaa = ({ alternatives, criteria, weights, measurements }: SmaaInput): Smaa => {
  const draws = weights.length / criteria;
  const block = alternatives * criteria;
  const measured = Math.max(1, measurements.length / block);
  const values = new Float64Array(alternatives);
  const tally = createTally(alternatives);
  const central = Array.from({ length: alternatives }, () => new Float64Array(criteria));
  const valuesAt = (weight: Float64Array, from: number): void => {
    for (let one = 0; one < alternatives; one += 1) {
      let sum = 0;
      for (let each = 0; each < criteria; each += 1)
        sum += weight[each]! * measurements[from + one * criteria + each]!;
      values[one] = sum;
    }
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const weight = weights.subarray(draw * criteria, (draw + 1) * criteria);
    valuesAt(weight, (draw % measured) * block);
    tallyDraw(tally, values);
    for (let one = 0; one < alternatives; one += 1) {
      const share = tally.first[one]!;
      const mine = central[one]!;
      if (share > 0) for (let each = 0; each < criteria; each += 1) mine[each]! += share * weight[each]!;
    }
  }
  const acceptability = sharesOf(tally.ranks, alternatives, draws);
  const centralWeights = central.map((sum, one) => {
    const firsts = tally.ranks[one * alternatives]!;
    return firsts > 0 ? sum.map((weight) => weight / firsts) : undefined;
  });
  const confidence = centralWeights.map((weight, one) => {
    if (weight === undefined) return undefined;
    const own = createTally(alternatives);
    for (let row = 0; row < measured; row += 1) {
      valuesAt(weight, row * block);
      tallyDraw(own, values);
    }
    return own.ranks[one * alternatives]! / measured;
  });
  return {
    draws,
    acceptability,
    winsAgainst: sharesOf(tally.above, alternatives, draws),
    centralWeights: centralWeights.map((weight) => weight && Array.from(weight)),
    confidence,
    meanValues: Array.from(tally.sums, (sum) => sum / draws),
    regret: Array.from(tally.losses, (loss) => loss / draws),
    choiceEntropy: entropy(acceptability.map((row) => row[0] ?? 0)),
  };
};
