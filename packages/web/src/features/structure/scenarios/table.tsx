import type { ReactNode } from "react";
import {
  type Answerers,
  answeringOf,
  difference,
  effects,
  effectsOf,
  type Measure,
  measureName,
  measuresShown,
  number,
  type Side,
} from "./compare.ts";
import { words } from "./words.ts";
import type { Names } from "../names.ts";

/** Where less is better, and where more is: other numbers are neither. */
const better: Partial<Record<Measure, 1 | -1>> = { covered: 1, gaps: -1, overlaps: -1 };
const toneOf = (measure: Measure, before: number, after: number): "better" | "worse" | undefined => {
  const way = better[measure];
  if (way === undefined || before === after) return undefined;
  return (after - before) * way > 0 ? "better" : "worse";
};

const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // A wide table scrolls by itself, also by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="scenario-scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);

/** How the first of what is compared is called, and what is said where the others are as it is. */
export type Against = {
  readonly name: string;
  readonly answeringNone: string;
  readonly nothing: (side: string) => string;
  /** Numbers that are the same on every side are left out. */
  readonly brief?: boolean;
};
const today: Against = {
  name: words.today,
  answeringNone: words.answeringNone,
  nothing: (side) => `${words.finding.nothing(side)}.`,
};

type Part = { readonly sides: readonly Side[]; readonly against: Against };

const Heads = ({ first, sides, against }: Part & { readonly first: string }) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      <th scope="col">{against.name}</th>
      {sides.map(({ id, name }) => (
        <th key={id} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

const Numbers = ({ sides, against }: Part) => {
  const before = sides[0]?.difference.measures.before;
  if (!before) return null;
  return (
    <Scroll label={words.comparison}>
      <table className="scenario-table">
        <Heads first={words.number} sides={sides} against={against} />
        <tbody>
          {measuresShown(before, sides, against.brief).map((measure) => (
            <tr key={measure}>
              <th scope="row">{measureName(measure, sides)}</th>
              <td className="num">{number(before[measure])}</td>
              {sides.map(({ id, difference: { measures: both } }) => {
                const after = both.after[measure];
                const by = difference(before[measure], after);
                return (
                  <td key={id} className="num">
                    {number(after)}{" "}
                    <span className="scenario-by" data-tone={toneOf(measure, before[measure], after)}>
                      {by ?? words.same}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const Answering = ({ sides, against, names }: Part & { readonly names: Names }) => {
  const rows = answeringOf(sides);
  if (rows.length === 0) return <p className="secondary">{against.answeringNone}</p>;
  const held = (seats: Answerers): ReactNode => {
    if (seats === "unasked") return <span className="note">{words.unasked}</span>;
    return seats.length > 0 ? seats.join(", ") : <span className="scenario-nobody">{words.nobody}</span>;
  };
  return (
    <Scroll label={words.answering}>
      <table className="scenario-table">
        <Heads first={words.accountability} sides={sides} against={against} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.accountability}>
              <th scope="row">{names.accountability(row.accountability)}</th>
              <td>{held(row.today)}</td>
              {row.sides.map((seats, at) => (
                <td key={sides[at]?.id}>
                  {seats === undefined ? (
                    <span className="note">{words.asToday}</span>
                  ) : seats === "unasked" ? (
                    held(seats)
                  ) : (
                    <strong>{held(seats)}</strong>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** So many lines of one kind are open; a longer list is folded. */
const few = 6;

const Effects = ({
  side,
  against,
  names,
}: {
  readonly side: Side;
  readonly against: Against;
  readonly names: Names;
}) => {
  const all = effectsOf(side, names.accountability, names.right);
  const found = effects.filter((effect) => all[effect].length > 0);
  return (
    <section className="card scenario-effects" aria-label={side.name}>
      <h3>{side.name}</h3>
      {found.length === 0 ? <p className="secondary">{against.nothing(side.name)}</p> : null}
      {found.map((effect) => (
        <details key={effect} open={all[effect].length <= few}>
          <summary>
            {words.effect[effect]} <span className="num">{all[effect].length}</span>
          </summary>
          <ul>
            {all[effect].map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};

/** Structures beside one, which is today's unless it is said: every number with its difference, who answers for what, and what else changes. */
export const Comparison = ({
  sides,
  names,
  against = today,
}: {
  readonly sides: readonly Side[];
  readonly names: Names;
  readonly against?: Against;
}) => (
  <>
    <div className="scenario-part">
      <h2>{words.comparison}</h2>
      <Numbers sides={sides} against={against} />
      {sides.flatMap(({ id, name, costUnsaid }) =>
        costUnsaid.length === 0
          ? []
          : [
              <p key={id} className="secondary">
                {words.costUnsaid(name, costUnsaid)}
              </p>,
            ],
      )}
    </div>
    <div className="scenario-part">
      <h2>{words.answering}</h2>
      <Answering sides={sides} against={against} names={names} />
    </div>
    <div className="scenario-part">
      <h2>{words.effects}</h2>
      <div className="scenario-sides">
        {sides.map((side) => (
          <Effects key={side.id} side={side} against={against} names={names} />
        ))}
      </div>
    </div>
  </>
);
