import type { Position } from "@remit/core";
import { useCallback, useMemo } from "react";
import type { CellOf, Chosen, GridLine } from "./grid-table.ts";
import {
  keyedParts,
  kinds,
  type Parts,
  parts,
  partsIn,
  rightChanges,
  type RightRow,
} from "./rights-model.ts";
import { PartsDrawn, PartsLegend } from "./rights-parts.tsx";
import { decidedIn, spokenParts } from "./rights-says.ts";
import { columnOf, titleOf } from "./says.ts";
import { MatrixTable } from "./table.tsx";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

const { rights: says } = words;

/** Kinds of decisions by positions. */
export const RightsGrid = ({
  organisation,
  all,
  rows,
  positions,
  currency,
  cells,
  chosen,
  jumps,
  onChoose,
  onEdit,
}: {
  readonly organisation: string;
  /** Every row, whatever the filter. */
  readonly all: readonly RightRow[];
  readonly rows: readonly RightRow[];
  readonly positions: readonly Position[];
  readonly currency: string | undefined;
  readonly cells: Cells;
  readonly chosen: Chosen | undefined;
  readonly jumps: number;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onEdit: (chosen: Chosen) => void;
}) => {
  const columns = useMemo(() => positions.map(columnOf), [positions]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const seats = useMemo(() => new Map(positions.map((each) => [each.id, each])), [positions]);
  const lines = useMemo(
    () =>
      kinds.flatMap((kind): GridLine[] => {
        const inside = rows.filter((row) => row.kind === kind);
        if (inside.length === 0) return [];
        return [
          { kind: "group", id: kind, name: says.kind[kind] },
          ...inside.map((row): GridLine => {
            const { says: end, tone } = decidedIn(row);
            return { kind: "row", id: row.id, name: row.name, end, tone };
          }),
        ];
      }),
    [rows],
  );
  const heldAt = useCallback(
    ({ row, column }: Chosen): Parts => partsIn(byId.get(row)?.grants.get(column) ?? []),
    [byId],
  );
  const cellOf: CellOf = useCallback(
    (row, column) => {
      const held = heldAt({ row, column });
      const position = seats.get(column);
      const title = position ? titleOf(position) : column;
      return {
        content: parts.some((part) => held[part] !== undefined) ? <PartsDrawn held={held} /> : undefined,
        says: `${title}, ${byId.get(row)?.name ?? row}: ${spokenParts(held, currency) || says.nothing}`,
      };
    },
    [heldAt, seats, byId, currency],
  );
  const decides = (column: string) => (
    <span className="num">
      {all.filter(({ grants }) => grants.get(column)?.some(({ part }) => part === "decide")).length}
    </span>
  );
  const table = {
    heads: { first: says.first, last: says.last },
    lines,
    columns,
    cellOf,
    foot: { first: says.foot, last: "", tone: undefined, of: decides },
  };
  return (
    <MatrixTable
      organisation={organisation}
      legend={<PartsLegend />}
      table={table}
      label={says.grid}
      chosen={chosen}
      jumps={jumps}
      onChoose={onChoose}
      onPress={onEdit}
      onKey={(at, key, shift) => {
        const held = heldAt(at);
        const after = keyedParts(held, key, shift);
        const changes = after ? rightChanges(at.row, at.column, held, after) : [];
        if (changes.length > 0) void cells.make(changes);
        return after !== undefined;
      }}
    />
  );
};
