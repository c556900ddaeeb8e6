// A grid of thousands of cells, of which only those in view are drawn, is no table of HTML: the roles are those of the ARIA practices.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role */
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { keysAreOff } from "#ui/keys.ts";
import { walked } from "./keys.ts";
import { revealed, type Stretch, stretchOf } from "./window.ts";

export type GridColumn = {
  readonly id: string;
  readonly title: string;
  /** Who sits there, below the title. */
  readonly under: string;
  readonly state: "vacant" | "supplier" | undefined;
};
export type GridLine =
  | { readonly kind: "group"; readonly id: string; readonly name: string }
  | {
      readonly kind: "row";
      readonly id: string;
      readonly name: string;
      /** The last column, in words. */
      readonly end: string;
      readonly tone: "gap" | "warn" | undefined;
    };
/** Below the lines: what each column comes to. */
export type GridFoot = {
  readonly first: string;
  readonly last: string;
  readonly tone: "warn" | undefined;
  readonly of: (column: string) => ReactNode;
};
export type GridCell = { readonly content: ReactNode; readonly says: string };
export type CellOf = (row: string, column: string) => GridCell;
/** The cell that has the focus or would get it. */
export type Chosen = { readonly row: string; readonly column: string };

/** In CSS px; the style sheet has the same. */
const line = 30;
const widths = { least: 86, most: 148, first: 264, last: 124 } as const;

/** So many are drawn beyond what is seen: a column has a cell in every row, and is wider. */
const blocks = { rows: 6, columns: 3 } as const;

type Sizes = { readonly step: number; readonly head: number; readonly foot: number };

/** Side by side: thousands of cells that are each placed by themselves cost a frame more than all else. */
const inLine = (at: number, { from }: Stretch, step: number): CSSProperties => ({
  width: step,
  ...(at === from && { marginLeft: from * step }),
});
/** Away from the others. */
const placed = (at: number, step: number): CSSProperties => ({
  position: "absolute",
  top: 0,
  bottom: 0,
  left: widths.first + at * step,
  width: step,
});

const Line = memo(
  ({
    line: each,
    top,
    place,
    width,
    columns,
    stretch,
    extra,
    step,
    focused,
    cellOf,
  }: {
    readonly line: GridLine;
    readonly top: number;
    readonly place: number;
    readonly width: number;
    readonly columns: readonly GridColumn[];
    readonly stretch: Stretch;
    /** A column that is drawn although it is out of view: it has the focus. */
    readonly extra: number;
    readonly step: number;
    /** The column whose cell of this line can be reached by Tab. */
    readonly focused: number;
    readonly cellOf: CellOf;
  }) => {
    if (each.kind === "group")
      return (
        <div role="row" aria-rowindex={place} className="grid-line grid-group" style={{ top, width }}>
          <div role="rowheader" aria-colindex={1} aria-colspan={columns.length + 2} className="grid-first">
            {each.name}
          </div>
        </div>
      );
    const inView = columns
      .slice(stretch.from, stretch.to)
      .map((column, at) => [column, stretch.from + at] as const);
    const more = columns[extra];
    const apart = extra < stretch.from || extra >= stretch.to;
    const drawn = more !== undefined && apart ? [...inView, [more, extra] as const] : inView;
    return (
      <div role="row" aria-rowindex={place} className="grid-line" style={{ top, width }}>
        <div role="rowheader" aria-colindex={1} className="grid-first" title={each.name}>
          {each.name}
        </div>
        {drawn.map(([column, at]) => {
          const { content, says } = cellOf(each.id, column.id);
          return (
            <div
              key={column.id}
              role="gridcell"
              aria-colindex={at + 2}
              tabIndex={at === focused ? 0 : -1}
              className="grid-cell"
              data-state={column.state}
              data-row={each.id}
              data-column={column.id}
              style={at === extra && apart ? placed(at, step) : inLine(at, stretch, step)}
            >
              <span className="grid-says">{says}</span>
              <span className="grid-content" aria-hidden="true">
                {content}
              </span>
            </div>
          );
        })}
        <div role="gridcell" aria-colindex={columns.length + 2} className="grid-last" data-tone={each.tone}>
          {each.end}
        </div>
      </div>
    );
  },
);

