import { type Chart, type StructureChange as Change, type ToldFinding } from "@remit/core";
import { useState } from "react";
import { useFindings } from "#client/findings.ts";
import { Button } from "#ui/button.tsx";
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

/** Beside the chart: the position that is selected, and what the rules find. */
export const ChartSide = ({
  chart,
  selected,
  name,
  scenario,
  acts,
  finding,
  onFinding,
  onFix,
}: {
  readonly chart: Chart;
  readonly selected: number | undefined;
  readonly name: (id: string) => string;
  readonly scenario: string | undefined;
  readonly acts: PositionActs;
  /** The finding that is selected, by its key. */
  readonly finding: string | undefined;
  readonly onFinding: (finding: ToldFinding) => void;
  readonly onFix: (changes: readonly Change[]) => void;
}) => {
  const found = useFindings(chart.structure);
  const position = selected === undefined ? undefined : chart.positions[selected];
  return (
    <aside className="chart-panel no-print" aria-label={words.panel.label}>
      {selected === undefined || !position ? (
        chart.positions.length > 0 && <AddTop onAdd={(title) => acts.add(undefined, title)} />
      ) : (
        <PositionPanel
          key={position.id}
          chart={chart}
          place={selected}
          name={name}
          scenario={scenario}
          acts={acts}
        />
      )}
      <ChartFindings
        found={found}
        about={position && { id: position.id, title: words.titleOf(position) }}
        selected={finding}
        onSelect={onFinding}
        onFix={onFix}
      />
    </aside>
  );
};
