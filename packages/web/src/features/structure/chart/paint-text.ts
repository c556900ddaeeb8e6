import { cutBy, linesBy } from "@remit/core";

type Ink = Pick<CanvasRenderingContext2D, "font" | "measureText">;

/** What was measured in one font. */
type Measured = {
  readonly widths: Map<string, number>;
  readonly cuts: Map<string, string>;
  readonly lines: Map<string, readonly string[]>;
};

const most = 20_000;
const fonts = new Map<string, Measured>();

const measuredIn = (font: string): Measured => {
  const known = fonts.get(font);
  if (known) return known;
  const made: Measured = { widths: new Map(), cuts: new Map(), lines: new Map() };
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

/** A text on lines as wide as `widths`, by words; what does not fit is cut from the last. */
export const linesTo = (
  ink: Ink,
  font: string,
  text: string,
  widths: readonly number[],
): readonly string[] => {
  if (widthIn(ink, font, text) <= (widths[0] ?? 0)) return [text];
  const { lines } = measuredIn(font);
  const key = `${widths.map(Math.round).join(" ")}|${text}`;
  return (
    lines.get(key) ??
    remember(
      lines,
      key,
      linesBy(
        text,
        widths,
        (each) => widthIn(ink, font, each),
        (each, width) => cutTo(ink, font, each, width),
      ),
    )
  );
};

/** Fonts arrive after the first picture: what was measured before is another font's. */
export const forgetWidths = (): void => fonts.clear();
