// A grid of thousands of cells, of which only those in view are drawn, is no table of HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role */
import { type KeyboardEvent, useMemo } from "react";
import { keysAreOff } from "#ui/keys.ts";
import { blocksOf, perBlock, shownOf } from "./grid-blocks.ts";
import { Foot, Head } from "./grid-edges.tsx";
import { useGridFocus } from "./grid-focus.ts";
import { Line } from "./grid-line.tsx";
import type { Chosen, GridTable } from "./grid-table.ts";
import { line, useView } from "./grid-view.ts";
import { walked } from "./keys.ts";

/** The cell an event is in. */
const cellUnder = (target: EventTarget): Chosen | undefined => {
  if (!(target instanceof Element)) return undefined;
  const column = target.closest<HTMLElement>("[data-column]")?.dataset.column;
  const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
  return row === undefined || column === undefined ? undefined : { row, column };
};

/** Rows by columns with frozen edges; one cell can be reached by Tab, the others by arrows. Only what is in view is drawn. */
export const MatrixGrid = ({
  label,
  table: { heads, lines, columns, cellOf, foot },
  chosen,
  jumps,
  onChoose,
  onPress,
  onKey,
}: {
  readonly label: string;
  readonly table: GridTable;
  readonly chosen: Chosen | undefined;
  /** Another number than before: the chosen cell is brought into view and gets the focus. */
  readonly jumps: number;
  readonly onChoose: (chosen: Chosen) => void;
  /** A cell was pressed, by pointer, Enter or Space. */
  readonly onPress: (chosen: Chosen) => void;
  /** Another key on a cell; whether it meant something. */
  readonly onKey: (chosen: Chosen, key: string, shift: boolean) => boolean;
}) => {
  const rows = useMemo(
    () => lines.flatMap(({ kind, id }, at) => (kind === "row" ? [{ id, line: at }] : [])),
    [lines],
  );
  const blocks = useMemo(() => blocksOf(columns), [columns]);
  const { box, step, down, across, reveal, measured, page, width } = useView(lines.length, columns.length);
  const placeOf = ({ row, column }: Chosen) => ({
    row: rows.findIndex(({ id }) => id === row),
    column: columns.findIndex(({ id }) => id === column),
  });
  const place = chosen ? placeOf(chosen) : { row: -1, column: -1 };
  const columnAt = Math.max(0, place.column);
  const lineAt = rows[Math.max(0, place.row)]?.line ?? -1;
  const shown = useMemo(() => shownOf(blocks, across, -1), [blocks, across]);
  // The cell that has the focus stays, also out of view: else the focus would be lost.
  const shownThere = useMemo(() => shownOf(blocks, across, columnAt), [blocks, across, columnAt]);
  const drawn = lines.flatMap((each, at) => {
    const block = Math.floor(at / perBlock.rows);
    return (block >= down.from && block < down.to) || at === lineAt ? [[each, at] as const] : [];
  });
  const follow = useGridFocus({
    box,
    measured,
    known: place.row >= 0,
    jumps,
    column: columnAt,
    reveal: () => reveal(lineAt, columnAt),
  });
  const press = (event: KeyboardEvent): void => {
    const here = cellUnder(event.target);
    if (!here) return;
    const to = walked(placeOf(here), event, { rows: rows.length, columns: columns.length, page });
    if (to) {
      event.preventDefault();
      const [row, column] = [rows[to.row], columns[to.column]];
      if (!row || !column) return;
      follow();
      reveal(row.line, to.column);
      onChoose({ row: row.id, column: column.id });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress(here);
    } else if (!(event.key.length === 1 && keysAreOff()) && onKey(here, event.key, event.shiftKey))
      event.preventDefault();
  };
  const edge = { columns: columns.length, shown, step };
  return (
    // What scrolls is reached by the cells in it.
    <div className="grid-box no-print" ref={box}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={lines.length + 2}
        aria-colcount={columns.length + 2}
        className="grid"
        style={{ width }}
        onKeyDown={press}
        onFocus={({ target }) => {
          const here = cellUnder(target);
          if (here && !(here.row === chosen?.row && here.column === chosen.column)) onChoose(here);
        }}
        onClick={({ target }) => {
          const here = cellUnder(target);
          if (!here) return;
          follow();
          onChoose(here);
          onPress(here);
        }}
      >
        <Head heads={heads} {...edge} />
        <div role="rowgroup" className="grid-lines" style={{ height: lines.length * line }}>
          {drawn.map(([each, at]) => (
            <Line
              key={`${each.kind} ${each.id}`}
              line={each}
              at={at}
              columns={columns.length}
              shown={at === lineAt ? shownThere : shown}
              step={step}
              focused={at === lineAt ? columnAt : -1}
              cellOf={cellOf}
            />
          ))}
        </div>
        <Foot foot={foot} at={lines.length + 2} {...edge} />
      </div>
    </div>
  );
};
