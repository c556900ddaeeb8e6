import type { Position, Structure } from "@remit/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useAsk } from "#client/use-ask.ts";
import { Button } from "#ui/button.tsx";
import { useNarrow } from "#ui/narrow.ts";
import { Waiting } from "#ui/states.tsx";
import { usePrinting } from "../chart/use-printing.ts";
import { type CellOf, type Chosen, type GridLine, MatrixGrid } from "./grid.tsx";
import { Findings } from "./findings.tsx";
import { KeysHelp, Panel, Shown } from "./panel.tsx";
import { GridPrint } from "./print.tsx";
import { RightForm } from "./right-form.tsx";
import { RightsBar } from "./rights-bar.tsx";
import { filteredRights, noRightFilter } from "./rights-filter.ts";
import {
  keyedParts,
  kinds,
  partLetters,
  type Parts,
  parts,
  partsIn,
  rightChanges,
  type RightRow,
  rightRows,
} from "./rights-model.ts";
import { columnOf, titleOf } from "./says.ts";
import { shortSum, sumIn } from "./sums.ts";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

const { rights: says } = words;

const decidedIn = ({ deciders, unclear }: RightRow): { says: string; tone: "gap" | "warn" | undefined } => {
  const [first] = deciders;
  if (first === undefined) return { says: says.nobody, tone: "gap" };
  if (deciders.length > 1) return { says: says.several(deciders.length), tone: unclear ? "warn" : undefined };
  return { says: titleOf(first), tone: undefined };
};

const Drawn = ({ held }: { readonly held: Parts }) =>
  parts.flatMap((part) => {
    const limit = held[part];
    return limit === undefined
      ? []
      : [
          <span key={part} className="raci-letter" data-part={part}>
            {partLetters[part]}
            {limit.limit === undefined ? null : <small>{shortSum(limit.limit)}</small>}
          </span>,
        ];
  });

const spokenParts = (held: Parts, currency: string | undefined): string =>
  parts
    .flatMap((part) => {
      const each = held[part];
      if (each === undefined) return [];
      if (each.limit === undefined) return [says.part[part]];
      const per = each.per === undefined ? "" : ` ${says.per[each.per]}`;
      return [`${says.part[part]} ${says.upTo(sumIn(each.limit, currency))}${per}`];
    })
    .join(", ");

/** The rights as a list, for screens on which no grid fits. */
const RightList = ({
  rows,
  positions,
  currency,
  onEdit,
}: {
  readonly rows: readonly RightRow[];
  readonly positions: readonly Position[];
  readonly currency: string | undefined;
  readonly onEdit: (chosen: Chosen) => void;
}) => (
  <section className="raci-list" aria-label={says.list}>
    <ul>
      {rows.map((row) => {
        const { says: held, tone } = decidedIn(row);
        return (
          <li key={row.id}>
            <details>
              <summary>
                <span className="raci-list-name">{row.name}</span>
                <span className="raci-list-held" data-tone={tone}>
                  {held}
                </span>
              </summary>
              <ul className="raci-list-held-by">
                {positions.flatMap((position) => {
                  const grants = row.grants.get(position.id);
                  return grants === undefined
                    ? []
                    : [
                        <li key={position.id}>
                          <Drawn held={partsIn(grants)} />
                          <span>
                            {titleOf(position)},{" "}
                            <span className="secondary">{spokenParts(partsIn(grants), currency)}</span>
                          </span>
                          <Button
                            size="small"
                            aria-label={`${says.edit}: ${says.form(row.name, titleOf(position))}`}
                            onClick={() => onEdit({ row: row.id, column: position.id })}
                          >
                            {says.edit}
                          </Button>
                        </li>,
                      ];
                })}
              </ul>
              <label className="raci-give">
                <span className="unseen">{words.seat}</span>
                <select
                  className="field"
                  value=""
                  onChange={(event) => onEdit({ row: row.id, column: event.currentTarget.value })}
                >
                  <option value="">{words.choose}</option>
                  {positions.map((position) => (
                    <option key={position.id} value={position.id}>
                      {titleOf(position)}
                    </option>
                  ))}
                </select>
              </label>
            </details>
          </li>
        );
      })}
    </ul>
  </section>
);

