import { mixed } from "./mixed.ts";
import { type NameKeys, noName } from "./name-keys.ts";

/** Names a bucket has about: it and its table stay in the fast memory of a processor. */
const bucketful = 4096;

/** Numbers an entry has: the two words of a key, and its place. */
const wide = 3;

type Buckets = {
  /** Entries by bucket, in order of their places. */
  readonly entries: Int32Array;
  /** By bucket: where its entries start; one more than there are. */
  readonly starts: Int32Array;
};

/** By place the lowest bits of the hash of its key, counted in `starts` one further on; keys of no name are left out. */
const bucketsOf = ({ one, other }: NameKeys, count: number, starts: Int32Array): Uint16Array => {
  const buckets = new Uint16Array(count);
  const mask = starts.length - 2;
  for (let place = 0; place < count; place += 1) {
    if (one[place] === noName) continue;
    const bucket = mixed(one[place]!, other[place]!) & mask;
    buckets[place] = bucket;
    starts[bucket + 1]! += 1;
  }
  return buckets;
};

/** Writes an entry of every name where its bucket has the next one free. */
const writeEntries = (
  { one, other }: NameKeys,
  buckets: Uint16Array,
  free: Int32Array,
  entries: Int32Array,
): void => {
  for (let place = 0; place < buckets.length; place += 1) {
    if (one[place] === noName) continue;
    const bucket = buckets[place]!;
    const at = free[bucket]! * wide;
    free[bucket]! += 1;
    entries[at] = one[place]!;
    entries[at + 1] = other[place]!;
    entries[at + 2] = place;
  }
};

const inBuckets = (keys: NameKeys, count: number, most: number): Buckets => {
  const starts = new Int32Array(most + 1);
  const buckets = bucketsOf(keys, count, starts);
  for (let each = 0; each < most; each += 1) starts[each + 1]! += starts[each]!;
  const entries = new Int32Array(starts[most]! * wide);
  writeEntries(keys, buckets, starts.slice(), entries);
  return { entries, starts };
};

/** What is joined, and its outcome. */
type Join = {
  readonly own: Buckets;
  readonly asked: Buckets;
  /** Bits of a hash that say the bucket. */
  readonly shift: number;
  readonly places: Int32Array;
  readonly again: number[];
};

/** Steps of probing a name may take on average before its bucket is joined in another way: ids that fall on one slot are crafted. */
const patience = 16;

/** The slot of a key in a table of entries, or the free one where it would go: linear probing from `start` on. */
const slotOf = (
  entries: Int32Array,
  table: Int32Array,
  start: number,
  one: number,
  other: number,
): number => {
  let at = start;
  for (;;) {
    const there = table[at]!;
    const same = entries[there * wide - wide] === one && entries[there * wide - wide + 1] === other;
    if (there === 0 || same) return at;
    at = (at + 1) & (table.length - 1);
  }
};

/**
 * Fills a table, as long as a power of two, with the names of a bucket: by slot an entry + 1, or 0. False, and
 * nothing told, where the names of the bucket lie too close.
 */
const enterNames = ({ own, shift, again }: Join, bucket: number, table: Int32Array): boolean => {
  const { entries, starts } = own;
  const mask = table.length - 1;
  const end = starts[bucket + 1]!;
  const told = again.length;
  let left = (end - starts[bucket]!) * patience + bucketful;
  for (let each = starts[bucket]!; each < end; each += 1) {
    const one = entries[each * wide]!;
    const other = entries[each * wide + 1]!;
    const start = (mixed(one, other) >>> shift) & mask;
    const at = slotOf(entries, table, start, one, other);
    left -= (at - start) & mask;
    const there = table[at]!;
    if (left < 0) {
      again.length = told;
      return false;
    }
    if (there === 0) table[at] = each + 1;
    else again.push(entries[each * wide + 2]!);
  }
  return true;
};

/**
 * Finds the wanted names of a bucket in its table. False where they take too many steps: names can be crafted that are asked for
 * where others lie close.
 */
