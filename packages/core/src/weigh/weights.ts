import type { Random } from "./random.ts";

/**
 * Weights uniform on the simplex (Dirichlet(1)), written into `into`: the gaps between sorted uniforms, which needs no
 * logarithm (Devroye 1986, V.2).
 */
export const drawWeights = (random: Random, into: Float64Array): void => {
  const count = into.length;
  const cuts = new Float64Array(count - 1);
  for (let at = 0; at < cuts.length; at += 1) cuts[at] = random();
  cuts.sort();
  let before = 0;
  for (let at = 0; at < count; at += 1) {
    const cut = at < cuts.length ? (cuts[at] ?? 1) : 1;
    into[at] = cut - before;
    before = cut;
  }
};

/**
 * Weights uniform on the part of the simplex where every criterion of an earlier tier weighs at least as much as every
 * one of a later tier; within a tier nothing is said. `tiers` are lists of criteria, most important first, that
 * together name each once. Exact and independent: sorted weights are dealt out tier by tier, shuffled within each.
 */
export const drawTieredWeights = (
  random: Random,
  tiers: readonly (readonly number[])[],
  into: Float64Array,
): void => {
  const sorted = new Float64Array(into.length);
  drawWeights(random, sorted);
  sorted.sort().reverse();
  let from = 0;
  for (const tier of tiers) {
    const mine = sorted.slice(from, from + tier.length);
    for (let at = mine.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [mine[at], mine[other]] = [mine[other] ?? 0, mine[at] ?? 0];
    }
    for (const [at, criterion] of tier.entries()) into[criterion] = mine[at] ?? 0;
    from += tier.length;
  }
};

/**
 * Weights uniform on the part of the simplex where a·w >= 0 for every row a of `constraints`, by rejection: right for a
 * few criteria, hopeless for many. `false` when `mostTries` draws found none.
 */
export const drawConstrainedWeights = (
  random: Random,
  constraints: readonly (readonly number[])[],
  into: Float64Array,
  mostTries = 100_000,
): boolean => {
  for (let turn = 0; turn < mostTries; turn += 1) {
    drawWeights(random, into);
    const holds = constraints.every((row) => row.reduce((sum, a, at) => sum + a * (into[at] ?? 0), 0) >= 0);
    if (holds) return true;
  }
  return false;
};
