import { Link, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { faultsOf } from "#client/issue-words.ts";
import { useNarrow } from "#ui/narrow.ts";
import { IssueList, Waiting } from "#ui/states.tsx";
import "#ui/reading.css";
import { StructureFrame, type Table } from "../frame.tsx";
import { ColumnTools } from "./column-tools.tsx";
import { ColumnsSheet } from "./columns-sheet.tsx";
import { Raci } from "./raci.tsx";
import { Rights } from "./rights.tsx";
import { useCells } from "./use-cells.ts";
import { useColumns } from "./use-columns.ts";
import { words } from "./words.ts";
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
