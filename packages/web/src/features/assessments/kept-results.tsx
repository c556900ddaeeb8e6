import type { RecommendationRow } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { useKept } from "#client/kept-here.tsx";
import { useKeptPages } from "#client/kept-pages.ts";
import { spokenName } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { percent } from "#ui/numbers.ts";
import { sideText } from "./sides.ts";
import { words } from "./words.ts";

const { history: says } = words;

const Verify = ({
  organisation,
  recommendation,
}: {
  readonly organisation: string;
  readonly recommendation: string;
}) => {
  const reply = useKept("verify-recommendation", { organisation, recommendation });
  if (reply === undefined) return <span className="note">{words.waiting}</span>;
  const { value } = reply;
  if (!value) return <span className="note">{says.cannotOther}</span>;
  return <strong>{value.same ? says.same : says.differs(value.differs.join(", "))}</strong>;
};

const Result = ({
  row,
  organisation,
}: {
  readonly row: RecommendationRow;
  readonly organisation: string;
}) => {
  const index = useCatalogue();
  const [again, setAgain] = useState(false);
  const role = index.role.get(row.first);
  return (
    <li>
      <p>
        <strong>
          {row.outcome === "none-yet"
            ? says.keptNoneYet(row.answered)
            : says.keptSays(role ? spokenName(role) : row.first, percent(row.acceptability), row.answered)}
        </strong>
      </p>
      {row.note === undefined ? null : <p>{row.note}</p>}
      <p className="note">{says.keptOn(row.created)}</p>
      <p aria-live="polite">
        {again ? <Verify organisation={organisation} recommendation={row.id} /> : null}
      </p>
      <div className="actions no-print">
        <Button size="small" aria-label={says.verifyOf(row.created)} onClick={() => setAgain(true)}>
          {says.verify}
        </Button>
        <Link
          to="/assessments/compare"
          search={{
            a: sideText({ kind: "result", organisation, recommendation: row.id }),
            b: sideText({ kind: "assessment", organisation, assessment: row.assessment }),
          }}
          {...buttonLook({ size: "small", kind: "quiet" })}
        >
          {says.compareKept}
        </Link>
      </div>
    </li>
  );
};

/** The results kept of an assessment, each of which can be made again. */
export const KeptResults = ({
  organisation,
  assessment,
}: {
  readonly organisation: string;
  readonly assessment: string;
}) => {
  const { reply, more } = useKeptPages("list-recommendations", { organisation, assessment });
  const rows = reply?.value ?? [];
  return (
    <section className="card side-card kept-results">
      <h2>{says.kept}</h2>
      <p className="secondary">{rows.length > 0 ? says.keptHelp : says.keptNone}</p>
      <ul className="lines">
        {rows.map((row) => (
          <Result key={row.id} row={row} organisation={organisation} />
        ))}
      </ul>
      {more ? <Button onClick={more}>{says.more}</Button> : null}
    </section>
  );
};
