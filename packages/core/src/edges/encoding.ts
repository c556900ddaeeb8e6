import { analyse } from "chardet";

/** Bytes of the start of a file that are looked at to tell its encoding. */
const looked = 64 * 1024;

const marks = [
  { label: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { label: "utf-16le", bytes: [0xff, 0xfe] },
  { label: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** The byte order mark at the start, as an encoding and its length. */
export const markOf = (bytes: Uint8Array): { label: string; length: number } | undefined => {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  return mark === undefined ? undefined : { label: mark.label, length: mark.bytes.length };
};

/** UTF-16 without a mark: nearly every other byte of Western text is 0. */
const wideLabel = (head: Uint8Array): string | undefined => {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 5;
  if (odd > many && even < odd / 8) return "utf-16le";
  if (even > many && odd < even / 8) return "utf-16be";
  return undefined;
};

/** Without the bytes of a letter that may go on after the head. */
const wholeLetters = (head: Uint8Array): Uint8Array => {
  let end = head.length;
  while (end > 0 && head.length - end < 3 && (head[end - 1]! & 0xc0) === 0x80) end -= 1;
  return head.subarray(0, end > 0 && head[end - 1]! >= 0xc0 ? end - 1 : head.length);
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
};

/**
 * The encoding of a text, as a label that TextDecoder knows: by its byte order mark, else UTF-16 where every other byte is 0,
 * else UTF-8 where it is valid, else what chardet thinks likeliest, else Windows-1252. `part`: these bytes are only the
 * start of it.
 */
export const encodingOf = (bytes: Uint8Array, part = false): string => {
  const mark = markOf(bytes);
  if (mark !== undefined) return mark.label;
  const head = bytes.subarray(0, looked);
  const wide = wideLabel(head);
  if (wide !== undefined) return wide;
  if (isUtf8(part ? wholeLetters(bytes) : bytes)) return "utf-8";
  // Where all is the same likely, what spreadsheets in the West write comes first.
  const guesses = analyse(bytes.length === head.length ? head : firstOdd(bytes));
  const best = guesses[0];
  const western = guesses.find(({ name }) => name === "windows-1252" || name === "ISO-8859-1");
  const guess = western !== undefined && western.confidence >= (best?.confidence ?? 0) ? western : best;
  const label = guess?.name.toLowerCase() ?? "windows-1252";
  return isKnown(label) ? new TextDecoder(label).encoding : "windows-1252";
};

/** The stretch of a long text around its first letter beyond ASCII: its start may have none. */
const firstOdd = (bytes: Uint8Array): Uint8Array => {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, at - 1024), at + looked);
};

/** The same text as UTF-8 without a mark, in pieces as they come; U+FFFD for what cannot be read. */
export const utf8Of = (encoding: string) => {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return {
    push: (piece: Uint8Array): Uint8Array => encoder.encode(decoder.decode(piece, { stream: true })),
    end: (): Uint8Array => encoder.encode(decoder.decode()),
  };
};
