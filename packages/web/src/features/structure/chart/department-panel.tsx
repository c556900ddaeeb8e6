import { apartFrom, belowOf, type Chart, departmentAt, money } from "@remit/core";
import { type ReactNode, useMemo, useState } from "react";
import { Button } from "#ui/button.tsx";
import { FactList } from "./fact-list.tsx";
import { NewPosition } from "./new-position.tsx";
import type { PositionActs } from "./position-panel.tsx";
import { words } from "./words.ts";

const { panel: says } = words;
/** So many positions are listed at first, and more each time. */
const few = 20;

/** The selected department: what it counts, and who is in it. */
export const DepartmentPanel = ({
  chart,
  place,
  acts,
}: {
  readonly chart: Chart;
  readonly place: number;
  readonly acts: Pick<PositionActs, "add" | "go" | "close">;
}) => {
  const [adding, setAdding] = useState(false);
  const [most, setMost] = useState(few);
  const apart = useMemo(() => apartFrom(chart, place), [chart, place]);
  const department = departmentAt(chart, place);
  if (!department) return null;
  const { positions, drawn, structure } = chart;
  const go = (to: number): ReactNode => (
    <button type="button" className="chart-link" onClick={() => acts.go(to)}>
      {words.titleOf(positions[to]!)}
    </button>
  );
  const list = (places: readonly number[]): ReactNode => (
    <ul className="department-positions">
      {places.map((each) => (
        <li key={each}>
          {go(each)}
          <span className={positions[each]!.holder ? "note" : "chart-vacant"}>
            {words.holderOf(positions[each]!)}
          </span>
        </li>
      ))}
    </ul>
  );
  const inside = belowOf(drawn, place).filter((each) => each < positions.length);
  const facts: Readonly<Record<string, ReactNode>> = {
    [says.within]: department.department === department.name ? undefined : department.department,
    [says.belowWhom]: department.superior < 0 ? says.company : go(department.superior),
    [says.positions]: department.heads,
    [says.vacant]: department.vacant === 0 ? undefined : department.vacant,
    [says.fte]: words.fte(department.fte),
    [says.cost]: department.cost === 0 ? undefined : money(department.cost, structure.currency),
    [says.answers]: department.answersFor,
  };
  return (
    <section className="chart-position" aria-labelledby="position-title">
      <header>
        <div>
          <h2 id="position-title" tabIndex={-1}>
            {department.name}
          </h2>
          <p className="secondary">{words.department}</p>
        </div>
        <Button kind="quiet" size="small" onClick={acts.close}>
          {says.close}
        </Button>
      </header>
      <div className="chart-acts">
        <Button size="small" onClick={() => setAdding(!adding)}>
          {says.addHere}
        </Button>
      </div>
      {adding ? (
        <NewPosition
          onClose={() => setAdding(false)}
          onAdd={(title) => {
            acts.add(place, title);
            setAdding(false);
          }}
        />
      ) : null}
      <FactList facts={facts} />
      <h3>{says.inside}</h3>
      {list([...inside.subarray(0, most)])}
      {inside.length > most ? (
        <button type="button" className="chart-link" onClick={() => setMost(most + few * 5)}>
          {words.findings.more(inside.length - most)}
        </button>
      ) : null}
      {apart.length === 0 ? null : (
        <>
          <p className="secondary">{says.apart(apart.length)}</p>
          {list(apart.slice(0, few))}
        </>
      )}
    </section>
  );
};
