import { counted } from "./figures.ts";
import { type FiguresInShort, type Seat, someOf, wholeOf } from "./figures-in-short.ts";
import { forestOf } from "./forest.ts";

/** People as columns, one place a person, as far as figures need them. */
export type ListedPeople = {
  readonly count: number;
  /** The place of the superior; -1: none is named, -2: the one named is not there. */
  readonly parent: Int32Array;
  readonly cost: Float64Array;
  readonly fte: Float64Array;
  readonly costUnknown: number;
  readonly duplicates: number;
  readonly twice: readonly Required<Seat>[];
  readonly idOf: (place: number) => string;
  readonly lineOf: (place: number) => number;
};

const sum = (values: Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** The figures of a list of people in short, in time and memory linear in their number, by the usual lines of rules. */
export const peopleInShort = (people: ListedPeople): FiguresInShort => {
  const { count, parent, cost, fte, costUnknown, idOf, lineOf } = people;
  const forest = forestOf({ parent, cost, fte });
  const byLayer = counted(forest.layer);
  const bySpan = counted(forest.span);
  const seat = (place: number): Seat => ({ id: idOf(place), line: lineOf(place) });
  let managers = 0;
  for (const first of forest.first) if (first >= 0) managers += 1;
  return {
    ...wholeOf({
      totals: {
        positions: count,
        fte: sum(fte),
        cost: sum(cost),
        costUnknown,
        managers,
        layers: byLayer.at(-1)?.[0] ?? 0,
      },
      byLayer: byLayer.map(([layer, positions]) => ({ layer, positions })),
      bySpan: bySpan.map(([span, managing]) => ({ span, managers: managing })),
    }),
    tops: someOf(forest.tops, seat),
    orphans: someOf(forest.orphans, seat),
    circles: someOf(forest.circles, (circle) => someOf(circle, seat)),
    duplicates: { count: people.duplicates, first: people.twice },
  };
};
