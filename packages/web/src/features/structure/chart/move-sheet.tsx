import type { Chart } from "@remit/core";
import { useId, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { words } from "./words.ts";
import { FindPosition } from "./find-position.tsx";
import { refusalOf, reportsIn, siblingsOf } from "./moves.ts";
import { titlesFor } from "./position-names.ts";

const last = "last";

/** Asks whom a position is to report to, and before whom it is to stand there. */
export const MoveSheet = ({
  chart,
  place,
  onMove,
  onClose,
}: {
  readonly chart: Chart;
  readonly place: number;
  /** To whom: a position or a department, -1 is nobody, undefined whoever it reports to; and before whom of those beside it, absent: last. */
  readonly onMove: (to: number | undefined, before?: number) => void;
  readonly onClose: () => void;
}) => {
  const { moveSheet: says } = words;
  const id = useId();
  const [to, setTo] = useState<number>();
  const [missing, setMissing] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const position = chart.positions[place];
  if (!position) return null;
  const own = siblingsOf(chart, place);
  const others = (to === undefined ? own : reportsIn(chart, to)).filter((at) => at !== place);
  const names = titlesFor(chart, others);
  const now = to === undefined ? own[own.indexOf(place) + 1] : undefined;
  const stands = chosen ?? String(now ?? last);
  const move = (): void => {
    const before = stands === last ? undefined : Number(stands);
    if (to === undefined && before === now) setMissing(true);
    else onMove(to, before);
  };
  return (
    <Sheet
      title={says.title(words.titleOf(position))}
      onClose={onClose}
      end={
        <>
          <Button onClick={onClose}>{words.panel.cancel}</Button>
          {chart.forest.parent[place] === -1 ? null : <Button onClick={() => onMove(-1)}>{says.top}</Button>}
          <Button kind="primary" onClick={move}>
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
          except={(at) => !["already", undefined].includes(refusalOf(chart, place, at))}
          keep
          departments
          onFound={(found) => {
            const here = found !== undefined && refusalOf(chart, place, found) === "already";
            setTo(here ? undefined : found);
            setChosen(undefined);
            setMissing(false);
          }}
          onEnter={move}
        />
        {others.length === 0 ? null : (
          <p className="chart-acts">
            <label htmlFor={id}>{says.beside}</label>
            <select
              id={id}
              className="field"
              value={stands}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
                setMissing(false);
              }}
            >
              {others.map((at) => (
                <option key={at} value={at}>
                  {says.before(names.get(at) ?? "")}
                </option>
              ))}
              <option value={last}>{says.last}</option>
            </select>
          </p>
        )}
        {missing ? (
          <p role="alert" className="chart-wrong">
            {others.length === 0 ? says.choose : says.chooseOrPlace}
          </p>
        ) : null}
      </div>
    </Sheet>
  );
};
