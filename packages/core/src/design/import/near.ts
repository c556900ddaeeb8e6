/** Beyond this many positions, and this many lost references, nothing is looked for by its spelling: it takes their product. */
const [mostSeats, mostLost] = [20_000, 200];
/** The longest text that is looked for, and how much longer one may be that is found. */
const [longest, mostEdits] = [60, 11];

/** Used again for every two words: there are millions. */
const rows = [0, 1, 2].map(() => new Int32Array(longest + mostEdits + 1));

/**
 * Edits (insert, delete, replace, swap neighbours) between two words, the longer one of at most 71 letters: the optimal string alignment distance,
 * or `most` + 1 where it is more than `most`.
 */
export const distanceWithin = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last, now] = rows as [Int32Array, Int32Array, Int32Array];
  for (let column = 0; column <= b.length; column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    // Whatever lies farther from the diagonal is too far.
    const [from, to] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    now[from - 1] = from === 1 ? row : most + 1;
    let least = now[from - 1]!;
    for (let column = from; column <= to; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const above = column === row + most ? most + 1 : last[column]! + 1;
      let edits = Math.min(above, now[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      )
        edits = Math.min(edits, before[column - 2]! + 1);
      now[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  return Math.min(last[b.length]!, most + 1);
};

type Book = ReadonlyMap<string, readonly number[]>;

const isWord = (key: string): boolean => /\p{L}{3}/u.test(key);

/**
 * Finds whom a folded text that is nobody's name may mean by a slip in a name or an address: the place of the one spelt most
 * like it. Numbers that are near each other are different numbers.
 */
export const nearestIn = (
  books: () => readonly Book[],
  seats: number,
): ((key: string) => number | undefined) => {
  let lost = 0;
  let words: { readonly key: string; readonly at: number }[] | undefined;
  return (key) => {
    if (seats > mostSeats || lost >= mostLost || key.length > longest || !isWord(key)) return undefined;
    lost += 1;
    words ??= books().flatMap((book) =>
      [...book].flatMap(([other, [at]]) =>
        other.length <= longest + mostEdits && isWord(other) ? [{ key: other, at: at! }] : [],
      ),
    );
    let best: { at: number; distance: number } | undefined;
    for (const { key: other, at } of words) {
      const reach = Math.floor(Math.min(key.length, other.length) / 6) + 1;
      const most = best === undefined ? reach : Math.min(reach, best.distance - 1);
      if (Math.abs(other.length - key.length) > most) continue;
      const distance = distanceWithin(key, other, most);
      if (distance > most) continue;
      best = { at, distance };
      // None is nearer: as it is written it was looked for already.
      if (distance <= 1) break;
    }
    return best?.at;
  };
};
