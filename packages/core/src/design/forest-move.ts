import { relabel } from "./forest-label.ts";
import { type Forest, lost, top } from "./forest.ts";

/** Whether a way up from a place ends at a top or an orphan; false where it goes round in a circle. */
const ends = (forest: Forest, from: number): boolean => {
  let place = from;
  while (place >= 0 && !forest.ring.has(place)) place = forest.parent[place]!;
  return place < 0;
};

/** Whether a move would put a place below itself. O(layers). */
export const closesCircle = (forest: Forest, place: number, to: number): boolean => {
  const { parent, ring } = forest;
  for (let up = to; up >= 0; up = parent[up]!) {
    if (up === place) return true;
    // In a circle that the place is no part of: everybody up from here is of it.
    if (ring.has(up) && ring.get(up) !== ring.get(place)) return false;
  }
  return false;
};

const takeOut = ({ first, next }: Forest, place: number, from: number): void => {
  if (first[from] === place) {
    first[from] = next[place]!;
    return;
  }
  let before = first[from]!;
  while (next[before] !== place) before = next[before]!;
  next[before] = next[place]!;
};

const putIn = ({ first, next }: Forest, place: number, into: number): void => {
  let before = -1;
  let after = first[into]!;
  while (after >= 0 && after < place) {
    before = after;
    after = next[after]!;
  }
  next[place] = after;
  if (before < 0) first[into] = place;
  else next[before] = place;
};

/** Sums of a place anew, in the order in which a whole forest is added up, so that both give the same bits. */
const addUpOne = ({ lines, first, next, fte, cost }: Forest, place: number): void => {
  const plain: number[] = [];
  const superiors: number[] = [];
  for (let report = first[place]!; report >= 0; report = next[report]!)
    (first[report]! < 0 ? plain : superiors).push(report);
  let hours = lines.fte === undefined ? 1 : lines.fte[place]!;
  let money = lines.cost === undefined ? 0 : lines.cost[place]!;
  for (const reports of [plain, superiors])
    for (let each = reports.length - 1; each >= 0; each -= 1) {
      hours += fte[reports[each]!]!;
      money += cost[reports[each]!]!;
    }
  fte[place] = hours;
  cost[place] = money;
};

const addUpwards = (forest: Forest, from: number, heads: number): void => {
  for (let place = from; place >= 0; place = forest.parent[place]!) {
    forest.heads[place]! += heads;
    addUpOne(forest, place);
  }
};

/** Layers of a place and everybody below it, from its superior's. */
const layerAnew = ({ parent, first, next, layer }: Forest, root: number): void => {
  let place = root;
  for (;;) {
    const up = parent[place]!;
    if (up < 0) layer[place] = up === top ? 1 : 0;
    else layer[place] = layer[up] === 0 ? 0 : layer[up]! + 1;
    if (first[place]! >= 0) {
      place = first[place]!;
      continue;
    }
    while (place !== root && next[place]! < 0) place = parent[place]!;
    if (place === root) return;
    place = next[place]!;
  }
};

const without = (places: Int32Array, place: number): Int32Array => places.filter((each) => each !== place);

/**
 * Puts a place under another (or makes it a `top`) with everybody below it, and brings every figure up to date: the same
 * bits as a forest made anew. Costs as many steps as there are superiors, their reports, and places moved; labels are made
 * anew when next asked for. Returns false, and changes nothing, where the place would come below itself.
 */
export const move = (forest: Forest, place: number, to: number): boolean => {
  const { parent, span, lines } = forest;
  if (closesCircle(forest, place, to)) return false;
  const from = parent[place]!;
  if (from === to) return true;
  const plain = ends(forest, place) && ends(forest, to);
  if (from < 0) {
    forest.tops = from === top ? without(forest.tops, place) : forest.tops;
    forest.orphans = from === lost ? without(forest.orphans, place) : forest.orphans;
  } else if (from !== place) {
    takeOut(forest, place, from);
    if (lines.assistant?.[place] !== 1) span[from]! -= 1;
  }
  parent[place] = to;
  if (to >= 0) {
    putIn(forest, place, to);
    if (lines.assistant?.[place] !== 1) span[to]! += 1;
  } else {
    forest.next[place] = -1;
    forest.tops = Int32Array.from([...forest.tops, place]).sort();
  }
  if (!plain) {
    relabel(forest);
    return true;
  }
  if (from >= 0) addUpwards(forest, from, -forest.heads[place]!);
  if (to >= 0) addUpwards(forest, to, forest.heads[place]!);
  layerAnew(forest, place);
  forest.stale = true;
  return true;
};
