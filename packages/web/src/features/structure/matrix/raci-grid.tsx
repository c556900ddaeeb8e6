import type { Position, Structure } from "@remit/core";
import { useCallback, useMemo } from "react";
import { cycled, type Held, letters, toggled } from "./cells.ts";
import type { CellOf, Chosen, GridLine } from "./grid-table.ts";
import { Letters } from "./letters.tsx";
import { MatrixTable } from "./table.tsx";
import { type Group, loadsOf, mostOf, type Row, rowsOf } from "./model.ts";
import { Legend } from "./panel.tsx";
import { columnOf, heldIn, spokenCell, titleOf } from "./says.ts";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

/** What a letter key does with a cell: sets it alone, or with Shift adds it or takes it away. */
const keyed = (key: string, shift: boolean): ((held: Held) => Held) | undefined => {
  if (key === "Delete" || key === "Backspace") return () => [];
  const letter = letters.find((each) => each === key.toUpperCase());
  if (!letter) return undefined;
  return shift ? (held) => toggled(held, letter) : () => [letter];
};

const barMost = 64;

/** A load as a number with its bar. */
const Load = ({
  load,
  most,
  highest,
}: {
  readonly load: number;
  readonly most: number;
  readonly highest: number;
}) => (
  <>
    <span className="num">{load}</span>
    <span
      className="raci-load"
      data-over={load > most}
      style={{ width: Math.round((load / Math.max(highest, 1)) * barMost) }}
    />
    {load > most ? <span className="unseen">{words.loads(load, most)}</span> : null}
  </>
);

/** Accountabilities by positions. */
export const RaciGrid = ({
  structure,
  all,
  groups,
  positions,
  cells,
  chosen,
  jumps,
  onChoose,
}: {
  readonly structure: Structure;
  /** Every row, whatever the filter. */
  readonly all: readonly Row[];
  readonly groups: readonly Group[];
  readonly positions: readonly Position[];
  readonly cells: Cells;
  readonly chosen: Chosen | undefined;
  readonly jumps: number;
  readonly onChoose: (chosen: Chosen) => void;
}) => {
  const lines = useMemo(
    () =>
      groups.flatMap(({ id, name, rows }): GridLine[] => [
        { kind: "group", id, name },
        ...rows.map((row): GridLine => {
          const { says, tone } = heldIn(row);
          return { kind: "row", id: row.id, name: row.name, end: says, tone };
        }),
      ]),
    [groups],
  );
  const columns = useMemo(() => positions.map(columnOf), [positions]);
  const rowById = useMemo(() => new Map(rowsOf(groups).map((row) => [row.id, row])), [groups]);
  const seatById = useMemo(() => new Map(positions.map((each) => [each.id, each])), [positions]);
  const { held } = cells;
  const cellOf: CellOf = useCallback(
    (rowId, columnId) => {
      const [row, position] = [rowById.get(rowId), seatById.get(columnId)];
      if (!row || !position) return { content: undefined, says: "" };
      const letters = held(rowId, columnId);
      return {
        content: letters.length > 0 ? <Letters row={row} position={position} held={letters} /> : undefined,
        says: spokenCell(row, position, letters),
      };
    },
    // What is held changes with the rows, and with what is under way.
    // oxlint-disable-next-line react/exhaustive-deps
    [rowById, seatById, cells.pending],
  );
  const loads = useMemo(() => loadsOf(all), [all]);
  const most = mostOf(structure);
  const highest = Math.max(...loads.values(), 1);
  const over = positions.filter(({ id }) => (loads.get(id) ?? 0) > most);
  const [first] = over;
  const loadOf = (id: string) => <Load load={loads.get(id) ?? 0} most={most} highest={highest} />;
  const table = {
    heads: { first: words.first, last: words.last },
    lines,
    columns,
    cellOf,
    foot: {
      first: words.foot(all.length),
      of: loadOf,
      last:
        first === undefined
          ? ""
          : over.length > 1
            ? words.overloadedMany(over.length)
            : words.overloaded(titleOf(first)),
      tone: first === undefined ? undefined : ("warn" as const),
    },
  };
  return (
    <MatrixTable
      organisation={structure.organisation.name}
      legend={<Legend />}
      table={table}
      label={words.grid}
      chosen={chosen}
      jumps={jumps}
      onChoose={onChoose}
      onPress={({ row, column }) => cells.put(row, column, cycled)}
      onKey={({ row, column }, key, shift) => {
        const meant = keyed(key, shift);
        if (meant) cells.put(row, column, meant);
        return meant !== undefined;
      }}
    />
  );
};
