import { type Circle, circlesAmong } from "./forest-circles.ts";

/** No superior: it is a top. */
export const top = -1;
/** A superior is named that does not exist: an orphan. */
export const lost = -2;

/** Reporting lines as columns, one place a position. */
export type Lines = {
  /** The place of the superior, `top` or `lost`; any other number outside the columns counts as `lost`. */
  readonly parent: Int32Array;
  /** 1: assists its superior and is no direct report. */
  readonly assistant?: Uint8Array;
  /** Share of full time; absent: 1 each. */
  readonly fte?: Float64Array;
  /** Money a year; absent: 0 each. */
  readonly cost?: Float64Array;
};

/**
 * What follows from reporting lines, as columns by place. Everybody below a position is whoever reports to it directly or
 * through others; in a circle all are below each other. Only `move` changes a forest.
 */
export type Forest = {
  readonly count: number;
  readonly lines: Lines;
  /** As in the lines, with `lost` for what is no place. */
  readonly parent: Int32Array;
  /** Steps from a top, the top being 1; 0 where no way leads up to a top. */
  readonly layer: Int32Array;
  /** Direct reports without assistants; nobody reports to themselves. */
  readonly span: Int32Array;
  /** Positions below and itself. */
  readonly heads: Int32Array;
  /** Full-time equivalents below and its own. */
  readonly fte: Float64Array;
  /** Money a year below and its own. */
  readonly cost: Float64Array;
  tops: Int32Array;
  orphans: Int32Array;
  /** Every circle of reporting lines, its lowest place first, then upwards; a self-manager is a circle of one. */
  circles: readonly Circle[];
  /** By place in a circle: the label at which everybody of the circle and below it begins. */
  ring: ReadonlyMap<number, number>;
  /** Lists of reports in order of their places, -1 where they end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Preorder, tops first, then orphans, then circles: whoever is below a position follows it without a gap. */
  readonly label: Int32Array;
  readonly byLabel: Int32Array;
  /** By label: the label of the superior (-1: none, or the line would go round in a circle), and of the start of its heavy path. */
  readonly above: Int32Array;
  readonly path: Int32Array;
  /** Labels are of before the last move. */
  stale: boolean;
};

const empty = (lines: Lines): Forest => {
  const count = lines.parent.length;
  const column = () => new Int32Array(count);
  return {
    count,
    lines,
    parent: lines.parent.slice(),
    layer: column(),
    span: column(),
    heads: column(),
    fte: new Float64Array(count),
    cost: new Float64Array(count),
    tops: column().subarray(0, 0),
    orphans: column().subarray(0, 0),
    circles: [],
    ring: new Map(),
    first: column().fill(-1),
    next: column(),
    label: column().fill(-1),
    byLabel: column(),
    above: column(),
    path: column(),
    stale: false,
  };
};

/** Lists of reports, spans, tops and orphans: last place first, so that every list comes out in order. */
const listReports = (forest: Forest): void => {
  const { count, parent, first, next, span, lines } = forest;
  const roots: [number[], number[]] = [[], []];
  for (let place = count - 1; place >= 0; place -= 1) {
    let up = parent[place]!;
    if (up < lost || up >= count) parent[place] = up = lost;
    if (up < 0) roots[up === top ? 0 : 1].push(place);
    else if (up !== place) {
      next[place] = first[up]!;
      first[up] = place;
      if (lines.assistant?.[place] !== 1) span[up]! += 1;
      continue;
    }
    next[place] = -1;
  }
  forest.tops = Int32Array.from(roots[0].toReversed());
  forest.orphans = Int32Array.from(roots[1].toReversed());
};

/** Labels a tree in preorder from `from` on, without its branches that are a circle's; returns the next free label. */
const labelTree = (
  { parent, layer, first, next, label, byLabel, above }: Forest,
  root: number,
  layered: boolean,
  from: number,
  circle?: ReadonlyMap<number, number>,
): number => {
  let free = from;
  let up = -1;
  let place = root;
  let depth = layered ? 1 : 0;
  for (;;) {
    if (place === root || circle?.has(place) !== true) {
      label[place] = free;
      byLabel[free] = place;
      above[free] = up;
      layer[place] = depth;
      const below = first[place]!;
      if (below >= 0) {
        up = free;
        free += 1;
        if (layered) depth += 1;
        place = below;
        continue;
      }
      free += 1;
    }
    while (place !== root && next[place]! < 0) {
      place = parent[place]!;
      up = above[label[place]!]!;
      if (layered) depth -= 1;
    }
    if (place === root) return free;
    place = next[place]!;
  }
};

/** Sums from the last label to the first: each position's own, then its reports from the last to the first. */
const addUp = ({ count, lines, byLabel, above, heads, fte, cost, path }: Forest): void => {
  heads.fill(1);
  if (lines.fte === undefined) fte.fill(1);
  else fte.set(lines.fte);
  if (lines.cost === undefined) cost.fill(0);
  else cost.set(lines.cost);
  const heavy = new Int32Array(count).fill(-1);
  const most = new Int32Array(count);
  for (let each = count - 1; each > 0; each -= 1) {
    const up = above[each]!;
    if (up < 0) continue;
    const place = byLabel[each]!;
    const superior = byLabel[up]!;
    const below = heads[place]!;
    heads[superior]! += below;
    fte[superior]! += fte[place]!;
    cost[superior]! += cost[place]!;
    if (below >= most[up]!) {
      most[up] = below;
      heavy[up] = each;
    }
  }
  for (let each = 0; each < count; each += 1) {
    const up = above[each]!;
    path[each] = up >= 0 && heavy[up] === each ? path[up]! : each;
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

/** Fills every column of a forest from its lists of reports. */
export const relabel = (forest: Forest): void => {
  const { count, parent, label } = forest;
  label.fill(-1);
  let free = 0;
  for (const root of forest.tops) free = labelTree(forest, root, true, free);
  for (const root of forest.orphans) free = labelTree(forest, root, false, free);
  forest.circles = free === count ? [] : circlesAmong(parent, label);
  const ring = new Map(forest.circles.flatMap((circle) => circle.map((place) => [place, -1])));
  for (const circle of forest.circles) {
    const start = free;
    for (const place of circle) ring.set(place, start);
    for (const place of circle) free = labelTree(forest, place, false, free, ring);
  }
  forest.ring = ring;
  addUp(forest);
  shareCircles(forest);
  forest.stale = false;
};

/** All that follows from reporting lines, in time and memory linear in their number. Never throws, whatever the lines are. */
export const forestOf = (lines: Lines): Forest => {
  const forest = empty(lines);
  listReports(forest);
  relabel(forest);
  return forest;
};
