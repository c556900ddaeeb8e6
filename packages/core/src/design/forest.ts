import type { Circle } from "./forest-circles.ts";
import { relabel } from "./forest-label.ts";
import { type Superiors, superiorsOf } from "./forest-superiors.ts";

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
  superiors: Superiors;
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
    label: column(),
    byLabel: column(),
    superiors: superiorsOf(column().subarray(0, 0)),
    stale: false,
  };
};

/** Tops and orphans; makes `lost` of what is no place. */
const findRoots = (forest: Forest): void => {
  const { count, parent } = forest;
  const tops: number[] = [];
  const orphans: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const up = parent[place]!;
    if (up >= 0 && up < count) continue;
    if (up !== top) parent[place] = lost;
    (up === top ? tops : orphans).push(place);
  }
  forest.tops = Int32Array.from(tops);
  forest.orphans = Int32Array.from(orphans);
};

/** Lists of reports, and spans: last place first, so that every list comes out in order. */
const listReports = ({ count, first, next, span, lines }: Forest, superiors: Superiors): void => {
  const { numberOf, over, placeOf } = superiors;
  const firsts = new Int32Array(superiors.count).fill(-1);
  const spans = new Int32Array(superiors.count);
  for (let place = count - 1; place >= 0; place -= 1) {
    const up = over[place]!;
    // Nobody reports to themselves.
    if (up < 0 || up === numberOf[place]) {
      next[place] = -1;
      continue;
    }
    next[place] = firsts[up]!;
    firsts[up] = place;
    if (lines.assistant?.[place] !== 1) spans[up]! += 1;
  }
  for (let number = 0; number < superiors.count; number += 1) {
    first[placeOf[number]!] = firsts[number]!;
    span[placeOf[number]!] = spans[number]!;
  }
};

/** All that follows from reporting lines, in time and memory linear in their number. Never throws, whatever the lines are. */
export const forestOf = (lines: Lines): Forest => {
  const forest = empty(lines);
  findRoots(forest);
  const superiors = superiorsOf(forest.parent);
  listReports(forest, superiors);
  relabel(forest, superiors);
  return forest;
};
