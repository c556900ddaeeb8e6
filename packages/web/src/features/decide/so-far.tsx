import type { Assessment, CatalogueIndex, Recommendation } from "@remit/core";
import type { Saved } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useRecommendation } from "#client/recommendation.ts";
import { barsOf } from "#client/standings.ts";
import { AcceptabilityBars } from "#ui/acceptability-bars.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { FirstBars, NeedsMap } from "./charts.tsx";
import { answerLabel, marked, spoken } from "./reading.ts";
import { words } from "./words.ts";

const { panel } = words;

/** The finding so far, as a sentence. */
export const findingSoFar = (
  index: CatalogueIndex,
  recommendation: Recommendation,
  given: number,
): string => {
  if (given === 0) return panel.nothing;
  if (recommendation.outcome === "none-yet") return panel.leads.none;
  const { first, second, label } = recommendation;
  return panel.leads[label](spoken(index, first), spoken(index, second));
};

const without = (assessment: Assessment, question: string): Assessment => {
  const { [question]: _, ...answers } = assessment.answers ?? {};
  return { ...assessment, answers };
};

/** What the last answer moved by at least a whole per cent, the widest moves first. */
const LastAnswer = ({
  saved,
  recommendation,
}: {
  readonly saved: Saved;
  readonly recommendation: Recommendation;
}) => {
  const index = useCatalogue();
  const last = saved.trail.at(-1);
  const { answer, fresh } = useRecommendation(
    last === undefined ? undefined : without(saved.assessment, last),
  );
  const question = last === undefined ? undefined : index.question.get(last);
  const given = last === undefined ? undefined : saved.assessment.answers?.[last];
  if (!answer?.value || !fresh || !question || given === undefined) return null;
  const firstIn = (from: Recommendation, role: string): number =>
    from.standings.find((standing) => standing.role === role)?.acceptability[0] ?? 0;
  const moves = index.catalogue.roles
    .map(({ id }) => ({ id, from: firstIn(answer.value, id), to: firstIn(recommendation, id) }))
    .filter(({ from, to }) => Math.round(from * 100) !== Math.round(to * 100))
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 3);
  return (
    <div className="last-answer">
      <p>
        {panel.lastAnswer}: <strong>{answerLabel(question, given)}</strong>
      </p>
      {moves.length === 0 ? (
        <p>{panel.nothingMoved}</p>
      ) : (
        <ul>
          {moves.map(({ id, from, to }) => (
            <li key={id}>
              <RoleMark role={marked(index, id)} /> <span className="num">{panel.moved(from, to)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** How the answer forms: bars with their bands, what the last answer did, and the map. */
export const SoFar = ({
  saved,
  recommendation,
}: {
  readonly saved: Saved | undefined;
  readonly recommendation: Recommendation;
}) => {
  const index = useCatalogue();
  const given = saved?.trail.length ?? 0;
  return (
    <>
      <FirstBars
        recommendation={recommendation}
        title={<span aria-live="polite">{findingSoFar(index, recommendation, given)}</span>}
        says={panel.says(given)}
      />
      {saved ? <LastAnswer saved={saved} recommendation={recommendation} /> : null}
      <NeedsMap
        recommendation={recommendation}
        title={panel.mapTitle}
        says={panel.mapSays}
        level="h3"
        everything={given === 0}
        width={400}
        height={320}
      />
    </>
  );
};

/** The same in two rows, for the foot of a narrow screen. */
export const SoFarFoot = ({
  saved,
  recommendation,
}: {
  readonly saved: Saved | undefined;
  readonly recommendation: Recommendation;
}) => {
  const index = useCatalogue();
  return (
    <div aria-hidden="true">
      <strong className="secondary">
        {panel.soFar(findingSoFar(index, recommendation, saved?.trail.length ?? 0))}
      </strong>
      <AcceptabilityBars bars={barsOf(index.catalogue.roles, recommendation.standings.slice(0, 2))} />
    </div>
  );
};
