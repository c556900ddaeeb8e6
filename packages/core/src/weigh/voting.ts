/** [one][other]: the weight of those who put one above the other. */
export type Preferences = readonly (readonly number[])[];

/** The alternative that beats each other one by majority (Condorcet), or -1. */
export const condorcetWinner = (prefer: Preferences): number =>
  prefer.findIndex((mine, one) =>
    mine.every((weight, other) => other === one || weight > prefer[other]![one]!),
  );

/**
 * Alternatives that no other beats by a stronger path of majorities (Schulze 2011, strength by winning votes): the
 * Condorcet winner alone where there is one, and still somebody where majorities run in a circle.
 */
export const schulzeWinners = (prefer: Preferences): number[] => {
  const paths = prefer.map((mine, one) =>
    mine.map((weight, other) => (weight > prefer[other]![one]! ? weight : 0)),
  );
  for (const [through] of paths.entries())
    for (const [one, mine] of paths.entries())
      for (const [other] of mine.entries())
        if (one !== other && one !== through && other !== through)
          mine[other] = Math.max(mine[other]!, Math.min(mine[through]!, paths[through]![other]!));
  return paths.flatMap((mine, one) =>
    mine.every((strength, other) => other === one || strength >= paths[other]![one]!) ? [one] : [],
  );
};

/** Alternatives with the lowest weighted mean of ranks `[person][alternative]`: Borda's winners. */
export const bordaWinners = (ranks: readonly (readonly number[])[], weights: readonly number[]): number[] => {
  const means = (ranks[0] ?? []).map((_, at) =>
    ranks.reduce((sum, mine, person) => sum + weights[person]! * mine[at]!, 0),
  );
  const least = Math.min(...means);
  return means.flatMap((mean, at) => (mean - least < 1e-9 ? [at] : []));
};
