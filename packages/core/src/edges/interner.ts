import { mixed } from "./mixed.ts";

/** Names of bytes as numbers 0, 1, 2 … in the order in which they are first seen. No object a name: bytes in one arena, one table. */
export type Interner = {
  /** The number of the bytes from `from` to `to`. */
  readonly numberOf: (bytes: Uint8Array, from: number, to: number) => number;
  /** How many there are. */
  readonly count: () => number;
  readonly nameOf: (number: number) => string;
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const larger = <T extends Uint8Array | Int32Array>(old: T, fresh: T): T => {
  fresh.set(old);
  return fresh;
};

/** Four bytes from `from` on, as far as they come before `to`. */
const wordAt = (bytes: Uint8Array, from: number, to: number): number => {
  let word = 0;
  const end = Math.min(to, from + 4);
  for (let at = from; at < end; at += 1) word = (word << 8) | bytes[at]!;
  return word;
};

/** FNV-1a over 32 bits. */
const hashOf = (bytes: Uint8Array, from: number, to: number, seed: number): number => {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
};

const seeds = [0x811c9dc5, 0x1000193] as const;

/** Numbers a slot of the table has: two words, the length, and the number of the name + 1. */
const wide = 4;

/** Steps of probing a name may take on average before a map takes over: names that fall on one slot are crafted. */
const patience = 16;

/** One letter a byte, with one in front: engines mix what looks like a number without a secret. */
const lettersOf = (() => {
  const letters = new TextDecoder("windows-1252");
  return (bytes: Uint8Array, from: number, to: number): string =>
    `n${letters.decode(bytes.subarray(from, to))}`;
})();

/**
 * Open addressing with linear probing, at most three quarters full; a map, whose mixing has a secret, once names lie too close.
 * Names of up to eight bytes stand in the table itself, so
 * that one look at memory finds them; of longer ones it has two hashes, and the arena is compared.
 */
export const newInterner = (): Interner => {
  let slots = 1024;
  let table = new Int32Array(slots * wide);
  /** Where each name starts in the arena; one more than there are. */
  let starts = new Int32Array(slots);
  let arena = new Uint8Array(slots * 8);
  let count = 0;
  /** Steps left before the table is given up. */
  let left = 1024;
  let crowded: Map<string, number> | undefined;

  const widen = (): void => {
    const old = table;
    slots *= 2;
    table = new Int32Array(slots * wide);
    starts = larger(starts, new Int32Array((slots / 4) * 3 + 1));
    for (let from = 0; from < old.length; from += wide) {
      if (old[from + 3] === 0) continue;
      let to = (mixed(old[from]!, old[from + 1]!) & (slots - 1)) * wide;
      while (table[to + 3] !== 0) to = (to + wide) & (slots * wide - 1);
      for (let each = 0; each < wide; each += 1) table[to + each] = old[from + each]!;
    }
  };

  const isAt = (number: number, bytes: Uint8Array, from: number, length: number): boolean => {
    const start = starts[number]!;
    for (let at = 0; at < length; at += 1) if (arena[start + at] !== bytes[from + at]) return false;
    return true;
  };

  const keep = (bytes: Uint8Array, from: number, length: number): void => {
    const start = starts[count]!;
    if (start + length > arena.length)
      arena = larger(arena, new Uint8Array(Math.max(arena.length * 2, start + length)));
    for (let at = 0; at < length; at += 1) arena[start + at] = bytes[from + at]!;
    count += 1;
    starts[count] = start + length;
  };

  /** Puts every name into a map, from where on the table is not asked any more. */
  const giveUpTable = (): void => {
    crowded = new Map();
    for (let number = 0; number < count; number += 1)
      crowded.set(lettersOf(arena, starts[number]!, starts[number + 1]!), number);
    table = new Int32Array(0);
  };

  const inMap = (map: Map<string, number>, bytes: Uint8Array, from: number, to: number): number => {
    const letters = lettersOf(bytes, from, to);
    const known = map.get(letters);
    if (known !== undefined) return known;
    if (count + 1 === starts.length) starts = larger(starts, new Int32Array(starts.length * 2));
    keep(bytes, from, to - from);
    map.set(letters, count - 1);
    return count - 1;
  };

  const numberOf = (bytes: Uint8Array, from: number, to: number): number => {
    if (crowded !== undefined) return inMap(crowded, bytes, from, to);
    if (left < 0) {
      giveUpTable();
      return numberOf(bytes, from, to);
    }
    left += patience;
    const length = to - from;
    const short = length <= 8;
    const one = short ? wordAt(bytes, from, to) : hashOf(bytes, from, to, seeds[0]);
    const other = short ? wordAt(bytes, from + 4, to) : hashOf(bytes, from, to, seeds[1]);
    let at = (mixed(one, other) & (slots - 1)) * wide;
    for (; table[at + 3] !== 0; at = (at + wide) & (slots * wide - 1)) {
      left -= 1;
      if (
        table[at] === one &&
        table[at + 1] === other &&
        table[at + 2] === length &&
        (short || isAt(table[at + 3]! - 1, bytes, from, length))
      )
        return table[at + 3]! - 1;
    }
    keep(bytes, from, length);
    table[at] = one;
    table[at + 1] = other;
    table[at + 2] = length;
    table[at + 3] = count;
    if (count === (slots / 4) * 3) widen();
    return count - 1;
  };

  return {
    numberOf,
    count: () => count,
    nameOf: (number) => decoder.decode(arena.subarray(starts[number], starts[number + 1])),
  };
};
