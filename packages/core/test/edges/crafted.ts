/** The number that multiplied with an odd one gives 1, over 32 bits (Newton). */
const inverse = (odd: number): number => {
  let found = odd;
  for (let step = 0; step < 5; step += 1) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
};

const undone = inverse(0x85ebca6b);

/** Printable, and neither separator nor quote. */
const isPlain = (word: number): boolean => {
  for (const shift of [24, 16, 8, 0]) {
    const byte = (word >>> shift) & 255;
    if (byte < 0x23 || byte > 0x7e || byte === 0x2c) return false;
  }
  return true;
};

/** Names of eight letters that all have one and the same mixed key: made against `mixed` and `slotOf`. */
export const craftedNames = (count: number): string[] => {
  const names: string[] = [];
  const letters = (word: number) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);
  for (let one = 0x23232323; names.length < count; one += 1) {
    if (!isPlain(one)) continue;
    const other = Math.imul(Math.imul(one, 0x9e3779b1), undone);
    if (isPlain(other)) names.push(String.fromCharCode(...letters(one), ...letters(other)));
  }
  return names;
};
