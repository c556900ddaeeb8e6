import type { CatalogueIndex, Recommendation } from "@remit/core";
import { useCatalogue } from "#client/catalogue.ts";
import { Tag } from "#ui/quote.tsx";
import { spoken } from "./reading.ts";
import { words } from "./words.ts";

const { result } = words;
type Row = Recommendation["coverage"][number];

const holds = (row: Row): boolean => row.held === "owns" || row.held === "shares";

const HeldWords = ({ row, index }: { readonly row: Row; readonly index: CatalogueIndex }) => {
  if (row.heldBy !== undefined) return <>{result.alreadyHeld(spoken(index, row.heldBy))}</>;
  return row.held === "not-stated" ? <Tag>{result.held[row.held]}</Tag> : <>{result.held[row.held]}</>;
};

const Rows = ({ rows }: { readonly rows: readonly Row[] }) => {
  const index = useCatalogue();
  return (
    <ul className="coverage-list">
      {rows.map((row) => (
        <li key={row.accountability} data-held={row.heldBy === undefined ? row.held : "elsewhere"}>
          <span>{index.accountability.get(row.accountability)?.name ?? row.accountability}</span>
          <span className="num">{row.because === "marked" ? result.marked : row.need.toFixed(1)}</span>
          <span>
            <HeldWords row={row} index={index} />
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What of the required accountabilities the first role holds, and what would stay uncovered; never mixed into the fit. */
export const Coverage = ({ recommendation }: { readonly recommendation: Recommendation }) => {
  const index = useCatalogue();
  const { coverage, covered, first, pair } = recommendation;
  const held = coverage.filter(holds);
  const bare = coverage.filter((row) => !holds(row) && row.heldBy === undefined);
  const name = (id: string): string => spoken(index, id);
  return (
    <section className="card area-coverage">
      <h2>{result.coverageTitle(name(first), held.length, coverage.length)}</h2>
      <p className="secondary">{result.coverageSays(covered)}</p>
      {pair?.needed ? (
        <div className="pair">
          <h3>{result.pairTitle(name(pair.roles[0]), name(pair.roles[1]))}</h3>
          <p className="secondary">{result.pairSays(pair.alone, pair.owned)}</p>
        </div>
      ) : null}
      {bare.length > 0 ? (
        <>
          <h3>{result.uncovered}</h3>
          <p className="secondary">{result.uncoveredHelp}</p>
          <Rows rows={bare} />
        </>
      ) : (
        <p className="secondary">{coverage.length > 0 ? result.uncoveredNone : null}</p>
      )}
      {coverage.length > bare.length ? (
        <details className="more">
          <summary>{result.allCoverage(coverage.length)}</summary>
          <Rows rows={coverage} />
        </details>
      ) : null}
    </section>
  );
};
