import { type Chart, closedBy, idsOf, placeAt } from "@remit/core";
import { useMemo, useState } from "react";
import { foldsAtFirst, opened } from "./folds.ts";

/** So many positions can be read at a glance: larger charts begin folded. */
const readAtOnce = 60;

/** Whose reports are folded away; `selected` is the id of whom to show. They are told by id, so that a change of the structure leaves them as they are. */
export const useFolds = (chart: Chart, selected: string | undefined) => {
  const [ids, setIds] = useState(() => new Set(idsOf(chart, foldsAtFirst(chart, readAtOnce))));
  const closed = useMemo(() => closedBy(chart, ids), [chart, ids]);
  const put = (next: Uint8Array): void => {
    if (next !== closed) setIds(new Set(idsOf(chart, next)));
  };
  // Whoever becomes selected is seen, also one that is new; whoever is then folded away stays so.
  const place = selected === undefined ? undefined : placeAt(chart, selected);
  const [seen, setSeen] = useState<string>();
  if (place !== undefined && seen !== selected) {
    setSeen(selected);
    put(opened(chart, closed, place));
  }
  return {
    closed,
    some: ids.size > 0,
    toggle: (place: number): void => {
      if (chart.drawn.first[place]! < 0) return;
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
      put(fold ? few : new Uint8Array(chart.drawn.count));
    },
  };
};
