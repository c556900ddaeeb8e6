import type { Forest } from "./forest.ts";

/**
 * The part of a forest that is drawn, breadth first, as columns by place in that order: children of one parent lie side by
 * side and always after it, so that whatever goes up or down the trees is one loop. Place 0 stands above all roots.
 */
export type Trees = {
  readonly count: number;
  /** The position drawn; -1 for what stands above all roots. */
  readonly position: Int32Array;
  readonly parent: Int32Array;
  readonly first: Int32Array;
  /** The last child; before `first` where there is none. */
  readonly last: Int32Array;
  /** Where each layer begins, and where the last one ends. */
  readonly layers: readonly number[];
};

/** Roots in order: tops, orphans, and of each circle its lowest place, where the circle is cut. */
export const rootsOf = ({
  tops,
  orphans,
  circles,
}: Forest): { roots: readonly number[]; cut: ReadonlySet<number> } => {
  const cut = new Set(circles.flatMap(([lowest]) => lowest ?? []));
  return { roots: [...tops, ...orphans, ...cut], cut };
};

/** The trees that are seen while what reports to the positions marked in `closed` is folded away. Linear; any forest will do. */
export const treesOf = (forest: Forest, closed: Uint8Array): Trees => {
  const { roots, cut } = rootsOf(forest);
  const position = new Int32Array(forest.count + 1);
  const parent = new Int32Array(forest.count + 1);
  const first = new Int32Array(forest.count + 1).fill(1);
  const last = new Int32Array(forest.count + 1);
  position[0] = -1;
  parent[0] = -1;
  let count = 1;
  for (const root of roots) {
    position[count] = root;
    count += 1;
  }
  last[0] = count - 1;
  const layers = [0, 1];
  for (let from = 1; from < count;) {
    const until = count;
    for (let place = from; place < until; place += 1) {
      const shown = position[place]!;
      first[place] = count;
      if (closed[shown] !== 1)
        for (let report = forest.first[shown]!; report >= 0; report = forest.next[report]!) {
          if (cut.has(report)) continue;
          position[count] = report;
          parent[count] = place;
          count += 1;
        }
      last[place] = count - 1;
    }
    layers.push(until);
    from = until;
  }
  return { count, position, parent, first, last, layers };
};
