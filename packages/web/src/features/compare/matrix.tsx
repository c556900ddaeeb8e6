import type { Comparison } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { pipsOf } from "#client/pips-of.ts";
import { basisSays, vocabulary } from "#client/vocabulary.ts";
import { Pips } from "#ui/pips.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { shareOf } from "./shares.ts";
import { words } from "./words.ts";

type Row = Comparison["rows"][number];

const RowOf = ({ row }: { readonly row: Row }) => (
  <tr>
    <th scope="row">
      <Link to="/accountabilities/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    </th>
    {row.cells.map((cell) => (
      <td key={cell.role} data-role={cell.role}>
        <Pips held={pipsOf(cell)} />
        <span className="unseen">
          {vocabulary.holding[cell.holding]}
          {basisSays(cell) === undefined ? "" : `, ${basisSays(cell)}`}
        </span>
      </td>
    ))}
  </tr>
);

const ByDomain = ({ comparison }: { readonly comparison: Comparison }) =>
  comparison.domains.map((domain) => (
    <Fragment key={domain.domain}>
      <tr className="matrix-domain">
        <th scope="row">{domain.name}</th>
        {domain.cells.map((cell) => {
          const { value, high } = shareOf(cell);
          const [low, most] = [Math.round(value * 100), Math.round(high * 100)];
          return (
            <td key={cell.role}>
              <strong>{low}</strong>
              {most > low ? <span>–{most}</span> : null} <span>%</span>
            </td>
          );
        })}
      </tr>
      {comparison.rows
        .filter((row) => row.domain === domain.domain)
        .map((row) => (
          <RowOf key={row.id} row={row} />
        ))}
    </Fragment>
  ));

const ByWidth = ({ comparison }: { readonly comparison: Comparison }) =>
  comparison.rows
    .toSorted((a, b) => (b.spread ?? -1) - (a.spread ?? -1))
    .map((row) => <RowOf key={row.id} row={row} />);

/** More than two roles: one column a role, one row an accountability. */
export const Matrix = ({ comparison }: { readonly comparison: Comparison }) => {
  const [wide, setWide] = useState(false);
  return (
    <section className="card matrix" aria-labelledby="matrix">
      <div className="pair-head">
        <h2 id="matrix">{words.chart}</h2>
        <fieldset className="segments no-print">
          <legend className="unseen">{words.matrixOrder}</legend>
          <button type="button" className="segment" aria-pressed={!wide} onClick={() => setWide(false)}>
            {words.byDomain}
          </button>
          <button type="button" className="segment" aria-pressed={wide} onClick={() => setWide(true)}>
            {words.byWidth}
          </button>
        </fieldset>
      </div>
      {/* A wide table scrolls by itself, also by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="matrix-scroll" tabIndex={0} aria-label={words.matrixTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.accountability}</th>
              {comparison.roles.map(({ id, shape, short }) => (
                <th key={id} scope="col">
                  <Link to="/roles/$role" params={{ role: id }}>
                    <RoleMark role={{ id, shape, name: short }} />
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{wide ? <ByWidth comparison={comparison} /> : <ByDomain comparison={comparison} />}</tbody>
        </table>
      </section>
      <p className="note pair-foot">
        {words.legend} {words.open}
      </p>
    </section>
  );
};
