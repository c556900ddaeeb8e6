import { relabel } from "./forest-label.ts";
import type { Forest } from "./forest.ts";

/** Whether one place is below another, or is it. O(1). */
export const isWithin = (forest: Forest, place: number, superior: number): boolean => {
  if (forest.stale) relabel(forest);
  const from = forest.ring.get(superior) ?? forest.label[superior]!;
  const steps = forest.label[place]! - from;
  return steps >= 0 && steps < forest.heads[superior]!;
};

/**
 * The nearest common superior of two places, who may be one of them; -1 where they have none, or meet only in a circle.
 * O(log n) along heavy paths (Sleator, Tarjan 1983).
 */
export const nearestCommon = (forest: Forest, one: number, other: number): number => {
  if (forest.stale) relabel(forest);
  if (one === other) return one;
  const { numberOf, over, placeOf, above, label, path } = forest.superiors;
  let a = numberOf[one]! < 0 ? over[one]! : numberOf[one]!;
  let b = numberOf[other]! < 0 ? over[other]! : numberOf[other]!;
  while (a >= 0 && b >= 0) {
    if (path[a] === path[b]) return placeOf[label[a]! < label[b]! ? a : b]!;
    // In preorder the path that starts later cannot hold a superior of the other place.
    if (label[path[a]!]! > label[path[b]!]!) a = above[path[a]!]!;
    else b = above[path[b]!]!;
  }
  return -1;
};

/** The superiors of a place from the nearest up, as far as the lines go; a circle is told once. */
export const chainOf = (forest: Forest, place: number): number[] => {
  const chain: number[] = [];
  const seen = new Set([place]);
  for (let up = forest.parent[place]!; up >= 0 && !seen.has(up); up = forest.parent[up]!) {
    chain.push(up);
    seen.add(up);
  }
  return chain;
};

/** The direct reports of a place in order, assistants among them. */
export const reportsOf = ({ first, next }: Forest, place: number): number[] => {
  const reports: number[] = [];
  for (let report = first[place]!; report >= 0; report = next[report]!) reports.push(report);
  return reports;
};

/** Everybody below a place and itself, superiors before their reports; one after another around a circle. */
export const belowOf = (forest: Forest, place: number): Int32Array => {
  if (forest.stale) relabel(forest);
  const from = forest.ring.get(place) ?? forest.label[place]!;
  return forest.byLabel.subarray(from, from + forest.heads[place]!);
};

/** How many of some numbers in order are less than one. */
const placeIn = (numbers: Int32Array, than: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < than) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The labels of some places, in order. */
export const labelsOf = (forest: Forest, places: readonly number[]): Int32Array => {
  if (forest.stale) relabel(forest);
  return Int32Array.from(places, (place) => forest.label[place]!).toSorted();
};

/** How many of some labels, in order, are of a place or below it. O(log n). */
export const countWithin = (forest: Forest, place: number, labels: Int32Array): number => {
  if (forest.stale) relabel(forest);
  const from = forest.ring.get(place) ?? forest.label[place]!;
  return placeIn(labels, from + forest.heads[place]!) - placeIn(labels, from);
};
