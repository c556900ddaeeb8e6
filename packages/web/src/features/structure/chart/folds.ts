import type { Chart } from "@remit/core";

/** Layers that are open at first: as many as show no more than `most` positions, and the first two at least. */
export const foldsAtFirst = ({ drawn: forest }: Chart, most: number): Uint8Array => {
  const closed = new Uint8Array(forest.count);
  if (forest.count <= most) return closed;
  const inLayer: number[] = [];
  for (const layer of forest.layer) inLayer[layer] = (inLayer[layer] ?? 0) + 1;
  let last = 2;
  let shown = (inLayer[1] ?? 0) + (inLayer[2] ?? 0);
  while (last + 1 < inLayer.length && shown + (inLayer[last + 1] ?? 0) <= most) {
    last += 1;
    shown += inLayer[last] ?? 0;
  }
  for (let at = 0; at < forest.count; at += 1)
    if (forest.first[at]! >= 0 && (forest.layer[at]! >= last || forest.layer[at] === 0)) closed[at] = 1;
  return closed;
};

/** The folds with every superior of a position open, so that it is seen; the same ones where it is seen already. */
export const opened = ({ drawn: forest }: Chart, closed: Uint8Array, at: number): Uint8Array => {
  const next = closed.slice();
  let changed = false;
  const seen = new Set([at]);
  for (let up = forest.parent[at]!; up >= 0 && !seen.has(up); up = forest.parent[up]!) {
    seen.add(up);
    if (next[up] === 1) changed = true;
    next[up] = 0;
  }
  return changed ? next : closed;
};
