import {
  belowOf,
  type Chart,
  type StructureChange as Change,
  departmentAt,
  idAt,
  titleAt,
  type ToldFinding,
} from "@remit/core";
import { useMemo, useState } from "react";
import { useFindings } from "#client/findings.ts";
import { Button } from "#ui/button.tsx";
import { DepartmentPanel } from "./department-panel.tsx";
import { ChartFindings } from "./findings.tsx";
import { words } from "./words.ts";
import { NewPosition } from "./new-position.tsx";
import { type PositionActs, PositionPanel } from "./position-panel.tsx";

const AddTop = ({ onAdd }: { readonly onAdd: (title: string) => void }) => {
  const [adding, setAdding] = useState(false);
  return (
    <div className="chart-nobody-chosen">
      <p className="secondary">{words.panel.noPosition}</p>
      {adding ? (
        <NewPosition onClose={() => setAdding(false)} onAdd={onAdd} />
      ) : (
        <Button size="small" onClick={() => setAdding(true)}>
          {words.panel.addTop}
        </Button>
      )}
    </div>
  );
};

/** Whom findings are told about first: the position that is selected, or everybody in the department. */
const aboutOf = (chart: Chart, selected: number | undefined) => {
  if (selected === undefined) return undefined;
  const places = chart.positions[selected] ? [selected] : belowOf(chart.drawn, selected);
  return {
    ids: new Set(Array.from(places, (place) => idAt(chart, place)!)),
    title: titleAt(chart, selected),
  };
};

/** Beside the chart: the position or department that is selected, and what the rules find. */
export const ChartSide = ({
  chart,
  selected,
  name,
  scenario,
  table,
  acts,
  finding,
  onFinding,
  onFix,
}: {
  readonly chart: Chart;
  readonly selected: number | undefined;
  readonly name: (id: string) => string;
  readonly scenario: string | undefined;
  /** The id of the structure at hand. */
  readonly table: string;
  readonly acts: PositionActs;
  /** The finding that is selected, by its key. */
  readonly finding: string | undefined;
  readonly onFinding: (finding: ToldFinding) => void;
  readonly onFix: (changes: readonly Change[]) => void;
}) => {
  const found = useFindings(chart.structure);
  const position = selected === undefined ? undefined : chart.positions[selected];
  const department = selected === undefined ? undefined : departmentAt(chart, selected);
  const about = useMemo(() => aboutOf(chart, selected), [chart, selected]);
  return (
    <aside className="chart-panel no-print" aria-label={words.panel.label}>
      {selected !== undefined && department ? (
        <DepartmentPanel key={department.id} chart={chart} place={selected} acts={acts} />
      ) : selected === undefined || !position ? (
        chart.positions.length > 0 && <AddTop onAdd={(title) => acts.add(undefined, title)} />
      ) : (
        <PositionPanel
          key={position.id}
          chart={chart}
          place={selected}
          name={name}
          scenario={scenario}
          draft={`${table} ${scenario ?? ""} ${position.id}`}
          acts={acts}
        />
      )}
      <ChartFindings found={found} about={about} selected={finding} onSelect={onFinding} onFix={onFix} />
    </aside>
  );
};