/** Gives the focus to the one cell that Tab reaches. */
const focusIn = (box: HTMLElement | null): void =>
  box?.querySelector<HTMLElement>(`[role="gridcell"][tabindex="0"]`)?.focus({ preventScroll: true });

const cellUnder = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;

/** What is seen of the lines: measured, and drawn anew only when another block of them comes into view. */
const useView = (count: { readonly lines: number; readonly columns: number }) => {
  const box = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<Sizes>({ step: widths.least, head: 0, foot: 0 });
  const [rows, setRows] = useState<Stretch>({ from: 0, to: 0 });
  const [columns, setColumns] = useState<Stretch>({ from: 0, to: 0 });
  const look = useCallback((): void => {
    const element = box.current;
    if (!element) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    const room = clientWidth - widths.first - widths.last;
    const step = Math.max(widths.least, Math.min(widths.most, Math.floor(room / Math.max(1, count.columns))));
    const head = element.querySelector<HTMLElement>(".grid-head")?.offsetHeight ?? 0;
    const foot = element.querySelector<HTMLElement>(".grid-foot")?.offsetHeight ?? 0;
    const put = <T extends object>(before: T, next: T): T =>
      Object.keys(next).every((key) => before[key as keyof T] === next[key as keyof T]) ? before : next;
    setSizes((before) => put(before, { step, head, foot }));
    setRows((before) => put(before, stretchOf(scrollTop, clientHeight, line, count.lines, blocks.rows)));
    setColumns((before) => put(before, stretchOf(scrollLeft, room, step, count.columns, blocks.columns)));
  }, [count.lines, count.columns]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [look]);
  /** Scrolls so that a cell is inside the frozen edges. */
  const reveal = (atLine: number, atColumn: number): void => {
    const element = box.current;
    if (!element) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    const { step, head, foot } = sizes;
    const wide = clientWidth - widths.first - widths.last;
    element.scrollTop = revealed(scrollTop, clientHeight - head - foot, atLine * line, line);
    element.scrollLeft = revealed(scrollLeft, wide, atColumn * step, step);
  };
  return { box, sizes, rows, columns, reveal };
};

