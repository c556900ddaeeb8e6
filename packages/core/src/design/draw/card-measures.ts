import type { HeldBy } from "#model/drawing.ts";
import { chartSpace } from "../layout.ts";

/** Where everything lies on a card, from its upper left corner; canvas and SVG are painted from the same numbers. */
export const measures = {
  ...chartSpace.card,
  radius: 8,
  /** The bar over a department. */
  heading: 3,
  inset: 14,
  title: { size: 14, base: 24, weight: 600 },
  holder: { size: 13, base: 43, weight: 400 },
  /** Where a title takes two lines: of each of them, and of the holder below. */
  twoLines: { title: [20, 37], holder: 55 },
  line: { size: 12, base: 72, weight: 400 },
  tag: { size: 11.5, height: 18, inset: 6, weight: 500 },
  squares: { top: 62, width: 7, height: 10, step: 9 },
  /** It hangs over the lower edge, clear of the last line. */
  pill: { top: 79, height: 20, inset: 8, size: 12 },
} as const;

/** Where the lines of a title and the holder stand, by how many lines the title takes. */
export const basesOf = (lines: number): { readonly title: readonly number[]; readonly holder: number } =>
  lines > 1 ? measures.twoLines : { title: [measures.title.base], holder: measures.holder.base };

/** So many squares fit on a card; where there are more, the last place is their number. */
export const mostSquares = Math.floor((measures.width - 2 * measures.inset + 2) / measures.squares.step);

/** Strokes that fill a square of a standing: slanted where several answer, upright where nobody sits there. */
export const hatchOf = (standing: HeldBy): readonly (readonly [number, number, number, number])[] => {
  const { width, height } = measures.squares;
  if (standing === "vacant") return [1, 3.5, 6].map((x) => [x, 0, x, height] as const);
  if (standing !== "overlap") return [];
  return [3.5, 7, 10.5, 14].map(
    (sum) =>
      [
        Math.max(0, sum - height),
        Math.min(height, sum),
        Math.min(width, sum),
        Math.max(0, sum - width),
      ] as const,
  );
};
