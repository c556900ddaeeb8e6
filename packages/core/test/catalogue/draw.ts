import { createRandom } from "#weigh/random.ts";
import type { Site } from "./site.ts";

/** A statement and the place that rests on it (or names it as speaking against). */
export type Pair = { readonly statement: string; readonly target: string };

/** All pairs, in an order that depends on their names alone. */
export const pairsOf = (sites: readonly Site[]): Pair[] =>
  sites
    .flatMap(({ path, statements }) => statements.map((statement) => ({ statement, target: path })))
    .toSorted((a, b) => {
      const [one, two] = [`${a.target} ${a.statement}`, `${b.target} ${b.statement}`];
      if (one === two) return 0;
      return one < two ? -1 : 1;
    });

/** So many pairs without repetition, by a seed: the first steps of a Fisher-Yates shuffle over sfc32. */
export const drawPairs = (pairs: readonly Pair[], seed: number, many: number): Pair[] => {
  const random = createRandom(seed);
  const left = [...pairs];
  const drawn: Pair[] = [];
  while (drawn.length < many && left.length > 0) {
    const at = Math.floor(random() * left.length);
    const last = left.pop() as Pair;
    drawn.push(at < left.length ? (left[at] as Pair) : last);
    if (at < left.length) left[at] = last;
  }
  return drawn;
};
