const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 (RFC 4648): core has neither Buffer nor btoa. */
export const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    parts.push(
      alphabet.charAt(a >> 2) +
        alphabet.charAt(((a & 3) << 4) | (b >> 4)) +
        (left > 1 ? alphabet.charAt(((b & 15) << 2) | (c >> 6)) : "=") +
        (left > 2 ? alphabet.charAt(c & 63) : "="),
    );
  }
  return parts.join("");
};

const values = new Map(Array.from(alphabet, (sign, value) => [sign.charCodeAt(0), value]));

/** The bytes of a base64 text, line breaks apart; undefined where it is none. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const bare = text.replaceAll(/\s/g, "").replace(/={1,2}$/, "");
  if (bare.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let nth = 0; nth < bare.length; nth++) {
    const value = values.get(bare.charCodeAt(nth));
    if (value === undefined) return undefined;
    bits = ((bits & 0xfff) << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
};
