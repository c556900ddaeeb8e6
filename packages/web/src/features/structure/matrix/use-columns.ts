import type { Structure } from "@remit/core";
import { useMemo, useState } from "react";
import { read, write } from "#client/storage.ts";
import { busiestFirst, type ColumnOrder, isColumnOrder, orderedBy, type View } from "./column-order.ts";
import { type Chosen, columnsOf, inChartOrder } from "./columns.ts";

const shownPlace = (id: string): string => `remit.structure.columns.${id}`;
const orderPlace = (id: string): string => `remit.structure.column-order.${id}`;
const isChosen = (value: unknown): value is Chosen =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((each) => typeof each === "boolean");

type Orders = Readonly<Record<View, readonly string[]>>;
const none: Orders = { raci: [], rights: [] };

/** The positions that are columns, and their order, as the reader chose both in this browser. */
export const useColumns = (id: string, structure: Structure, view: View) => {
  const [chosen, setChosen] = useState<Chosen>(() => {
    const kept = read(shownPlace(id));
    return isChosen(kept) ? kept : {};
  });
  const [order, setOrder] = useState<ColumnOrder>(() => {
    const kept = read(orderPlace(id));
    return isColumnOrder(kept) ? kept : "chart";
  });
  const busiest = (): Orders => {
    const inChart = inChartOrder(structure.positions);
    return {
      raci: busiestFirst(structure, inChart, "raci"),
      rights: busiestFirst(structure, inChart, "rights"),
    };
  };
  // As it was when it was asked for: no column goes away under the hand of whoever types letters in it.
  const [ids, setIds] = useState(() => (order === "busiest" ? busiest() : none));
  const columns = useMemo(() => {
    const inChart = columnsOf(structure, chosen);
    return order === "busiest" ? orderedBy(inChart, ids[view]) : inChart;
  }, [structure, chosen, order, ids, view]);
  return {
    columns,
    chosen,
    choose: (next: Chosen): void => {
      setChosen(next);
      write(shownPlace(id), next);
    },
    order,
    reorder: (next: ColumnOrder): void => {
      setOrder(next);
      setIds(next === "busiest" ? busiest() : none);
      write(orderPlace(id), next);
    },
  };
};
export type ColumnsShown = ReturnType<typeof useColumns>;
