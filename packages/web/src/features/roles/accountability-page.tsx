import type { Comparison } from "@remit/core";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { pipsOf } from "#client/pips-of.ts";
import { quotesOf } from "#client/quotes.ts";
import { useAsk } from "#client/use-ask.ts";
import { basisSays, vocabulary } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { Pips } from "#ui/pips.tsx";
import { Tag } from "#ui/quote.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { Empty, Waiting } from "#ui/states.tsx";
import { Statements } from "#ui/statements.tsx";
import "#ui/reading.css";
import "./roles.css";
import { words } from "./words.ts";

const text = words.accountability;
type Row = Comparison["rows"][number];

const Cells = ({ row, comparison }: { readonly row: Row; readonly comparison: Comparison }) => (
  <ul className="who-holds">
    {comparison.roles.map((role, at) => {
      const cell = row.cells[at];
      if (!cell) return null;
      const quotes = quotesOf(cell.cites, comparison.statements);
      return (
        <li key={role.id} className="card" data-role={role.id}>
          <div className="who-holds-head">
            <Link to="/roles/$role" params={{ role: role.id }} hash={row.id}>
              <RoleMark role={{ id: role.id, shape: role.shape, name: role.short }} />
            </Link>
            <Pips held={pipsOf(cell)} />
            <span>{vocabulary.holding[cell.holding]}</span>
            {basisSays(cell) === undefined ? null : <Tag>{basisSays(cell)}</Tag>}
          </div>
          {cell.note === undefined ? null : <p className="secondary">{cell.note}</p>}
          {quotes.length > 0 ? <Statements quotes={quotes} most={1} more={vocabulary.more} /> : null}
        </li>
      );
    })}
  </ul>
);

const Accountability = () => {
  const { id } = useParams({ from: "/accountabilities/$id" });
  const index = useCatalogue();
  const { answer } = useAsk("compare", { roles: [...index.role.keys()] });
  const known = index.accountability.get(id);
  const row = answer?.value?.rows.find((each) => each.id === id);
  if (!known)
    return (
      <Empty
        finding={text.unknown}
        actions={
          <Link to="/roles" {...buttonLook({ kind: "primary" })}>
            {words.unknown.all}
          </Link>
        }
      />
    );
  if (!answer?.value || !row) return <Waiting height={480} says={vocabulary.waiting} />;
  const { value: comparison } = answer;
  const owners = comparison.roles
    .filter((_, at) => row.cells[at]?.holding === "owns")
    .map(({ short }) => short);
  return (
    <>
      <title>{words.title(known.name)}</title>
      <h1>{text.finding(known.name, owners)}</h1>
      <p className="page-lead">{known.definition}</p>
      <p className="secondary">
        {text.domain}: {index.domain.get(known.domain)?.name}
      </p>
      <h2 className="section-title who-holds-title">{text.roles}</h2>
      <Cells row={row} comparison={comparison} />
    </>
  );
};

/** One accountability: what every role holds of it, and who says so. */
export const AccountabilityPage = () => (
  <div className="page reading">
    <Suspense fallback={<Waiting height={480} says={vocabulary.waiting} />}>
      <Accountability />
    </Suspense>
  </div>
);
