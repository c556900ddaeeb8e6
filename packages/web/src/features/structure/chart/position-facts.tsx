import { type Chart, money } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { RoleMark } from "#ui/role-mark.tsx";
import { words } from "./words.ts";
import { FactList } from "./fact-list.tsx";
import { Squares } from "./squares.tsx";

const { panel: says } = words;

/** What a chart knows of a position; whoever is named can be gone to. */
export const PositionFacts = ({
  chart,
  place,
  name,
  scenario,
  onGo,
}: {
  readonly chart: Chart;
  readonly place: number;
  /** The name of an accountability. */
  readonly name: (id: string) => string;
  readonly scenario: string | undefined;
  readonly onGo: (place: number) => void;
}) => {
  const index = useCatalogue();
  const { positions, forest, coverage, structure } = chart;
  const position = positions[place]!;
  const role = position.role === undefined ? undefined : index.role.get(position.role);
  const who = (id: string): ReactNode => {
    const to = chart.place.get(id);
    if (to === undefined) return says.lost(id);
    return (
      <button type="button" className="chart-link" onClick={() => onGo(to)}>
        {words.titleOf(positions[to]!)}
      </button>
    );
  };
  const sum = (value: number | undefined): string | undefined =>
    value === undefined || value === 0 ? undefined : money(value, structure.currency);
  const below = forest.heads[place]! - 1;
  const layer = forest.layer[place]!;
  const time = [
    position.engagement && words.engagement[position.engagement],
    position.share === undefined ? undefined : words.share(position.share),
  ].filter((part) => part !== undefined);
  const dotted = position.dotted.map((id, at) => (
    <span key={id}>
      {at > 0 ? ", " : ""}
      {who(id)}
    </span>
  ));
  const span = forest.span[place]!;
  const facts: Readonly<Record<string, ReactNode>> = {
    [says.superior]: position.reportsTo === undefined ? says.top : who(position.reportsTo),
    [says.dotted]: dotted.length === 0 ? undefined : dotted,
    [says.layer]: layer === 0 ? says.layerNone : layer,
    [says.span]: span === 0 ? undefined : span,
    [says.below]: below === 0 ? undefined : below,
    [says.role]: role && <RoleMark role={role} />,
    [says.engagement]: time.length === 0 ? undefined : time.join(", "),
    [says.cost]: sum(position.cost),
    [says.costBelow]: below === 0 ? undefined : sum(forest.cost[place]),
    [says.budget]: sum(position.budget),
    [says.department]: position.department,
    [says.location]: position.location,
    [says.deputy]: position.deputy === undefined ? undefined : who(position.deputy),
  };
  const answers = coverage.answers.get(position.id) ?? [];
  return (
    <>
      <FactList facts={facts} />
      <h3>{says.answersFor(answers.length)}</h3>
      <ul className="position-answers">
        {answers.map(({ id, standing }) => (
          <li key={id}>
            <Squares squares={[standing]} />
            <Link
              to="/structure/matrix"
              search={{ accountability: id, ...(scenario !== undefined && { scenario }) }}
            >
              {name(id)}
            </Link>
            {standing === "one" ? null : <span className="note">{says.standing[standing]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
};
