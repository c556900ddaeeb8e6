import type { Chart } from "@remit/core";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";
import { FindPosition } from "./find-position.tsx";
import { refusalOf } from "./moves.ts";

/** Asks whom a position is to report to. */
export const MoveSheet = ({
  chart,
  place,
  onMove,
  onClose,
}: {
  readonly chart: Chart;
  readonly place: number;
  /** A position or a department; -1: it is made a top. */
  readonly onMove: (to: number) => void;
  readonly onClose: () => void;
}) => {
  const { moveSheet: says } = words;
  const [to, setTo] = useState<number>();
  const [missing, setMissing] = useState(false);
  const position = chart.positions[place];
  if (!position) return null;
  return (
    <Sheet
      title={says.title(words.titleOf(position))}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.panel.cancel}</Button>
          {chart.forest.parent[place] === -1 ? null : <Button onClick={() => onMove(-1)}>{says.top}</Button>}
          <Button kind="primary" onClick={() => (to === undefined ? setMissing(true) : onMove(to))}>
            {says.move}
          </Button>
        </>
      }
    >
      <div className="chart-sheet">
        <p className="secondary">{chart.departments.length === 0 ? says.help : says.helpDepartments}</p>
        <FindPosition
          chart={chart}
          label={chart.departments.length === 0 ? says.label : says.labelDepartments}
          placeholder={words.tools.findHelp}
          except={(at) => refusalOf(chart, place, at) !== undefined}
          keep
          departments
          onFound={(found) => {
            setTo(found);
            setMissing(false);
          }}
        />
        {missing ? (
          <p role="alert" className="chart-wrong">
            {says.choose}
          </p>
        ) : null}
      </div>
    </Sheet>
  );
};
