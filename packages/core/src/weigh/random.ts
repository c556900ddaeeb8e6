/** Gives the next number from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * A seeded generator: sfc32 (Chris Doty-Humphrey, PractRand), 32 bits a number, made of integer steps alone, so that
 * every engine gives the same bits. `stream` separates sequences of one seed that must not depend on each other.
 */
export const createRandom = (seed: number, stream = 0): Random => {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The state must mix before neighbouring seeds lead to unrelated numbers.
  for (let turn = 0; turn < 20; turn += 1) next();
  return next;
};

/** Fills a table with numbers of U(low, high). */
export const fillUniform = (random: Random, table: Float32Array | Float64Array, low = 0, high = 1): void => {
  const width = high - low;
  for (let at = 0; at < table.length; at += 1) table[at] = low + width * random();
};
