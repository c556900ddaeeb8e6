import type { Position, Structure } from "@remit/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { faultsOf } from "#client/issue-words.ts";
import { Button } from "#ui/button.tsx";
import { useNarrow } from "#ui/narrow.ts";
import { IssueList, Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import { StructureFrame, type Table } from "../frame.tsx";
import { AboutRow } from "./about.tsx";
import { AddAccountability } from "./add.tsx";
import { MatrixBar } from "./bar.tsx";
import { ColumnTools } from "./column-tools.tsx";
import { ColumnsSheet } from "./columns-sheet.tsx";
import { Findings } from "./findings.tsx";
import type { Chosen } from "./grid.tsx";
import { RaciList } from "./list.tsx";
import { filtered, groupsOf, noFilter, rowsOf } from "./model.ts";
import { KeysHelp, Legend, Panel, Shown } from "./panel.tsx";
import { RaciGrid } from "./raci.tsx";
import { Rights } from "./rights.tsx";
import { type Cells, useCells } from "./use-cells.ts";
import { useColumns } from "./use-columns.ts";
import { words } from "./words.ts";
import { usePrinting } from "../chart/use-printing.ts";
import { ScenarioBanner } from "../scenarios/banner.tsx";
import { useAsIf } from "../scenarios/view.ts";
import { words as shared } from "../words.ts";
import "./matrix.css";

const Views = () => {
  const { view: _, ...search } = useSearch({ from: "/structure/matrix" });
  return (
    <nav className="segments" aria-label={words.views}>
      {(["raci", "rights"] as const).map((each) => (
        <Link
          key={each}
          to="/structure/matrix"
          search={each === "raci" ? search : { ...search, view: each }}
          className="segment"
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {words.view[each]}
        </Link>
      ))}
    </nav>
  );
};

/** So long the address waits for the reader to stay on a row: every step of a walk would be too many. */
const stays = 300;

/** The row the reader is on, and the address that leads there. */
const useChosenRow = () => {
  const { accountability: at, ...others } = useSearch({ from: "/structure/matrix" });
  const navigate = useNavigate();
  const [row, setRow] = useState(at);
  const written = useRef(at);
  useEffect(() => {
    if (at === written.current) return;
    written.current = at;
    setRow(at);
  }, [at]);
  useEffect(() => {
    if (row === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = row;
      void navigate({
        to: "/structure/matrix",
        search: row === undefined ? others : { ...others, accountability: row },
        replace: true,
        resetScroll: false,
      });
    }, stays);
    return () => clearTimeout(timer);
    // What else is in the address is taken as it is when the time comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [row]);
  return [row, setRow] as const;
};

const Raci = ({
  structure,
  positions,
  cells,
  column,
  onColumn,
  jumps,
  tools,
}: {
  readonly structure: Structure;
  readonly positions: readonly Position[];
  readonly cells: Cells;
  /** The column the reader is in. */
  readonly column: string | undefined;
  readonly onColumn: (column: string) => void;
  readonly jumps: number;
  readonly tools: ReactNode;
}) => {
  const index = useCatalogue();
  const narrow = useNarrow();
  const printing = usePrinting();
  const [filter, setFilter] = useState(noFilter);
  const [adding, setAdding] = useState(false);
  const groups = useMemo(() => groupsOf(index, structure, words.own), [index, structure]);
  const shown = useMemo(() => filtered(groups, filter), [groups, filter]);
  const all = rowsOf(groups);
  const asked = all.filter(({ standing }) => standing !== undefined);
  const [chosen, choose] = useChosenRow();
  const row = all.find(({ id }) => id === chosen);
  const grid = (): ReactNode => {
    if (all.length === 0) return <p className="silence">{words.noRows}</p>;
    if (shown.length === 0)
      return (
        <p className="silence">
          {words.noneFound}{" "}
          <Button size="small" onClick={() => setFilter(noFilter)}>
            {words.showAll}
          </Button>
        </p>
      );
    if (narrow && !printing)
      return (
        <RaciList
          groups={shown}
          positions={structure.positions}
          cells={cells}
          chosen={row?.id}
          onChoose={choose}
        />
      );
    if (positions.length === 0) return <p className="silence">{words.noColumns}</p>;
    return (
      <RaciGrid
        structure={structure}
        all={asked}
        groups={shown}
        positions={positions}
        cells={cells}
        chosen={{ row: row?.id ?? "", column: column ?? "" }}
        jumps={jumps}
        onChoose={(next: Chosen) => {
          onColumn(next.column);
          choose(next.row);
        }}
      />
    );
  };
  return (
    <>
      <div className="raci-head">
        <h1>{words.finding(asked.filter(({ standing }) => standing === "one").length, asked.length)}</h1>
        <div className="raci-tools no-print">
          {tools}
          <Button size="small" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </div>
        {all.length === 0 ? null : <MatrixBar groups={groups} filter={filter} onFilter={setFilter} />}
        <Shown shown={rowsOf(shown).length} all={all.length} />
      </div>
      <div className="raci-main">
        {grid()}
        <Panel>
          <Legend />
          {row ? <AboutRow key={row.id} structure={structure} row={row} make={cells.make} /> : null}
          <Findings structure={structure} about={row?.id} make={cells.make} />
          {narrow ? null : <KeysHelp />}
        </Panel>
      </div>
      {adding ? (
        <AddAccountability
          structure={structure}
          onClose={() => setAdding(false)}
          onAdd={(changes, id) => {
            setAdding(false);
            setFilter(noFilter);
            choose(id);
            void cells.make(changes);
          }}
        />
      ) : null}
    </>
  );
};

const Matrix = ({
  table,
  fresh,
  children,
}: {
  readonly table: Table;
  readonly fresh: boolean;
  readonly children: ReactNode;
}) => {
  const { view } = useSearch({ from: "/structure/matrix" });
  const narrow = useNarrow();
  const cells = useCells(table, fresh);
  const { structure } = table;
  const columns = useColumns(table.id, structure, view === "rights" ? "rights" : "raci");
  const { columns: positions, chosen, choose } = columns;
  const [choosing, setChoosing] = useState(false);
  const [at, setAt] = useState<{ readonly column: string | undefined; readonly jumps: number }>({
    column: undefined,
    jumps: 0,
  });
  const inColumn = {
    column: at.column,
    jumps: at.jumps,
    onColumn: (column: string): void => setAt(({ jumps }) => ({ column, jumps })),
  };
  const tools = (
    <>
      <Views />
      {narrow ? null : (
        <ColumnTools
          positions={structure.positions}
          columns={columns}
          onChoose={() => setChoosing(true)}
          onGo={(column) => {
            if (!positions.some(({ id }) => id === column)) choose({ ...chosen, [column]: true });
            setAt(({ jumps }) => ({ column, jumps: jumps + 1 }));
          }}
        />
      )}
    </>
  );
  return (
    <>
      {children}
      <div className="page raci-page">
        <title>{shared.titleOf(words.title)}</title>
        {cells.issues.length > 0 ? <IssueList title={words.refused} issues={faultsOf(cells.issues)} /> : null}
        {view === "rights" ? (
          <Rights structure={structure} positions={positions} cells={cells} {...inColumn}>
            <div className="raci-tools no-print">{tools}</div>
          </Rights>
        ) : (
          <Raci structure={structure} positions={positions} cells={cells} tools={tools} {...inColumn} />
        )}
      </div>
      {choosing ? (
        <ColumnsSheet
          structure={structure}
          shown={positions}
          chosen={chosen}
          onChosen={choose}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </>
  );
};

const AsIf = ({ table }: { readonly table: Table }) => {
  const { scenario } = useSearch({ from: "/structure/matrix" });
  const asIf = useAsIf(table, scenario);
  if (asIf.waiting) return <Waiting height={520} says={words.waiting} />;
  return (
    <Matrix key={`${table.id} ${asIf.scenario?.id ?? ""}`} table={asIf.table} fresh={asIf.fresh}>
      <ScenarioBanner asIf={asIf} back="/structure/matrix" />
    </Matrix>
  );
};

/** Who answers for what, and who decides what: today, or as a scenario in the address has it. */
export const MatrixPage = () => (
  <StructureFrame tab="matrix">{(table) => <AsIf table={table} />}</StructureFrame>
);
