/**
 * Consensus of answers on an ordered scale, 0 (half at either end) to 1 (all alike), after Tastle and Wierman (2007):
 *
 *     Cns = 1 + Σ_i p_i log2(1 - |X_i - μ| / d)      d: from the first to the last step
 *
 * `answers` are steps 0..steps - 1, taken as equally far apart. Undefined for fewer than two answers.
 */
export const consensus = (answers: readonly number[], steps: number): number | undefined => {
  if (answers.length < 2) return undefined;
  const mean = answers.reduce((sum, step) => sum + step, 0) / answers.length;
  const logs = answers.map((step) => Math.log2(1 - Math.abs(step - mean) / (steps - 1)));
  const sum = 1 + logs.reduce((a, b) => a + b, 0) / answers.length;
  return Math.min(1, Math.max(0, sum));
};

/** The mean over all pairs of how alike they are; undefined for fewer than two. */
const overPairs = <T>(answers: readonly T[], alike: (one: T, other: T) => number): number | undefined => {
  if (answers.length < 2) return undefined;
  let sum = 0;
  for (const [at, one] of answers.entries())
    for (const other of answers.slice(at + 1)) sum += alike(one, other);
  return (2 * sum) / (answers.length * (answers.length - 1));
};

/** Share of pairs that gave the same answer: the agreement on one subject of Fleiss (1971). */
export const pairAgreement = (answers: readonly (number | string)[]): number | undefined =>
  overPairs(answers, (one, other) => (one === other ? 1 : 0));

/** Mean over pairs of what two lists share of all that either names (Jaccard 1912); two empty lists are alike. */
export const listAgreement = (answers: readonly (readonly number[])[]): number | undefined =>
  overPairs(answers, (one, other) => {
    const all = new Set([...one, ...other]).size;
    return all === 0 ? 1 : one.filter((each) => other.includes(each)).length / all;
  });