/** Rows by columns with frozen edges; one cell can be reached by Tab, the others by arrows. Only what is in view is drawn. */
export const MatrixGrid = ({
  label,
  heads,
  lines,
  columns,
  cellOf,
  foot,
  chosen,
  jumps,
  onChoose,
  onPress,
  onKey,
}: {
  readonly label: string;
  readonly heads: { readonly first: string; readonly last: string };
  readonly lines: readonly GridLine[];
  readonly columns: readonly GridColumn[];
  readonly cellOf: CellOf;
  readonly foot: GridFoot;
  readonly chosen: Chosen | undefined;
  /** Another number than before: the chosen cell is brought into view and gets the focus. */
  readonly jumps: number;
  readonly onChoose: (chosen: Chosen) => void;
  /** A cell was pressed, by pointer, Enter or Space. */
  readonly onPress: (chosen: Chosen) => void;
  /** Another key on a cell; whether it meant something. */
  readonly onKey: (chosen: Chosen, key: string, shift: boolean) => boolean;
}) => {
  const rows = lines.flatMap((each, at) => (each.kind === "row" ? [{ id: each.id, line: at }] : []));
  const {
    box,
    sizes,
    rows: seen,
    columns: across,
    reveal,
  } = useView({ lines: lines.length, columns: columns.length });
  const { step, head, foot: bottom } = sizes;
  const rowAt = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen?.row),
  );
  const columnAt = Math.max(
    0,
    columns.findIndex(({ id }) => id === chosen?.column),
  );
  const lineAt = rows[rowAt]?.line ?? -1;
  const width = Math.max(widths.first + columns.length * step + widths.last, 0);

  const toFocus = useRef(false);
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    focusIn(box.current);
  });
  // Whoever comes by an address that names a row begins there; from then on the reader scrolls.
  const measured = head > 0;
  useLayoutEffect(() => {
    if (measured && rows.some(({ id }) => id === chosen?.row)) reveal(lineAt, columnAt);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [measured]);
  const jumped = useRef(jumps);
  useLayoutEffect(() => {
    if (jumped.current === jumps || !measured) return;
    jumped.current = jumps;
    reveal(lineAt, columnAt);
    focusIn(box.current);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [jumps, measured, columnAt]);
  const press = (event: KeyboardEvent): void => {
    // The cell that has the focus, whoever gave it: a screen reader moves it too.
    const { row, column } = cellUnder(event.target)?.dataset ?? {};
    if (row === undefined || column === undefined) return;
    const here = { row, column };
    const from = {
      row: rows.findIndex(({ id }) => id === row),
      column: columns.findIndex(({ id }) => id === column),
    };
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - head - bottom) / line) - 1);
    const to = walked(from, event, { rows: rows.length, columns: columns.length, page });
    if (to) {
      event.preventDefault();
      const [nextRow, nextColumn] = [rows[to.row], columns[to.column]];
      if (!nextRow || !nextColumn) return;
      toFocus.current = true;
      reveal(nextRow.line, to.column);
      onChoose({ row: nextRow.id, column: nextColumn.id });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress(here);
    } else if (!(event.key.length === 1 && keysAreOff()) && onKey(here, event.key, event.shiftKey))
      event.preventDefault();
  };
  // The line that has the focus stays, also out of view: else the focus would be lost.
  const drawn = lines
    .map((each, at) => [each, at] as const)
    .filter(([, at]) => (at >= seen.from && at < seen.to) || at === lineAt);
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
        onClick={(event) => {
          const { row, column } = cellUnder(event.target)?.dataset ?? {};
          if (row === undefined || column === undefined) return;
          toFocus.current = true;
          onChoose({ row, column });
          onPress({ row, column });
        }}
      >
        <div role="row" aria-rowindex={1} className="grid-head" style={{ width }}>
          <div role="columnheader" aria-colindex={1} className="grid-first">
            {heads.first}
          </div>
          {columns.slice(across.from, across.to).map((column, at) => (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={across.from + at + 2}
              className="grid-column"
              data-state={column.state}
              title={`${column.title}, ${column.under}`}
              style={inLine(across.from + at, across, step)}
            >
              <span className="grid-title">{column.title}</span>
              <span className="grid-under">{column.under}</span>
            </div>
          ))}
          <div role="columnheader" aria-colindex={columns.length + 2} className="grid-last">
            {heads.last}
          </div>
        </div>
        <div role="rowgroup" className="grid-lines" style={{ height: lines.length * line }}>
          {drawn.map(([each, at]) => (
            <Line
              key={`${each.kind} ${each.id}`}
              line={each}
              top={at * line}
              place={at + 2}
              width={width}
              columns={columns}
              stretch={across}
              extra={at === lineAt ? columnAt : -1}
              step={step}
              focused={at === lineAt ? columnAt : -1}
              cellOf={cellOf}
            />
          ))}
        </div>
        <div role="row" aria-rowindex={lines.length + 2} className="grid-foot" style={{ width }}>
          <div role="rowheader" aria-colindex={1} className="grid-first">
            {foot.first}
          </div>
          {columns.slice(across.from, across.to).map((column, at) => (
            <div
              key={column.id}
              role="gridcell"
              aria-colindex={across.from + at + 2}
              className="grid-load"
              data-state={column.state}
              style={inLine(across.from + at, across, step)}
            >
              {foot.of(column.id)}
            </div>
          ))}
          <div role="gridcell" aria-colindex={columns.length + 2} className="grid-last" data-tone={foot.tone}>
            {foot.last}
          </div>
        </div>
      </div>
    </div>
  );
};
