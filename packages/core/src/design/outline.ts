import type { Forest } from "./forest.ts";
import { rootsOf } from "./layout-trees.ts";

/** A chart as the lines of a nested list, from the top down: columns by line. */
export type Outline = {
  /** The position of each line. */
  readonly position: Int32Array;
  /** How deep it stands, roots at 1. */
  readonly level: Int32Array;
  /** How many report to the same superior, and which of them it is, from 1. */
  readonly size: Int32Array;
  readonly nth: Int32Array;
  /** The line of the superior it stands below; -1 for a root. */
  readonly above: Int32Array;
  /** By position: its line; -1 where it is folded away. */
  readonly line: Int32Array;
};

/** The lines that are seen while what reports to the positions marked in `closed` is folded away. Linear; any forest will do. */
export const outlineOf = (forest: Forest, closed: Uint8Array): Outline => {
  const { roots, cut } = rootsOf(forest);
  const column = () => new Int32Array(forest.count);
  const [position, level, size, nth, above] = [column(), column(), column(), column(), column()];
  const line = column().fill(-1);
  const reports: Int32Array = column();
  for (let place = 0; place < forest.count; place += 1) {
    const up = forest.parent[place]!;
    if (up >= 0 && !cut.has(place)) reports[up]! += 1;
  }
  let count = 0;
  const put = (place: number, from: number, of: number, which: number): void => {
    position[count] = place;
    above[count] = from;
    level[count] = from < 0 ? 1 : level[from]! + 1;
    size[count] = of;
    nth[count] = which;
    line[place] = count;
    count += 1;
  };
  const downFrom = (place: number): number => {
    let report = place;
    while (report >= 0 && cut.has(report)) report = forest.next[report]!;
    return report;
  };
  roots.forEach((root, at) => {
    put(root, -1, roots.length, at + 1);
    let here = root;
    for (;;) {
      const own = line[here]!;
      const down = closed[here] === 1 ? -1 : downFrom(forest.first[here]!);
      if (down >= 0) {
        put(down, own, reports[here]!, 1);
        here = down;
        continue;
      }
      let beside = -1;
      while (here !== root) {
        beside = downFrom(forest.next[here]!);
        if (beside >= 0) break;
        here = forest.parent[here]!;
      }
      if (here === root) break;
      const before = line[here]!;
      put(beside, above[before]!, size[before]!, nth[before]! + 1);
      here = beside;
    }
  });
  const upTo = (whole: Int32Array): Int32Array => whole.subarray(0, count);
  return {
    position: upTo(position),
    level: upTo(level),
    size: upTo(size),
    nth: upTo(nth),
    above: upTo(above),
    line,
  };
};
