import { nearestCommon } from "./forest-queries.ts";
import type { Grouped } from "./grouped-forest.ts";

/** What a department counts: everybody below it in the drawing, whatever department they tell themselves. */
export type GroupFigures = {
  /** Positions. */
  readonly heads: number;
  /** Of them without a holder. */
  readonly vacant: number;
  /** Full-time equivalents. */
  readonly fte: number;
  /** Money a year. */
  readonly cost: number;
  /** Accountabilities that at least one of them answers for. */
  readonly answersFor: number;
};

/**
 * The figures of every group. `answering`: by accountability, the places that answer for it. An accountability counts once a
 * group: each holder adds one, and where two neighbours in preorder meet, one is taken away again.
 */
export const groupFigures = (
  { forest, groups }: Grouped,
  isVacant: (place: number) => boolean,
  answering: readonly (readonly number[])[],
): readonly GroupFigures[] => {
  const { count, label, byLabel, heads } = forest;
  const positions = count - groups.length;
  const answers = new Int32Array(count);
  for (const places of answering) {
    const inOrder = [...new Set(places)].sort((one, other) => label[one]! - label[other]!);
    for (const [at, place] of inOrder.entries()) {
      answers[place]! += 1;
      const meet = at === 0 ? -1 : nearestCommon(forest, inOrder[at - 1]!, place);
      if (meet >= 0) answers[meet]! -= 1;
    }
  }
  /** Sums over preorder: whoever is below a place follows it without a gap. */
  const summed = (of: (place: number) => number): ((place: number) => number) => {
    const sums = new Int32Array(count + 1);
    for (let at = 0; at < count; at += 1) sums[at + 1] = sums[at]! + of(byLabel[at]!);
    return (place) => sums[label[place]! + heads[place]!]! - sums[label[place]!]!;
  };
  const people = summed((place) => Number(place < positions));
  const vacancies = summed((place) => Number(place < positions && isVacant(place)));
  const held = summed((place) => answers[place]!);
  return groups.map((_, at) => {
    const place = positions + at;
    return {
      heads: people(place),
      vacant: vacancies(place),
      fte: forest.fte[place]!,
      cost: forest.cost[place]!,
      answersFor: held(place),
    };
  });
};
