/**
 * Counts of how alternatives rank over draws. Competition ranks; alternatives that tie for some ranks share them
 * equally, so that every rank and every alternative sums to the number of draws.
 */
export type Tally = {
  readonly count: number;
  draws: number;
  /** [alternative][rank]: times (shares of a tie count as shares). */
  readonly ranks: Float64Array;
  /** [alternative][other]: times strictly above. */
  readonly above: Float64Array;
  readonly sums: Float64Array;
  /** Sum over draws of the best value minus the own. */
  readonly losses: Float64Array;
  /** After each draw: the share of first place of each alternative, 1 for a sole first. */
  readonly first: Float64Array;
  readonly places: Uint8Array;
};

export const createTally = (count: number): Tally => ({
  count,
  draws: 0,
  ranks: new Float64Array(count * count),
  above: new Float64Array(count * count),
  sums: new Float64Array(count),
  losses: new Float64Array(count),
  first: new Float64Array(count),
  places: new Uint8Array(count),
});

/** Shares the ranks of tied alternatives, of which `places` holds the best possible place each. */
const shareTies = ({ count, ranks, first, places }: Tally): void => {
  for (let one = 0; one < count; one += 1) {
    const place = places[one] ?? 0;
    let tied = 0;
    for (let other = 0; other < count; other += 1) if (places[other] === place) tied += 1;
    for (let rank = place; rank < place + tied; rank += 1)
      ranks[one * count + rank] = (ranks[one * count + rank] ?? 0) + 1 / tied;
    first[one] = place === 0 ? 1 / tied : 0;
  }
};

/**
 * Adds one draw: `values[0..count)` are the values of the alternatives, more is better. Returns the sole first, or -1
 * when several tie for it; `tally.first` holds the shares either way.
 */
export const tallyDraw = (tally: Tally, values: Float64Array): number => {
  const { count, ranks, above, sums, losses, first, places } = tally;
  tally.draws += 1;
  places.fill(0);
  let ties = 0;
  for (let one = 1; one < count; one += 1) {
    const value = values[one]!;
    for (let other = 0; other < one; other += 1) {
      const against = values[other]!;
      if (value > against) {
        above[one * count + other]! += 1;
        places[other]! += 1;
      } else if (value < against) {
        above[other * count + one]! += 1;
        places[one]! += 1;
      } else ties += 1;
    }
  }
  let winner = -1;
  let best = values[0]!;
  for (let one = 1; one < count; one += 1) if (values[one]! > best) best = values[one]!;
  for (let one = 0; one < count; one += 1) {
    sums[one]! += values[one]!;
    losses[one]! += best - values[one]!;
  }
  if (ties > 0) {
    shareTies(tally);
    for (let one = 0; one < count; one += 1) if (first[one] === 1) winner = one;
    return winner;
  }
  for (let one = 0; one < count; one += 1) {
    const place = places[one]!;
    ranks[one * count + place]! += 1;
    first[one] = 0;
    if (place === 0) winner = one;
  }
  first[winner] = 1;
  return winner;
};

/** Rows of a square table divided by the number of draws. */
export const sharesOf = (table: Float64Array, count: number, draws: number): number[][] =>
  Array.from({ length: count }, (_, one) =>
    Array.from(table.subarray(one * count, (one + 1) * count), (times) => times / draws),
  );
