/**
 * 16 hex digits that stand for a list of numbers: two FNV-1a hashes (32 bits, different starts) over their decimal
 * digits. Tells whether numbers changed; no protection against somebody who wants them to look unchanged.
 */
export const fingerprint = (numbers: Iterable<number>): string => {
  let one = 0x811c9dc5;
  let two = 0x2f0b4c47;
  for (const number of numbers) {
    // Shortest round-trip digits are the same in every engine.
    const text = `${number};`;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ (code + at), 0x01000193);
    }
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
};

/** The same for a text. */
export const fingerprintOf = (text: string): string =>
  fingerprint(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