const RightsGrid = ({
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
  const printing = usePrinting();
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
        content: <Drawn held={held} />,
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
    <>
      <MatrixGrid
        {...table}
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
      {printing ? (
        <GridPrint {...table} organisation={organisation}>
          <Legend />
        </GridPrint>
      ) : null}
    </>
  );
};

const Legend = () => (
  <dl className="raci-legend">
    {parts.map((part) => (
      <div key={part}>
        <dt>
          <span className="raci-letter" data-part={part}>
            {partLetters[part]}
          </span>
        </dt>
        <dd>{says.legend[part]}</dd>
      </div>
    ))}
  </dl>
);

/** Who decides what: kinds of decisions by positions, with part and limit. */
export const Rights = ({
  structure,
  positions,
  cells,
  column,
  onColumn,
  jumps,
  children,
}: {
  readonly structure: Structure;
  readonly positions: readonly Position[];
  readonly cells: Cells;
  /** The column the reader is in. */
  readonly column: string | undefined;
  readonly onColumn: (column: string) => void;
  readonly jumps: number;
  /** Between the finding and the grid. */
  readonly children: ReactNode;
}) => {
  const narrow = useNarrow();
  const printing = usePrinting();
  const { answer, broken } = useAsk("decision-rights", {});
  const [filter, setFilter] = useState(noRightFilter);
  const [chosen, setChosen] = useState<string>();
  const [editing, setEditing] = useState<Chosen>();
  const known = answer?.value?.decisionRights;
  const rows = useMemo(() => (known ? rightRows(known, structure) : undefined), [known, structure]);
  const shown = useMemo(() => rows && filteredRights(rows, filter), [rows, filter]);
  if (broken !== undefined) throw new Error(broken);
  if (!rows || !shown) return <Waiting height={520} says={words.checking} />;
  const { currency } = structure;
  const good = rows.filter(({ deciders }) => deciders.length > 0).length;
  const row = rows.find(({ id }) => id === editing?.row);
  const position = structure.positions.find(({ id }) => id === editing?.column);
  const held = partsIn(row?.grants.get(editing?.column ?? "") ?? []);
  const grid = (): ReactNode => {
    if (shown.length === 0)
      return (
        <p className="silence">
          {says.noneFound}{" "}
          <Button size="small" onClick={() => setFilter(noRightFilter)}>
            {words.showAll}
          </Button>
        </p>
      );
    if (narrow && !printing)
      return (
        <RightList rows={shown} positions={structure.positions} currency={currency} onEdit={setEditing} />
      );
    if (positions.length === 0) return <p className="silence">{words.noColumns}</p>;
    return (
      <RightsGrid
        organisation={structure.organisation.name}
        all={rows}
        rows={shown}
        positions={positions}
        currency={currency}
        cells={cells}
        chosen={{ row: chosen ?? "", column: column ?? "" }}
        jumps={jumps}
        onChoose={(next) => {
          setChosen(next.row);
          onColumn(next.column);
        }}
        onEdit={setEditing}
      />
    );
  };
  return (
    <>
      <div className="raci-head">
        <h1>{says.finding(good, rows.length)}</h1>
        {children}
        <RightsBar rows={rows} positions={structure.positions} filter={filter} onFilter={setFilter} />
        <Shown shown={shown.length} all={rows.length} />
      </div>
      <div className="raci-main">
        {grid()}
        <Panel>
          <Legend />
          <Findings structure={structure} about={chosen} make={cells.make} />
          {narrow ? null : <KeysHelp keys={parts.map((part) => partLetters[part])} />}
        </Panel>
      </div>
      {row && position ? (
        <RightForm
          title={says.form(row.name, titleOf(position))}
          held={held}
          currency={currency}
          onClose={() => setEditing(undefined)}
          onSave={(after) => {
            setEditing(undefined);
            const changes = rightChanges(row.id, position.id, held, after);
            if (changes.length > 0) void cells.make(changes);
          }}
        />
      ) : null}
    </>
  );
};
