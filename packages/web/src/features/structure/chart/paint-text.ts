type Ink = Pick<CanvasRenderingContext2D, "font" | "measureText">;

const most = 20_000;
const widths = new Map<string, number>();
const cuts = new Map<string, string>();

const remember = <T>(kept: Map<string, T>, key: string, value: T): T => {
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
};

/** How wide a text is in a font, in pixels. */
export const widthIn = (ink: Ink, font: string, text: string): number => {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  ink.font = font;
  return remember(widths, key, ink.measureText(text).width);
};

/** A text cut to a width, with dots where something is left out. */
export const cutTo = (ink: Ink, font: string, text: string, width: number): string => {
  if (widthIn(ink, font, text) <= width) return text;
  const key = `${font}|${Math.round(width)}|${text}`;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  const letters = Array.from(text);
  let [least, longest] = [0, letters.length];
  while (least < longest) {
    const middle = (least + longest + 1) >> 1;
    ink.font = font;
    if (ink.measureText(`${letters.slice(0, middle).join("").trimEnd()}…`).width <= width) least = middle;
    else longest = middle - 1;
  }
  return remember(cuts, key, `${letters.slice(0, least).join("").trimEnd()}…`);
};

/** A text in lines no wider than a width, and at most so many: what does not fit is cut from the last one. */
export const wrapTo = (
  ink: Ink,
  font: string,
  text: string,
  width: number,
  most: number,
): readonly string[] => {
  const lines: string[] = [];
  const words = text.split(/\s+/);
  while (words.length > 0 && lines.length < most - 1) {
    let number = 1;
    while (number < words.length && widthIn(ink, font, words.slice(0, number + 1).join(" ")) <= width)
      number += 1;
    lines.push(cutTo(ink, font, words.splice(0, number).join(" "), width));
  }
  return words.length === 0 ? lines : [...lines, cutTo(ink, font, words.join(" "), width)];
};

/** Fonts arrive after the first picture: what was measured before is another font's. */
export const forgetWidths = (): void => {
  widths.clear();
  cuts.clear();
};
