import type { Trees } from "./layout-trees.ts";

/** Between the middles of two neighbours of one parent, and of two parents. */
export type Apart = { readonly siblings: number; readonly cousins: number };

/**
 * The middles of a tidy drawing, by place: every parent over the middle of its children, equal subtrees drawn equally, no
 * wider than it must be (Reingold, Tilford 1981, in linear time by Buchheim, Jünger, Leipert 2002). Layer by layer from
 * below, without recursion; the same numbers as d3-hierarchy's `tree`. Not moved to 0.
 */
export const tidyMiddles = ({ count, parent, first, last, layers }: Trees, apart: Apart): Float64Array => {
  const column = () => new Float64Array(count);
  const [prelim, mod, change, shift] = [column(), column(), column(), column()];
  const thread = new Int32Array(count).fill(-1);
  const ancestor = Int32Array.from({ length: count }, (_, place) => place);

  const isLeaf = (place: number): boolean => last[place]! < first[place]!;
  const nextLeft = (place: number): number => (isLeaf(place) ? thread[place]! : first[place]!);
  const nextRight = (place: number): number => (isLeaf(place) ? thread[place]! : last[place]!);
  const between = (one: number, other: number): number =>
    parent[one] === parent[other] ? apart.siblings : apart.cousins;

  const moveSubtree = (from: number, to: number, by: number): void => {
    const each = by / (to - from);
    change[to]! -= each;
    shift[to]! += by;
    change[from]! += each;
    prelim[to]! += by;
    mod[to]! += by;
  };
  const executeShifts = (place: number): void => {
    let moved = 0;
    let grows = 0;
    for (let child = last[place]!; child >= first[place]!; child -= 1) {
      prelim[child]! += moved;
      mod[child]! += moved;
      grows += change[child]!;
      moved += shift[child]! + grows;
    }
  };
  /** Moves a place with its subtree off its left neighbours' subtrees; the neighbour they may collide with next. */
  const apportion = (place: number, nearest: number): number => {
    let [innerRight, outerRight, innerLeft] = [place, place, place - 1];
    let outerLeft = first[parent[place]!]!;
    let [sumInnerRight, sumOuterRight] = [mod[place]!, mod[place]!];
    let [sumInnerLeft, sumOuterLeft] = [mod[innerLeft]!, mod[outerLeft]!];
    let found = nearest;
    for (;;) {
      const left = nextRight(innerLeft);
      const right = nextLeft(innerRight);
      if (left < 0 || right < 0) {
        if (left >= 0 && nextRight(outerRight) < 0) {
          thread[outerRight] = left;
          mod[outerRight]! += sumInnerLeft - sumOuterRight;
        }
        if (right >= 0 && nextLeft(outerLeft) < 0) {
          thread[outerLeft] = right;
          mod[outerLeft]! += sumInnerRight - sumOuterLeft;
          found = place;
        }
        return found;
      }
      [innerLeft, innerRight] = [left, right];
      outerLeft = nextLeft(outerLeft);
      outerRight = nextRight(outerRight);
      ancestor[outerRight] = place;
      const by = prelim[left]! + sumInnerLeft - prelim[right]! - sumInnerRight + between(left, right);
      if (by > 0) {
        const own = ancestor[left]!;
        moveSubtree(parent[own] === parent[place] ? own : found, place, by);
        sumInnerRight += by;
        sumOuterRight += by;
      }
      sumInnerLeft += mod[left]!;
      sumInnerRight += mod[right]!;
      sumOuterLeft += mod[outerLeft]!;
      sumOuterRight += mod[outerRight]!;
    }
  };

  for (let layer = layers.length - 2; layer >= 0; layer -= 1) {
    let nearest = 0;
    for (let place = layers[layer]!; place < layers[layer + 1]!; place += 1) {
      const isFirst = place === 0 || first[parent[place]!] === place;
      if (isFirst) nearest = place;
      const before = isFirst ? 0 : prelim[place - 1]! + apart.siblings;
      if (isLeaf(place)) prelim[place] = before;
      else {
        executeShifts(place);
        const middle = (prelim[first[place]!]! + prelim[last[place]!]!) / 2;
        prelim[place] = isFirst ? middle : before;
        if (!isFirst) mod[place] = before - middle;
      }
      if (!isFirst) nearest = apportion(place, nearest);
    }
  }
  const middles = column();
  for (let place = 0; place < count; place += 1) {
    const above = place === 0 ? 0 : mod[parent[place]!]!;
    middles[place] = prelim[place]! + above;
    mod[place]! += above;
  }
  return middles;
};
