import { fillDepths } from "./forest-circles.ts";
import { type Superiors, superiorsOf } from "./forest-superiors.ts";
import type { Forest } from "./forest.ts";

/** Numbers by depth, in their order where that is equal: superiors before their reports. */
const orderByDepth = (depth: Int32Array): Int32Array => {
  const order = new Int32Array(depth.length);
  /** By depth: where its numbers go next. */
  const free = new Int32Array(depth.length + 2);
  for (const each of depth) free[each + 1]! += 1;
  for (let each = 1; free[each]! < depth.length; each += 1) free[each + 1]! += free[each]!;
  for (let number = 0; number < depth.length; number += 1) {
    const each = depth[number]!;
    order[free[each]!] = number;
    free[each]! += 1;
  }
  return order;
};

/**
 * Sums: each position's own, then its reports without reports of their own, then the others, each from the last to the first.
 * Returns by superior the heads, and of its reports that are superiors too the one with the most below it, or -1.
 */
const addUp = (
  { count, lines, heads, fte, cost }: Forest,
  { numberOf, over, placeOf, above }: Superiors,
  order: Int32Array,
): { readonly below: Int32Array; readonly heavy: Int32Array } => {
  heads.fill(1);
  if (lines.fte === undefined) fte.fill(1);
  else fte.set(lines.fte);
  if (lines.cost === undefined) cost.fill(0);
  else cost.set(lines.cost);
  const below = new Int32Array(order.length).fill(1);
  const hours = new Float64Array(order.length);
  const money = new Float64Array(order.length);
  const heavy = new Int32Array(order.length).fill(-1);
  const most = new Int32Array(order.length);
  for (let number = 0; number < order.length; number += 1) {
    hours[number] = fte[placeOf[number]!]!;
    money[number] = cost[placeOf[number]!]!;
  }
  for (let place = count - 1; place >= 0; place -= 1) {
    const up = over[place]!;
    if (up < 0 || numberOf[place]! >= 0) continue;
    below[up]! += 1;
    hours[up]! += fte[place]!;
    money[up]! += cost[place]!;
  }
  for (let each = order.length - 1; each >= 0; each -= 1) {
    const number = order[each]!;
    const place = placeOf[number]!;
    heads[place] = below[number]!;
    fte[place] = hours[number]!;
    cost[place] = money[number]!;
    const up = above[number]!;
    if (up < 0) continue;
    below[up]! += below[number]!;
    hours[up]! += hours[number]!;
    money[up]! += money[number]!;
    if (below[number]! >= most[up]!) {
      most[up] = below[number]!;
      heavy[up] = number;
    }
  }
  return { below, heavy };
};

/** Labels for now: how far a place is from its superior's, whose other reports before it leave as many free as they have heads. */
const labelApart = ({ count, label }: Forest, { numberOf, over }: Superiors, below: Int32Array): void => {
  /** By superior: how far its next report is. */
  const free = new Int32Array(below.length).fill(1);
  for (let place = 0; place < count; place += 1) {
    const up = over[place]!;
    if (up < 0) continue;
    label[place] = free[up]!;
    const number = numberOf[place]!;
    free[up]! += number < 0 ? 1 : below[number]!;
  }
};

/** Labels and layers of those above whom nobody is: the tops first, then orphans, then members of circles. */
const labelRoots = (forest: Forest, { numberOf }: Superiors, below: Int32Array): void => {
  const { tops, orphans, circles, label, layer } = forest;
  let free = 0;
  for (const [depth, roots] of [[1, tops] as const, [0, orphans] as const, [0, circles.flat()] as const])
    for (const root of roots) {
      layer[root] = depth;
      label[root] = free;
      free += numberOf[root]! < 0 ? 1 : below[numberOf[root]!]!;
    }
};

/** Labels and layers from the roots down, and where heavy paths start. */
const labelDown = (
  { count, label, byLabel, layer }: Forest,
  superiors: Superiors,
  order: Int32Array,
  heavy: Int32Array,
): void => {
  const { numberOf, over, placeOf, above, label: labels, path } = superiors;
  const layers = new Int32Array(order.length);
  for (let each = 0; each < order.length; each += 1) {
    const number = order[each]!;
    const place = placeOf[number]!;
    const up = above[number]!;
    labels[number] = label[place]! + (up < 0 ? 0 : labels[up]!);
    if (up < 0) layers[number] = layer[place]!;
    else layers[number] = layers[up] === 0 ? 0 : layers[up]! + 1;
    path[number] = up >= 0 && heavy[up] === number ? path[up]! : number;
  }
  for (let place = 0; place < count; place += 1) {
    const up = over[place]!;
    const number = numberOf[place]!;
    if (number >= 0) {
      label[place] = labels[number]!;
      layer[place] = layers[number]!;
    } else if (up >= 0) {
      label[place]! += labels[up]!;
      layer[place] = layers[up] === 0 ? 0 : layers[up]! + 1;
    }
    byLabel[label[place]!] = place;
  }
};

/** Everybody of a circle has the same below them: the whole of it. */
const shareCircles = ({ circles, heads, fte, cost }: Forest): void => {
  for (const circle of circles)
    for (const sums of [heads, fte, cost]) {
      let sum = 0;
      for (const place of circle) sum += sums[place]!;
      for (const place of circle) sums[place] = sum;
    }
};

/** Fills every column of a forest from its lines, lists of reports and spans apart. */
export const relabel = (forest: Forest, superiors = superiorsOf(forest.parent)): void => {
  const { over, placeOf, above } = superiors;
  const depth = new Int32Array(superiors.count);
  forest.circles = fillDepths(above, depth).map((circle) => circle.map((number) => placeOf[number]!));
  for (const place of forest.circles.flat()) over[place] = -1;
  const order = orderByDepth(depth);
  const { below, heavy } = addUp(forest, superiors, order);
  labelApart(forest, superiors, below);
  labelRoots(forest, superiors, below);
  labelDown(forest, superiors, order, heavy);
  forest.ring = new Map(
    forest.circles.flatMap((circle) => circle.map((place) => [place, forest.label[circle[0]!]!] as const)),
  );
  shareCircles(forest);
  forest.superiors = superiors;
  forest.stale = false;
};
