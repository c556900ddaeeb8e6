import { entropy } from "./doubt.ts";

/** Entropy of a pool in bits, split: what each is unsure of, and what they disagree about. */
export type SplitDoubt = { readonly total: number; readonly unsure: number; readonly disagree: number };

/** Weights of so many people that sum to 1: equal, or in proportion to those given, of which one must be above 0. */
export const shareWeights = (count: number, given?: readonly number[]): number[] => {
  const raw = given ?? Array.from({ length: count }, () => 1);
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((weight) => weight / sum);
};

/** The linear opinion pool of shares `rows[person][alternative]` (Stone 1961): their weighted mean. */
export const linearPool = (rows: readonly (readonly number[])[], weights: readonly number[]): number[] =>
  (rows[0] ?? []).map((_, at) => rows.reduce((sum, row, person) => sum + weights[person]! * row[at]!, 0));

/**
 * H(Σ λ b) = Σ λ H(b) + JSD: the entropy of the pool is the mean entropy of each (people unsure) and the generalised
 * Jensen-Shannon divergence (people disagree; Lin 1991), which is 0 when all have the same shares.
 */
export const splitDoubt = (rows: readonly (readonly number[])[], weights: readonly number[]): SplitDoubt => {
  const total = entropy(linearPool(rows, weights));
  const mean = rows.reduce((sum, row, person) => sum + weights[person]! * entropy(row), 0);
  // Identical rows pool to themselves but for the last bit of a sum.
  const disagree = total - mean < 1e-12 ? 0 : total - mean;
  return { total, unsure: total - disagree, disagree };
};

/**
 * How far two lists of shares are apart, 0 to 1: the root of their Jensen-Shannon divergence in bits, which is a metric
 * (Endres and Schindelin 2003).
 */
export const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.sqrt(splitDoubt([one, other], [0.5, 0.5]).disagree);
