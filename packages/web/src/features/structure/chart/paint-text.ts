import { cutBy } from "@remit/core";

type Ink = Pick<CanvasRenderingContext2D, "font" | "measureText">;

/** What was measured in one font. */
type Measured = { readonly widths: Map<string, number>; readonly cuts: Map<string, string> };

const most = 20_000;
const fonts = new Map<string, Measured>();

const measuredIn = (font: string): Measured => {
  const known = fonts.get(font);
  if (known) return known;
  const made: Measured = { widths: new Map(), cuts: new Map() };
  fonts.set(font, made);
  return made;
};

const remember = <T>(kept: Map<string, T>, key: string, value: T): T => {
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
};

/** How wide a text is in a font, in pixels. */
export const widthIn = (ink: Ink, font: string, text: string): number => {
  const { widths } = measuredIn(font);
  const known = widths.get(text);
  if (known !== undefined) return known;
  ink.font = font;
  return remember(widths, text, ink.measureText(text).width);
};

/** A text cut to a width, with dots where something is left out. */
export const cutTo = (ink: Ink, font: string, text: string, width: number): string => {
  if (widthIn(ink, font, text) <= width) return text;
  const { cuts } = measuredIn(font);
  const key = `${Math.round(width)}|${text}`;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  ink.font = font;
  return remember(
    cuts,
    key,
    cutBy(text, width, (each) => ink.measureText(each).width),
  );
};

/** A text in lines no wider than a width, and at most so many: what does not fit is cut from the last one. */
export const wrapTo = (
  ink: Ink,
  font: string,
  text: string,
  width: number,
  most: number,
): readonly string[] => {
  if (widthIn(ink, font, text) <= width) return [text];
  const lines: string[] = [];
  const words = text.split(/\s+/);
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift()!;
    while (words.length > 0 && widthIn(ink, font, `${line} ${words[0]}`) <= width)
      line = `${line} ${words.shift()}`;
    lines.push(cutTo(ink, font, line, width));
  }
  return words.length === 0 ? lines : [...lines, cutTo(ink, font, words.join(" "), width)];
};

/** Fonts arrive after the first picture: what was measured before is another font's. */
export const forgetWidths = (): void => fonts.clear();
