import type { Trees } from "./layout-trees.ts";

export type Card = { readonly width: number; readonly height: number };
export type Space = {
  readonly card: Card;
  /** Between two cards of one shelf, and between two shelves. */
  readonly across: number;
  readonly down: number;
  /** How far what reports to a position lies right of it: the line down runs there. */
  readonly indent: number;
  /** Width to height of what is drawn. */
  readonly ratio: number;
};

/** Widths tried for the shelves below a position, as multiples of the side of a square that holds all. */
const tries = [0.6, 0.8, 0.95, 1.1, 1.25, 1.4, 1.6, 1.9, 2.3];
/** The whole drawing is fitted to a window: it is worth more tries. */
const manyTries = Array.from({ length: 60 }, (_, step) => 0.5 + step * 0.05);

/**
 * Left and top of every card, by place, packed towards `ratio`: below each position first those without reports, then
 * the subtrees of the others, each in their order, line after line on shelves as wide as suits what is above and beside.
 * Children lie below and right of their parent, nothing overlaps, and the whole is as wide and high as entry 0 says.
 */
export const packedCards = (trees: Trees, space: Space) => {
  const { count, first, last } = trees;
  const { card, across, down, indent, ratio } = space;
  const wide = new Float64Array(count).fill(card.width);
  const high = new Float64Array(count).fill(card.height);
  /** Within its parent's block. */
  const left = new Float64Array(count);
  const top = new Float64Array(count);
  const isLeaf = (place: number): boolean => last[place]! < first[place]!;

  /** Puts the children of a place on shelves no wider than `width`; how wide and high they become. */
  const shelve = (place: number, width: number, place0: boolean): readonly [number, number] => {
    let [x, y, shelf, widest] = [0, 0, 0, 0];
    const put = (child: number): void => {
      if (x > 0 && x + wide[child]! > width) {
        y += shelf + down;
        [x, shelf] = [0, 0];
      }
      if (place0) {
        left[child] = x;
        top[child] = y;
      }
      x += wide[child]!;
      if (x > widest) widest = x;
      x += across;
      if (high[child]! > shelf) shelf = high[child]!;
    };
    for (let child = first[place]!; child <= last[place]!; child += 1) if (isLeaf(child)) put(child);
    // A subtree never stands beside single cards: a line of them would be as high as it.
    if (shelf > 0) {
      y += shelf + down;
      [x, shelf] = [0, 0];
    }
    let some = false;
    for (let child = first[place]!; child <= last[place]!; child += 1)
      if (!isLeaf(child)) {
        some = true;
        put(child);
      }
    return [widest, some ? y + shelf : y - down];
  };

  for (let place = count - 1; place >= 0; place -= 1) {
    if (isLeaf(place)) continue;
    const own = place === 0 ? [0, 0] : [indent, card.height + down];
    let [area, widest] = [0, 0];
    for (let child = first[place]!; child <= last[place]!; child += 1) {
      area += (wide[child]! + across) * (high[child]! + down);
      if (wide[child]! > widest) widest = wide[child]!;
    }
    const side = Math.sqrt(area * ratio);
    let [best, least] = [widest, Infinity];
    for (const times of place === 0 ? manyTries : tries) {
      const width = Math.max(widest, side * times);
      const [w, h] = shelve(place, width, false);
      const cost = Math.max((w + own[0]!) / ratio, h + own[1]!);
      // Where the height decides, the narrower one leaves room beside it.
      if (cost < least) [best, least] = [width, cost];
    }
    const [w, h] = shelve(place, best, true);
    wide[place] = Math.max(place === 0 ? 0 : card.width, w + own[0]!);
    high[place] = h + own[1]!;
    for (let child = first[place]!; child <= last[place]!; child += 1) {
      left[child]! += own[0]!;
      top[child]! += own[1]!;
    }
  }
  for (let place = 1; place < count; place += 1) {
    const up = trees.parent[place]!;
    left[place]! += left[up]!;
    top[place]! += top[up]!;
  }
  return { left, top, width: wide[0]!, height: high[0]! };
};
