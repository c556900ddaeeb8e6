import { forestOf, lost, top } from "#design/forest.ts";

/** How high the words of a title stand, 0 the highest, where nothing else says who is above whom. */
const ranks: readonly RegExp[] = [
  /\b(ceo|chief executive|managing director|owner|founder|chair(man|woman|person)?|geschäftsführer(in)?)\b|^president\b/i,
  /\bchief\b|\bc[a-z]{1,2}o\b|\bpresident\b(?<!vice[ -]president)/i,
  /\b[es]?vp\b|\bvice[ -]president\b/i,
  /\bdirector\b/i,
  /\bhead\b/i,
  /\bmanager\b|\blead(er)?\b/i,
];
const rankOf = (title: string): number => {
  const at = ranks.findIndex((words) => words.test(title));
  return at === -1 ? ranks.length : at;
};

/** Of some places the first in an order. */
const firstBy = (places: Iterable<number>, order: (a: number, b: number) => number): number | undefined => {
  let first: number | undefined;
  for (const place of places) if (first === undefined || order(place, first) < 0) first = place;
  return first;
};

/** What mends reporting lines: for each place that is wrong, whom to put it under; -1: make it the top. */
export type Mends = {
  /** The one top of the mended tree; undefined where there is nobody. */
  readonly main: number | undefined;
  readonly selves: ReadonlyMap<number, number>;
  /** Each cut opens one circle, told as its places. */
  readonly cuts: ReadonlyMap<number, { readonly to: number; readonly circle: readonly number[] }>;
  readonly tops: ReadonlyMap<number, number>;
  readonly lost: ReadonlyMap<number, number>;
};

/**
 * What would make one tree of reporting lines. `parent`: by place, `top` or `lost`, or itself; `proposed`: whom a lost place may
 * be meant to report to. The top is who has most below among those without a superior, else a self-manager, else who stands
 * highest in a circle, else a lost one. All mends together leave one tree; some of them never make a circle.
 */
export const mendsOf = (
  parent: Int32Array,
  titles: readonly string[],
  proposed: ReadonlyMap<number, number>,
): Mends => {
  const { tops, circles, orphans, heads, span } = forestOf({ parent });
  const higher = (a: number, b: number): number =>
    rankOf(titles[a]!) - rankOf(titles[b]!) || span[b]! - span[a]! || a - b;
  const larger = (a: number, b: number): number => heads[b]! - heads[a]! || higher(a, b);
  const selfManagers = circles.filter(({ length }) => length === 1).map(([place]) => place!);
  const real = circles.filter(({ length }) => length > 1);
  const highest = real.map((circle) => firstBy(circle, higher)!);
  const main =
    firstBy(tops, larger) ??
    firstBy(selfManagers, larger) ??
    firstBy(highest, larger) ??
    firstBy(orphans, larger);
  const under = (place: number): number => (place === main ? top : main!);
  const mended = parent.slice();
  const set = (place: number, to: number): number => (mended[place] = to);
  const selves = new Map(selfManagers.map((place) => [place, set(place, under(place))]));
  const cuts = new Map(
    highest.map((place, nth) => [place, { to: set(place, under(place)), circle: real[nth]! }]),
  );
  const extra = new Map(
    [...tops].filter((place) => place !== main).map((place) => [place, set(place, under(place))]),
  );
  // From here on no line goes round: each way up ends at the top or at one that is still lost.
  /** Where the way up from a place ends, as the lines are by now; on the way they are made shorter. */
  const endOf = (from: number): number => {
    let place = from;
    for (let up = mended[place]!; up >= 0; up = mended[place]!) {
      const above = mended[up]!;
      if (above >= 0) mended[place] = above;
      place = up;
    }
    return place;
  };
  const found = new Map(
    [...orphans].map((place) => {
      const meant = proposed.get(place);
      const to = place !== main && meant !== undefined && endOf(meant) !== place ? meant : under(place);
      return [place, set(place, to)];
    }),
  );
  return { main, selves, cuts, tops: extra, lost: found };
};

export { lost, top };
