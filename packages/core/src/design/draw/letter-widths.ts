import { cutBy, linesBy } from "./cut.ts";
import measured from "./letter-widths.json" with { type: "json" };

export type Weight = keyof typeof measured extends `${infer N extends number}` ? N : never;

const widthsOf = (byWidth: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(byWidth).flatMap(([width, letters]) =>
      Array.from(letters, (letter): [string, number] => [letter, Number(width) / 100]),
    ),
  );
const made = new Map<Weight, ReadonlyMap<string, number>>();
const lettersOf = (weight: Weight): ReadonlyMap<string, number> => {
  const known = made.get(weight) ?? widthsOf(measured[weight]);
  made.set(weight, known);
  return known;
};

/** Letters of other fonts, in shares of the size: those of East Asia and pictures fill a square. */
const other = (letter: string): number => ((letter.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.65);
const accent = /\p{Mark}/u;

/** How wide a text is set in Inter, in units of `size`: the widths of its letters, which stand no further apart than that. */
export const widthOf = (text: string, size: number, weight: Weight): number => {
  const letters = lettersOf(weight);
  let sum = 0;
  for (const letter of text.normalize("NFD"))
    sum += letters.get(letter) ?? (accent.test(letter) ? 0 : other(letter));
  return sum * size;
};

/** A text cut to a width, with dots where something is left out. */
export const cutTo = (text: string, size: number, weight: Weight, width: number): string =>
  cutBy(text, width, (each) => widthOf(each, size, weight));

/** A text on lines as wide as `widths`, by words; what does not fit is cut from the last. */
export const linesTo = (
  text: string,
  size: number,
  weight: Weight,
  widths: readonly number[],
): readonly string[] => linesBy(text, widths, (each) => widthOf(each, size, weight));
