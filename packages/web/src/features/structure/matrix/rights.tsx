import type { Position, Structure } from "@remit/core";
import { type ReactNode, useMemo, useState } from "react";
import { useAsk } from "#client/use-ask.ts";
import { useNarrow } from "#ui/narrow.ts";
import { Waiting } from "#ui/states.tsx";
import { Findings } from "./findings.tsx";
import type { Chosen } from "./grid-table.ts";
import { KeysHelp, Panel, Shown } from "./panel.tsx";
import { RightForm } from "./right-form.tsx";
import { RightsBar } from "./rights-bar.tsx";
import { filteredRights, noRightFilter } from "./rights-filter.ts";
import { RightsGrid } from "./rights-grid.tsx";
import { RightList } from "./rights-list.tsx";
import { partLetters, parts, partsIn, rightChanges, rightRows } from "./rights-model.ts";
import { PartsLegend } from "./rights-parts.tsx";
import { standingOf } from "./rights-says.ts";
import { titleOf } from "./says.ts";
import { GridOrList } from "./table.tsx";
import type { Cells } from "./use-cells.ts";
import { words } from "./words.ts";

const { rights: says } = words;

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
  const about = rows.find(({ id }) => id === chosen);
  const held = partsIn(row?.grants.get(editing?.column ?? "") ?? []);
  return (
    <>
      <div className="raci-head">
        <h1>{says.finding(good, rows.length)}</h1>
        {children}
        <RightsBar rows={rows} positions={structure.positions} filter={filter} onFilter={setFilter} />
        <Shown shown={shown.length} all={rows.length} />
      </div>
      <div className="raci-main">
        <GridOrList
          rows={shown.length}
          columns={positions.length}
          noneFound={says.noneFound}
          onAll={() => setFilter(noRightFilter)}
          list={
            <RightList rows={shown} positions={structure.positions} currency={currency} onEdit={setEditing} />
          }
          grid={
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
          }
        />
        <Panel>
          <PartsLegend />
          {about ? (
            <section className="raci-about" aria-labelledby="raci-about">
              <h2 id="raci-about">{about.name}</h2>
              <p className="secondary">{standingOf(about)}</p>
            </section>
          ) : null}
          <Findings structure={structure} about={about?.id} view="rights" make={cells.make} />
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
