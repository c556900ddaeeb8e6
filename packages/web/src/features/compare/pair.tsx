import type { Comparison, RoleRef } from "@remit/core";
import { useState } from "react";
import { pipsOf } from "#client/pips-of.ts";
import { quotesOf } from "#client/quotes.ts";
import { basisSays, vocabulary } from "#client/vocabulary.ts";
import { Inside } from "#ui/inside.tsx";
import { useKeys } from "#ui/keys.ts";
import { MirrorBars, type MirrorGroup, type MirrorRow } from "#ui/mirror-bars.tsx";
import { Tag } from "#ui/quote.tsx";
import { type Marked, RoleMark } from "#ui/role-mark.tsx";
import { Statements } from "#ui/statements.tsx";
import { TwinTable } from "#ui/twin.tsx";
import { shareOf } from "./shares.ts";
import { words } from "./words.ts";

/** Rows shown before all are asked for. */
const mostRows = 22;

type Row = Comparison["rows"][number];
type Cell = Row["cells"][number];

const marked = ({ id, shape, short }: RoleRef): Marked => ({ id, shape, name: short });

const Side = ({
  role,
  cell,
  comparison,
}: {
  readonly role: RoleRef;
  readonly cell: Cell;
  readonly comparison: Comparison;
}) => {
  const quotes = quotesOf(cell.cites, comparison.statements);
  return (
    <div className="pair-side">
      <p>
        <RoleMark role={marked(role)} /> {vocabulary.holding[cell.holding]}{" "}
        {basisSays(cell) === undefined ? null : <Tag>{basisSays(cell)}</Tag>}
      </p>
      {cell.note === undefined ? null : <p className="secondary">{cell.note}</p>}
      {quotes.length > 0 ? <Statements quotes={quotes} more={vocabulary.more} /> : null}
      {cell.holding === "not-stated" ? <p className="secondary">{words.noStatement}</p> : null}
    </div>
  );
};

const More = ({ row, comparison }: { readonly row: Row; readonly comparison: Comparison }) => (
  <>
    <p>{row.definition}</p>
    <div className="pair-sides">
      {comparison.roles.map((role, at) => {
        const cell = row.cells[at];
        return cell ? <Side key={role.id} role={role} cell={cell} comparison={comparison} /> : null;
      })}
    </div>
    <p className="secondary">
      <Inside href={`/accountabilities/${row.id}`}>{words.whoHolds}</Inside>
    </p>
  </>
);

const rowOf = (comparison: Comparison, row: Row): MirrorRow | undefined => {
  const [left, right] = row.cells;
  const [one, other] = comparison.roles;
  if (!left || !right || !one || !other) return undefined;
  return {
    key: row.id,
    name: row.name,
    short: row.short,
    sides: [pipsOf(left), pipsOf(right)],
    says: words.row(
      one.short,
      vocabulary.holding[left.holding],
      other.short,
      vocabulary.holding[right.holding],
    ),
    more: () => <More row={row} comparison={comparison} />,
  };
};

const groupsOf = (comparison: Comparison, shown: ReadonlySet<string>): MirrorGroup[] =>
  comparison.domains.flatMap((domain) => {
    const [left, right] = domain.cells;
    const [one, other] = comparison.roles;
    if (!left || !right || !one || !other) return [];
    const bars = [shareOf(left), shareOf(right)] as const;
    const says = bars
      .map(({ value, high }, at) =>
        words.bar((at === 0 ? one : other).short, Math.round(value * 100), Math.round(high * 100)),
      )
      .join(" ");
    const rows = comparison.rows
      .filter((row) => row.domain === domain.domain && shown.has(row.id))
      .toSorted((a, b) => (b.spread ?? -1) - (a.spread ?? -1))
      .flatMap((row) => rowOf(comparison, row) ?? []);
    return [{ key: domain.domain, name: domain.name, bars, says, rows }];
  });

const Twin = ({ comparison }: { readonly comparison: Comparison }) => {
  const domain = (id: string): string => comparison.domains.find((each) => each.domain === id)?.name ?? id;
  return (
    <TwinTable
      caption={words.chart}
      table={{
        columns: [
          { name: words.accountability },
          { name: words.domain },
          ...comparison.roles.map(({ short }) => ({ name: short })),
        ],
        rows: comparison.rows.map((row) => [
          row.name,
          domain(row.domain),
          ...row.cells.map(({ holding }) => vocabulary.holding[holding]),
        ]),
      }}
    />
  );
};

/** Two roles back to back, widest differences first; T shows the same as a table. */
export const Pair = ({ comparison }: { readonly comparison: Comparison }) => {
  const [all, setAll] = useState(false);
  const [table, setTable] = useState(false);
  useKeys({ t: () => setTable(!table) });
  const [one, other] = comparison.roles;
  if (!one || !other) return null;
  const shown = new Set(all ? comparison.rows.map(({ id }) => id) : comparison.widest.slice(0, mostRows));
  const left = comparison.rows.length - Math.min(mostRows, comparison.widest.length);
  return (
    <section className="card compare-pair" aria-labelledby="pair">
      <div className="pair-head">
        <h2 id="pair">{words.chart}</h2>
        <button
          type="button"
          className="twin-toggle no-print"
          aria-pressed={table}
          onClick={() => setTable(!table)}
        >
          {table ? words.drawing : words.table}
        </button>
      </div>
      {table ? (
        <Twin comparison={comparison} />
      ) : (
        <>
          <MirrorBars
            roles={[marked(one), marked(other)]}
            unit={{ long: words.unit, short: words.unitShort }}
            groups={groupsOf(comparison, shown)}
          />
          <p className="note pair-foot">
            {words.legend} {all ? "" : words.widest}{" "}
            <button type="button" className="text-button no-print" onClick={() => setAll(!all)}>
              {all ? words.fewerRows : words.moreRows(left)}
            </button>
          </p>
        </>
      )}
    </section>
  );
};
