/** Entropy of shares that sum to 1, in bits: 0 when one has all. */
export const entropy = (shares: readonly number[] | Float64Array): number => {
  let bits = 0;
  for (const share of shares) if (share > 0) bits -= share * Math.log2(share);
  return Math.max(0, bits);
};

/**
 * Mutual information, in bits, of the two sides of a table of counts `[row][column]`: H(columns) - H(columns | row).
 * A finite sample overstates it; the first-order bias (Panzeri and Treves 1996) is taken off, and it never falls below 0.
 */
export const mutualInformation = (counts: Float64Array, columns: number): number => {
  const rows = counts.length / columns;
  const total = new Float64Array(columns);
  let all = 0;
  let within = 0;
  let spare = 0;
  for (let row = 0; row < rows; row += 1) {
    const mine = counts.subarray(row * columns, (row + 1) * columns);
    const sum = mine.reduce((a, b) => a + b, 0);
    if (sum === 0) continue;
    all += sum;
    within += sum * entropy(mine.map((times) => times / sum));
    spare += mine.filter((times) => times > 0).length - 1;
    for (let column = 0; column < columns; column += 1) total[column]! += mine[column]!;
  }
  if (all === 0) return 0;
  const seen = total.filter((times) => times > 0).length - 1;
  const bias = (spare - seen) / (2 * all * Math.LN2);
  return Math.max(0, entropy(total.map((times) => times / all)) - within / all - Math.max(0, bias));
};

/** 1.96 standard errors of a share counted over independent draws. */
export const shareError = (share: number, draws: number): number =>
  1.96 * Math.sqrt((share * (1 - share)) / draws);

/** The value below which a share of a sorted list lies, interpolated. */
export const quantile = (sorted: Float64Array, share: number): number => {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const below = sorted[low] ?? Number.NaN;
  return below + (at - low) * ((sorted[low + 1] ?? below) - below);
};
