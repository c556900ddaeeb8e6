import type { Interner } from "./interner.ts";

/** Names as two words of 32 bits each, the same for the same bytes; one place a name. */
export type NameKeys = { readonly one: Int32Array; readonly other: Int32Array };

/** No UTF-8 has this byte: it fills short names up to eight, and starts every key that is no short name. */
const filler = 0xff;
const long = filler << 24;

/** First word of the key of no name at all. */
export const noName = long | 1;

/** Whether two words can say all of a name. */
const isShort = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from <= 8 && bytes[from] !== filler && bytes[to - 1] !== filler;

/** Up to four bytes from `from` on, filled up from `to` on. */
const wordAt = (bytes: Uint8Array, from: number, to: number): number => {
  if (from + 4 <= to)
    return (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
  let word = 0;
  for (let at = from; at < from + 4; at += 1) word = (word << 8) | (at < to ? bytes[at]! : filler);
  return word;
};

/** Puts the key of a name at a place. Names of up to eight bytes are their own key, longer ones are numbered. */
export const setKey = (
  keys: NameKeys,
  place: number,
  bytes: Uint8Array,
  from: number,
  to: number,
  longs: Interner,
): void => {
  if (from === to) keys.one[place] = noName;
  else if (isShort(bytes, from, to)) {
    keys.one[place] = wordAt(bytes, from, to);
    keys.other[place] = wordAt(bytes, from + 4, to);
  } else {
    keys.one[place] = long;
    keys.other[place] = longs.numberOf(bytes, from, to);
  }
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The name whose key stands at a place. */
export const nameAt = ({ one, other }: NameKeys, place: number, longs: Interner): string => {
  if (one[place] === long) return longs.nameOf(other[place]!);
  if (one[place] === noName) return "";
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, one[place]!);
  view.setInt32(4, other[place]!);
  return decoder.decode(bytes.subarray(0, bytes.findLastIndex((byte) => byte !== filler) + 1));
};
