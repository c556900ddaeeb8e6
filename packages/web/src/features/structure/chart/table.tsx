import { type Chart, money } from "@remit/core";
// What scrolls must be reached by keyboard.
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { words } from "./words.ts";
import { type Sorting, sortedBy, type TableColumn, tableColumns } from "./table-rows.ts";

const { table: says } = words;
const rowHeight = 40;
const spare = 12;

/** Every position in a row, to be sorted by any column; only rows in sight are in the page. */
export const ChartTable = ({
  chart,
  selected,
  onSelect,
}: {
  readonly chart: Chart;
  readonly selected: number | undefined;
  readonly onSelect: (place: number) => void;
}) => {
  const [sorting, setSorting] = useState<Sorting>();
  const order = useMemo(() => sortedBy(chart, sorting), [chart, sorting]);
  const box = useRef<HTMLElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = new ResizeObserver(() => setHeight(element.clientHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  const { positions, forest, coverage, structure } = chart;
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - spare);
  const last = Math.min(order.length, Math.ceil((scrolled + height) / rowHeight) + spare);
  const superiorOf = (place: number): string => {
    const up = forest.parent[place]!;
    if (up === -1) return says.top;
    return up < 0 ? says.lost : words.titleOf(positions[up]!);
  };
  const cells = (place: number): Readonly<Record<Exclude<TableColumn, "title">, string>> => {
    const position = positions[place]!;
    return {
      holder: words.holderOf(position),
      superior: superiorOf(place),
      layer: forest.layer[place] === 0 ? "" : String(forest.layer[place]),
      span: String(forest.span[place]),
      heads: String(forest.heads[place]! - 1),
      answers: String(coverage.answers.get(position.id)?.length ?? 0),
      cost: position.cost === undefined ? "" : money(position.cost, structure.currency),
      department: position.department ?? "",
    };
  };
  const numeric = new Set<TableColumn>(["layer", "span", "heads", "answers", "cost"]);
  const sort = (column: TableColumn): void =>
    setSorting((now) =>
      now?.column === column ? { column, down: !now.down } : { column, down: numeric.has(column) },
    );
  return (
    <section
      ref={box}
      className="chart-table"
      aria-label={says.caption}
      tabIndex={0}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
    >
      <table aria-rowcount={order.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {tableColumns.map((column) => {
              const on = sorting?.column === column;
              return (
                <th
                  key={column}
                  scope="col"
                  className={numeric.has(column) ? "n" : undefined}
                  aria-sort={on ? (sorting.down ? "descending" : "ascending") : undefined}
                >
                  <button type="button" onClick={() => sort(column)}>
                    {says[column]}
                    <span aria-hidden="true">{on ? (sorting.down ? " ↓" : " ↑") : ""}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {first > 0 ? <tr aria-hidden="true" style={{ height: first * rowHeight }} /> : null}
          {order.slice(first, last).map((place, at) => {
            const row = cells(place);
            return (
              <tr key={place} aria-rowindex={first + at + 2} data-selected={place === selected}>
                <th scope="row">
                  <button type="button" aria-pressed={place === selected} onClick={() => onSelect(place)}>
                    {words.titleOf(positions[place]!)}
                  </button>
                </th>
                {tableColumns.map((column) =>
                  column === "title" ? null : (
                    <td
                      key={column}
                      className={numeric.has(column) ? "n" : undefined}
                      data-kind={column === "holder" && !positions[place]!.holder ? "vacant" : undefined}
                    >
                      {row[column]}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {last < order.length ? (
            <tr aria-hidden="true" style={{ height: (order.length - last) * rowHeight }} />
          ) : null}
        </tbody>
      </table>
    </section>
  );
};
