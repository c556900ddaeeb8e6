import type { LayoutKind } from "#model/drawing.ts";
import type { Forest } from "./forest.ts";
import { packedCards } from "./layout-packed.ts";
import { tidyMiddles } from "./layout-tidy.ts";
import { treesOf } from "./layout-trees.ts";

/** Sizes of a drawing in its own units, which are pixels at full size. */
export const chartSpace = {
  card: { width: 184, height: 86 },
  tidy: { siblings: 208, cousins: 232, down: 56 },
  across: { siblings: 102, cousins: 118, beside: 56 },
  packed: { across: 16, down: 28, indent: 28, ratio: 1.6 },
} as const;

/** Where a chart's cards lie: columns by position, not a number (NaN) where a position is folded away. */
export type Layout = {
  readonly kind: LayoutKind;
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly width: number;
  readonly height: number;
  /** The positions that are drawn, superiors before their reports. */
  readonly shown: Int32Array;
  /** By place in `shown`: the place of the superior it is drawn below, -1 for a root. */
  readonly below: Int32Array;
};

/**
 * Where the line from a superior leaves its card and where it reaches a report's: from the left of each, or from its top where
 * layers stand beside each other.
 */
export const lineEnds = (kind: LayoutKind): { readonly from: number; readonly to: number } => {
  const { width, height } = chartSpace.card;
  const middle = (kind === "across" ? height : width) / 2;
  return { from: kind === "packed" ? chartSpace.packed.indent / 2 : middle, to: middle };
};

/** How far before a report's card the line to it turns. */
export const lineRise = (kind: LayoutKind): number =>
  (kind === "across" ? chartSpace.across.beside : chartSpace[kind].down) / 2;

/**
 * Where the cards of a chart lie. Several tops stand side by side, orphans and circles (cut at their lowest place) after
 * them; dotted lines and what is folded away move nothing. Linear in the positions; any forest will do.
 */
export const layoutOf = (forest: Forest, closed: Uint8Array, kind: LayoutKind): Layout => {
  const trees = treesOf(forest, closed);
  const { card } = chartSpace;
  const left = new Float64Array(forest.count).fill(Number.NaN);
  const top = new Float64Array(forest.count).fill(Number.NaN);
  const shown = trees.position.slice(1, trees.count);
  const below = new Int32Array(shown.length);
  for (let place = 0; place < shown.length; place += 1) below[place] = trees.parent[place + 1]! - 1;
  const base = { kind, left, top, shown, below };
  if (shown.length === 0) return { ...base, width: 0, height: 0 };
  if (kind === "packed") {
    const packed = packedCards(trees, { card, ...chartSpace.packed });
    shown.forEach((position, place) => {
      left[position] = packed.left[place + 1]!;
      top[position] = packed.top[place + 1]!;
    });
    return { ...base, width: packed.width, height: packed.height };
  }
  const flat = kind === "across";
  const middles = tidyMiddles(trees, chartSpace[kind]);
  let [least, most] = [Infinity, -Infinity];
  for (let place = 1; place < trees.count; place += 1) {
    least = Math.min(least, middles[place]!);
    most = Math.max(most, middles[place]!);
  }
  const gap = flat ? chartSpace.across.beside : chartSpace.tidy.down;
  const step = gap + (flat ? card.width : card.height);
  const [along, deep] = flat ? [top, left] : [left, top];
  for (let layer = 1; layer < trees.layers.length - 1; layer += 1)
    for (let place = trees.layers[layer]!; place < trees.layers[layer + 1]!; place += 1) {
      const position = trees.position[place]!;
      along[position] = middles[place]! - least;
      deep[position] = (layer - 1) * step;
    }
  const length = most - least + (flat ? card.height : card.width);
  const depth = (trees.layers.length - 2) * step - gap;
  return { ...base, width: flat ? depth : length, height: flat ? length : depth };
};

/** As wide as a tidy chart may be and still be read when it is fitted to a window. */
const widestTidy = 2200;
/** And no more positions than that. */
const mostTidy = 300;

/** The layout that suits a chart: tidy where it can be read as a whole, packed where not. */
export const kindFor = (forest: Forest): LayoutKind => {
  if (forest.count > mostTidy) return "packed";
  return layoutOf(forest, new Uint8Array(forest.count), "tidy").width <= widestTidy ? "tidy" : "packed";
};
