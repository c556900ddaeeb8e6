import type { Position, Structure } from "@remit/core";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { useNarrow } from "#ui/narrow.ts";
import { AboutRow } from "./about.tsx";
import { AddAccountability } from "./add.tsx";
import { MatrixBar } from "./bar.tsx";
import { useChosenRow } from "./chosen-row.ts";
import { Findings } from "./findings.tsx";
import { RaciList } from "./list.tsx";
import { filtered, groupsOf, noFilter, rowsOf } from "./model.ts";
import { KeysHelp, Legend, Panel, Shown } from "./panel.tsx";
import { RaciGrid } from "./raci-grid.tsx";
import { GridOrList } from "./table.tsx";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

/** Who answers for what: accountabilities by positions. */
export const Raci = ({
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
  const finding = useRef<HTMLHeadingElement>(null);
  const [filter, setFilter] = useState(noFilter);
  const [adding, setAdding] = useState(false);
  const groups = useMemo(() => groupsOf(index, structure, words.own), [index, structure]);
  const shown = useMemo(() => filtered(groups, filter), [groups, filter]);
  const all = rowsOf(groups);
  const asked = all.filter(({ standing }) => standing !== undefined);
  const [chosen, choose] = useChosenRow();
  const row = all.find(({ id }) => id === chosen);
  return (
    <>
      <div className="raci-head">
        <h1 ref={finding} tabIndex={-1}>
          {words.finding(asked.filter(({ standing }) => standing === "one").length, asked.length)}
        </h1>
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
        {all.length === 0 ? (
          <p className="silence">{words.noRows}</p>
        ) : (
          <GridOrList
            rows={shown.length}
            columns={positions.length}
            noneFound={words.noneFound}
            onAll={() => setFilter(noFilter)}
            list={
              <RaciList
                groups={shown}
                positions={structure.positions}
                cells={cells}
                chosen={row?.id}
                onChoose={choose}
              />
            }
            grid={
              <RaciGrid
                structure={structure}
                all={asked}
                groups={shown}
                positions={positions}
                cells={cells}
                chosen={{ row: row?.id ?? "", column: column ?? "" }}
                jumps={jumps}
                onChoose={(next) => {
                  onColumn(next.column);
                  choose(next.row);
                }}
              />
            }
          />
        )}
        <Panel>
          <Legend />
          {row ? (
            <AboutRow
              key={row.id}
              structure={structure}
              row={row}
              make={cells.make}
              onGone={() => finding.current?.focus()}
            />
          ) : null}
          <Findings structure={structure} about={row?.id} view="raci" make={cells.make} />
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
