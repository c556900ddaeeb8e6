import type { CareerBetween } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { pipsOf } from "#client/pips-of.ts";
import { quotesOf } from "#client/quotes.ts";
import { markedIn } from "#client/readings.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Pips } from "#ui/pips.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { Grounds } from "#ui/statements.tsx";
import "./career.css";
import { words } from "./words.ts";

const text = words.between;
type Difference = CareerBetween["differences"][number];

const Row = ({ row, between }: { readonly row: Difference; readonly between: CareerBetween }) => {
  const [a, b] = between.roles;
  const [one, other] = row.cells;
  const cites = [...one.cites, ...other.cites];
  return (
    <li className="differ-row">
      <Link to="/accountabilities/$id" params={{ id: row.accountability }}>
        {row.name}
      </Link>
      <span data-role={a.id}>
        <Pips held={pipsOf(one)} />
      </span>
      <span data-role={b.id}>
        <Pips held={pipsOf(other)} />
      </span>
      <span className="secondary">
        {row.wish === undefined
          ? text.both(a.short, vocabulary.holding[one.holding], b.short, vocabulary.holding[other.holding])
          : text.bothWished(
              a.short,
              vocabulary.holding[one.holding],
              b.short,
              vocabulary.holding[other.holding],
              row.wish,
            )}
      </span>
      <Grounds
        quotes={quotesOf(cites, between.statements)}
        judged={one.basis === "judgement" || other.basis === "judgement"}
        words={vocabulary}
      />
    </li>
  );
};

/** What a holder would answer for in one post and not, or less, in the other: a card for each. */
export const Differences = ({
  between,
  most,
}: {
  readonly between: CareerBetween;
  readonly most?: number;
}) => (
  <div className="differs">
    {between.roles.map(({ id, short }) => {
      const rows = between.differences.filter(({ more }) => more === id).slice(0, most);
      return (
        <section key={id} className="card">
          <h2>
            <span className="unseen">{text.more(short)}</span>
            <span aria-hidden="true">
              <RoleMark role={markedIn(between.roles, id)} />
            </span>
          </h2>
          <p className="secondary">{rows.length === 0 ? text.moreNone : text.moreSays}</p>
          <ul>
            {rows.map((row) => (
              <Row key={row.accountability} row={row} between={between} />
            ))}
          </ul>
        </section>
      );
    })}
  </div>
);
