import { Link } from "@tanstack/react-router";
import { useCatalogue } from "#client/catalogue.ts";
import { organisersOf } from "#client/from-view.ts";
import { useKept } from "#client/kept-here.tsx";
import { useRecommendation } from "#client/recommendation.ts";
import { isUnreachable } from "#client/server.ts";
import { barsOf } from "#client/standings.ts";
import { spokenName } from "#client/vocabulary.ts";
import { BarsWithTable } from "#ui/bars-with-table.tsx";
import { Button, buttonLook } from "#ui/button.tsx";
import { percent } from "#ui/numbers.ts";
import { Waiting } from "#ui/states.tsx";
import { answerSays } from "./change-words.ts";
import { sideText } from "./sides.ts";
import { words } from "./words.ts";

const { history: says } = words;

/** An assessment as it was at a moment: its answers, and what they recommended. */
export const AsOf = ({
  organisation,
  assessment,
  at,
  onNow,
}: {
  readonly organisation: string;
  readonly assessment: string;
  readonly at: string;
  readonly onNow: () => void;
}) => {
  const index = useCatalogue();
  const reply = useKept("get-assessment", { organisation, assessment, asOf: at });
  const then = reply?.value && organisersOf(reply.value);
  const { answer } = useRecommendation(then);
  const recommendation = answer?.value;
  const given = Object.entries(then?.answers ?? {});
  const first = recommendation && index.role.get(recommendation.first);
  return (
    <section className="card side-card as-of" aria-live="polite">
      <h2>{says.asOf(at)}</h2>
      {reply === undefined ? <Waiting height={160} says={words.waiting} /> : null}
      {reply && !reply.value ? (
        <p className="secondary">{isUnreachable(reply) ? says.awayHelp : says.asOfNothing}</p>
      ) : null}
      {then ? (
        <>
          <p>
            {says.answeredThen(given.length)}{" "}
            {recommendation && given.length > 0
              ? recommendation.outcome === "none-yet"
                ? says.noneYetThen
                : says.resultThen(
                    first ? spokenName(first) : recommendation.first,
                    percent(recommendation.standings[0]?.acceptability[0] ?? 0),
                  )
              : null}
          </p>
          {recommendation && given.length > 0 ? (
            <BarsWithTable
              bars={barsOf(index.catalogue.roles, recommendation.standings)}
              title={says.barsTitle}
              says={says.barsSays}
              level="h3"
              words={{ twin: words.twin, columns: words.bars }}
            />
          ) : null}
          {given.length > 0 ? (
            <>
              <h3>{says.answers}</h3>
              <dl className="as-of-answers">
                {given.map(([id, said]) => (
                  <div key={id}>
                    <dt>{index.question.get(id)?.short ?? id}</dt>
                    <dd>
                      {answerSays(index.question.get(id), said)}
                      {then.notes?.[id] === undefined ? null : (
                        <span className="note"> {then.notes[id]}</span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          ) : null}
        </>
      ) : null}
      <div className="actions no-print">
        <Link
          to="/assessments/compare"
          search={{
            a: sideText({ kind: "assessment", organisation, assessment, at }),
            b: sideText({ kind: "assessment", organisation, assessment }),
          }}
          {...buttonLook({ size: "small" })}
        >
          {says.compareNow}
        </Link>
        <Button size="small" kind="quiet" onClick={onNow}>
          {says.backToNow}
        </Button>
      </div>
    </section>
  );
};