const findNames = ({ own, asked, shift, places }: Join, bucket: number, table: Int32Array): boolean => {
  const { entries } = own;
  const wanted = asked.entries;
  const mask = table.length - 1;
  const end = asked.starts[bucket + 1]!;
  let left = (end - asked.starts[bucket]!) * patience + bucketful;
  for (let each = asked.starts[bucket]!; each < end; each += 1) {
    const one = wanted[each * wide]!;
    const other = wanted[each * wide + 1]!;
    const start = (mixed(one, other) >>> shift) & mask;
    const at = slotOf(entries, table, start, one, other);
    left -= (at - start) & mask;
    const there = table[at]!;
    if (left < 0) return false;
    places[wanted[each * wide + 2]!] = there === 0 ? -2 : entries[there * wide - 1]!;
  }
  return true;
};

/** Entries of a bucket in order of their keys, those of one key in order of their places. */
const sortedEntries = ({ entries, starts }: Buckets, bucket: number): Int32Array => {
  const start = starts[bucket]!;
  const order = Int32Array.from({ length: starts[bucket + 1]! - start }, (_, at) => (start + at) * wide);
  return order.sort(
    (a, b) =>
      entries[a]! - entries[b]! || entries[a + 1]! - entries[b + 1]! || entries[a + 2]! - entries[b + 2]!,
  );
};

/** Joins a bucket by sorting both sides: the same outcome without a hash, so that no names can be crafted against it. */
const mergeNames = ({ own, asked, places, again }: Join, bucket: number, alsoAgain: boolean): void => {
  const names = sortedEntries(own, bucket);
  let first = 0;
  const order = (at: number, entry: number): number =>
    own.entries[names[at]!]! - asked.entries[entry]! ||
    own.entries[names[at]! + 1]! - asked.entries[entry + 1]!;
  const isAgain = (at: number): boolean =>
    own.entries[names[at]!] === own.entries[names[at - 1]!] &&
    own.entries[names[at]! + 1] === own.entries[names[at - 1]! + 1];
  if (alsoAgain)
    for (let at = 1; at < names.length; at += 1) if (isAgain(at)) again.push(own.entries[names[at]! + 2]!);
  for (const entry of sortedEntries(asked, bucket)) {
    while (first < names.length && order(first, entry) < 0) first += 1;
    const found = first < names.length && order(first, entry) === 0;
    places[asked.entries[entry + 2]!] = found ? own.entries[names[first]! + 2]! : -2;
  }
};

/** A power of two that is at least twice as much. */
const slotsFor = (names: number): number => 2 ** Math.ceil(Math.log2(names * 2 + 1));

/**
 * For every wanted name the place of the first that is the same, -1 for no name, -2 where there is none; and the places of
 * names that were there before. Keys come shuffled: they are put into buckets first, and each bucket is joined by a table
 * of its own (Shatdal, Kant, Naughton 1994), so that no step waits for slow memory; a bucket whose names lie too close for a
 * table, as only crafted ones do, is sorted.
 */
export const joinNames = (
  names: NameKeys,
  wanted: NameKeys,
  count: number,
): { readonly places: Int32Array; readonly again: number[] } => {
  const shift = Math.min(Math.ceil(Math.log2(count / bucketful + 1)), 16);
  const buckets = 2 ** shift;
  const own = inBuckets(names, count, buckets);
  const asked = inBuckets(wanted, count, buckets);
  const join = { own, asked, shift, places: new Int32Array(count).fill(-1), again: [] as number[] };
  let room = new Int32Array(0);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const slots = slotsFor(own.starts[bucket + 1]! - own.starts[bucket]!);
    if (slots > room.length) room = new Int32Array(slots);
    const table = room.subarray(0, slots).fill(0);
    const entered = enterNames(join, bucket, table);
    if (!entered || !findNames(join, bucket, table)) mergeNames(join, bucket, !entered);
  }
  return { places: join.places, again: join.again.sort((a, b) => a - b) };
};
