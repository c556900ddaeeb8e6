import type { Chart } from "@remit/core";
import { useMemo, useState } from "react";
import { foldsAtFirst, foldsOf, opened } from "./folds.ts";

/** So many positions can be read at a glance: larger charts begin folded. */
const readAtOnce = 60;

const idsOf = ({ positions }: Chart, closed: Uint8Array): ReadonlySet<string> =>
  new Set(positions.flatMap(({ id }, at) => (closed[at] === 1 ? [id] : [])));

/** Whose reports are folded away; `selected` is the id of whom to show. They are told by id, so that a change of the structure leaves them as they are. */
export const useFolds = (chart: Chart, selected: string | undefined) => {
  const [ids, setIds] = useState(() => idsOf(chart, foldsAtFirst(chart, readAtOnce)));
  const closed = useMemo(() => foldsOf(chart, ids), [chart, ids]);
  const put = (next: Uint8Array): void => {
    if (next !== closed) setIds(idsOf(chart, next));
  };
  // Whoever becomes selected is seen, also one that is new; whoever is then folded away stays so.
  const place = selected === undefined ? undefined : chart.place.get(selected);
  const [seen, setSeen] = useState<string>();
  if (place !== undefined && seen !== selected) {
    setSeen(selected);
    put(opened(chart, closed, place));
  }
  return {
    closed,
    some: ids.size > 0,
    toggle: (place: number): void => {
      if (chart.forest.first[place]! < 0) return;
      const next = closed.slice();
      next[place] = next[place] === 1 ? 0 : 1;
      put(next);
    },
    /** Opens whatever hides a position. */
    show: (place: number): void => put(opened(chart, closed, place)),
    fold: (fold: boolean): void => {
      const all = foldsAtFirst(chart, readAtOnce);
      // Where nothing needs folding, folding leaves the first two layers.
      const few = all.includes(1) ? all : foldsAtFirst(chart, 0);
      put(fold ? few : new Uint8Array(chart.positions.length));
    },
  };
};
