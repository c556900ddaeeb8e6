/** Ranks of some values, smallest first from 1; equal ones share the mean of the ranks they tie for. */
export const midRanks = (values: readonly number[]): number[] => {
  const order = values.map((_, at) => at).toSorted((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};

/** How far several judges rank some items alike. */
export type Concordance = {
  /** From 0 (as by chance cancelling out) to 1 (all rank alike). */
  readonly w: number;
  /** m(n - 1)W, which is Friedman's statistic. */
  readonly chiSquare: number;
  readonly degrees: number;
};

/** Sum over groups of t tied ranks of t³ - t. */
const tiesOf = (ranks: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const rank of ranks) times.set(rank, (times.get(rank) ?? 0) + 1);
  let sum = 0;
  for (const t of times.values()) sum += t * t * t - t;
  return sum;
};

/**
 * Kendall's coefficient of concordance with correction for ties, `values[judge][item]`, ranked within each judge:
 *
 *     W = 12 S / (m²(n³ - n) - m ΣT)      S: squared deviations of the rank sums from their mean
 *
 * (Kendall and Babington Smith 1939; ties and χ² as in Siegel and Castellan 1988). Undefined for fewer than two
 * judges or items, or when every judge ties them all.
 */
export const concordance = (values: readonly (readonly number[])[]): Concordance | undefined => {
  const judges = values.length;
  const items = values[0]?.length ?? 0;
  if (judges < 2 || items < 2) return undefined;
  const ranks = values.map(midRanks);
  const mean = (judges * (items + 1)) / 2;
  let squares = 0;
  for (let item = 0; item < items; item += 1) {
    const sum = ranks.reduce((total, mine) => total + mine[item]!, 0);
    squares += (sum - mean) * (sum - mean);
  }
  const ties = ranks.reduce((total, mine) => total + tiesOf(mine), 0);
  const most = judges * judges * (items * items * items - items) - judges * ties;
  if (most === 0) return undefined;
  const w = Math.min(1, (12 * squares) / most);
  return { w, chiSquare: judges * (items - 1) * w, degrees: items - 1 };
};
