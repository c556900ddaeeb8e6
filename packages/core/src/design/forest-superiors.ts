/**
 * Whoever has reports, numbered in order of their places. They are few beside all places: columns by their numbers stay in
 * the fast memory of a processor while all places are gone through in order.
 */
export type Superiors = {
  readonly count: number;
  /** By place: its number; -1 where nobody reports to it. */
  readonly numberOf: Int32Array;
  /** By place: the number of its superior; -1 where it has none, or in a circle. */
  readonly over: Int32Array;
  /** By number. */
  readonly placeOf: Int32Array;
  /** By number: the same of each superior. */
  readonly above: Int32Array;
  /** By number: its label. */
  readonly label: Int32Array;
  /** By number: where its heavy path starts, which goes on to the report with the most below it. */
  readonly path: Int32Array;
};

/** The superiors of reporting lines, in which no superior, or none that exists, is negative. */
export const superiorsOf = (parent: Int32Array): Superiors => {
  const places = parent.length;
  const leads = new Uint8Array(places);
  for (let place = 0; place < places; place += 1) if (parent[place]! >= 0) leads[parent[place]!] = 1;
  const numberOf = new Int32Array(places);
  let count = 0;
  for (let place = 0; place < places; place += 1) {
    numberOf[place] = leads[place] === 1 ? count : -1;
    count += leads[place]!;
  }
  const over = new Int32Array(places);
  const placeOf = new Int32Array(count);
  const above = new Int32Array(count);
  for (let place = 0; place < places; place += 1) {
    const up = parent[place]!;
    over[place] = up < 0 ? -1 : numberOf[up]!;
    const number = numberOf[place]!;
    if (number < 0) continue;
    placeOf[number] = place;
    above[number] = over[place]!;
  }
  return { count, numberOf, over, placeOf, above, label: new Int32Array(count), path: new Int32Array(count) };
};
