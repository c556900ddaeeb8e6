import type { Answer, Assessment, Recommendation } from "@remit/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answer, type Saved, useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useRecommendation } from "#client/recommendation.ts";
import { Button, buttonLook, Key } from "#ui/button.tsx";
import { useKeys } from "#ui/keys.ts";
import { percent } from "#ui/numbers.ts";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { FirstBars, NeedsMap } from "./charts.tsx";
import { Coverage } from "./coverage.tsx";
import { DomainNeeds } from "./domain-needs.tsx";
import { Engagement, NotCompeting, Qualifications, ReadinessList } from "./details.tsx";
import { Changes } from "./flips.tsx";
import { issueWords } from "#client/issue-words.ts";
import { KeepResult } from "./keep-result.tsx";
import { NextList } from "./next-list.tsx";
import { optionsOf, says, spoken } from "./reading.ts";
import "#ui/verdict.css";
import "./result.css";
import { HowSure } from "./sure.tsx";
import { verdictOf } from "./verdict.ts";
import { Why } from "./why.tsx";
import { words } from "./words.ts";

const { result } = words;

/** Answers tried out, nothing of them saved; `undefined` takes one back. */
export type Tried = Readonly<Record<string, Answer>>;

const SubLine = ({
  recommendation,
  tried,
}: {
  readonly recommendation: Recommendation;
  readonly tried: Tried;
}) => {
  const index = useCatalogue();
  const { first, second, label, standings, answered, open } = recommendation;
  const share = standings[0]?.acceptability[0] ?? 0;
  const other = standings[1]?.acceptability[0] ?? 0;
  const names = Object.entries(tried).flatMap(([id, given]) => {
    const question = index.question.get(id);
    return question ? says(index, { question: id, options: optionsOf(question, given) }) : [];
  });
  return (
    <p className="sub">
      {names.length > 0 ? `${result.asIf} ${names.join("; ")}. ` : null}
      {result.labelLine[label]} {result.comesFirst(spoken(index, first))}{" "}
      <strong className="num">{percent(share)} %</strong>{" "}
      {names.length > 0
        ? result.ofWeightingsIf
        : [
            result.ofWeightings(answered),
            other >= 0.1 ? result.alternative(spoken(index, second)) : result.far(spoken(index, second)),
            result.open(open),
          ].join(" ")}
    </p>
  );
};

/** The map's finding, where it is one: in two dimensions the first role need not be the nearest. */
const mapTitle = ({ map }: Recommendation, first: string, name: string, asIf: boolean): string => {
  const far = ({ outward, strategic }: { outward: number; strategic: number }): number =>
    Math.hypot(outward - map.needs.outward, strategic - map.needs.strategic);
  const [nearest] = map.roles.toSorted((a, b) => far(a) - far(b));
  if (nearest?.role !== first) return words.panel.mapTitle;
  return asIf ? result.mapTitleIf(name) : result.mapTitle(name);
};

const NoneYetLine = ({ tried }: { readonly tried: boolean }) => (
  <p className="sub">{tried ? result.noneYetRanking : `${result.noneYetHelp} ${result.noneYetRanking}`}</p>
);

const Page = ({
  saved,
  own,
  shown,
  tried,
  onTry,
  fresh,
}: {
  readonly saved: Saved;
  readonly own: Recommendation;
  readonly shown: Recommendation;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
  readonly fresh: boolean;
}) => {
  const index = useCatalogue();
  const navigate = useNavigate();
  const asIf = Object.keys(tried).length > 0;
  useKeys({ Escape: () => onTry({}) });
  const { first, second, open } = shown;
  const [one, other] = [spoken(index, first), spoken(index, second)];
  const share = shown.standings[0]?.acceptability[0] ?? 0;
  const noneYet = shown.outcome === "none-yet";
  const keep = (): void => {
    answer(tried, words.newAssessment);
    onTry({});
  };
  const finding = verdictOf(index, shown, { ...saved.assessment.answers, ...tried }, asIf);
  return (
    <div className="result" data-as-if={asIf}>
      <title>{result.titleOf(noneYet ? result.noneYetShort : one)}</title>
      <div className="page">
        <header className="verdict">
          <h1>{finding}</h1>
          <div>
            {noneYet ? <NoneYetLine tried={asIf} /> : <SubLine recommendation={shown} tried={tried} />}
          </div>
          <div className="verdict-end no-print">
            {asIf ? (
              <>
                <Button onClick={keep}>
                  {Object.keys(tried).length === 1 ? result.keep : result.keepMany}
                </Button>
                <Button kind="primary" onClick={() => onTry({})}>
                  {result.backToMine} <Key>Esc</Key>
                </Button>
              </>
            ) : (
              <>
                <KeepResult saved={saved} />
                <Link to="/compare" search={{ roles: `${first},${second}` }} {...buttonLook()}>
                  {result.compare(one, other)}
                </Link>
                <Link to="/write" {...buttonLook({ kind: open > 0 ? "plain" : "primary" })}>
                  {result.write}
                </Link>
                {open > 0 ? (
                  <Button kind="primary" onClick={() => void navigate({ to: "/decide" })}>
                    {result.answerOpen(open)}
                  </Button>
                ) : null}
              </>
            )}
          </div>
        </header>
        <p className="unseen" aria-live="polite">
          {asIf && fresh ? `${finding} ${result.recomputed(one, share)}` : ""}
        </p>
        <div className="result-grid" data-fresh={fresh}>
          <section className="card area-bars">
            <FirstBars
              recommendation={shown}
              own={asIf ? own : undefined}
              title={result.barsTitle}
              says={result.barsSays(open)}
            />
            <details className="more">
              <summary>{result.labelHelpTitle}</summary>
              <p className="secondary">{result.labelHelp}</p>
            </details>
          </section>
          <section className="card area-map">
            <NeedsMap
              recommendation={shown}
              title={mapTitle(shown, first, one, asIf)}
              says={`${result.mapSays} ${result.mapJudgement}`}
              ringed={noneYet ? undefined : first}
            />
          </section>
          <Changes saved={saved} own={own} tried={tried} onTry={onTry} />
        </div>
        <div className="result-more">
          <div className="stack">
            {noneYet ? <DomainNeeds recommendation={shown} /> : <Why shown={shown} own={own} asIf={asIf} />}
            {noneYet ? null : (
              <>
                <Coverage recommendation={shown} />
                <div className="stack-pair">
                  <Qualifications recommendation={shown} />
                  <Engagement recommendation={shown} />
                </div>
              </>
            )}
            <NotCompeting recommendation={shown} />
          </div>
          <div className="stack">
            <NextList saved={saved} recommendation={own} />
            <HowSure recommendation={shown} />
            {noneYet ? null : <ReadinessList recommendation={shown} />}
          </div>
        </div>
      </div>
    </div>
  );
};

/** The recommendation of the assessment at hand: what, how sure, why, and what would change it. */
export const ResultPage = () => {
  const saved = useCurrent();
  const navigate = useNavigate();
  const [trial, setTrial] = useState<{ of: string | undefined; tried: Tried }>({ of: undefined, tried: {} });
  const tried = trial.of === saved?.id ? trial.tried : {};
  const own = useRecommendation(saved?.assessment);
  const asIf: Assessment | undefined = saved && {
    ...saved.assessment,
    answers: { ...saved.assessment.answers, ...tried },
  };
  const shown = useRecommendation(asIf);
  if (!saved || saved.trail.length === 0)
    return (
      <div className="page">
        <title>{words.title(result.nothingYet)}</title>
        <Empty
          finding={result.nothingYet}
          actions={
            <>
              <Button kind="primary" onClick={() => void navigate({ to: "/decide" })}>
                {result.answerFirst}
              </Button>
              <Link to="/examples" {...buttonLook()}>
                {words.start.ways.example[0]}
              </Link>
            </>
          }
        >
          <p>{result.nothingYetHelp}</p>
        </Empty>
      </div>
    );
  const issues = own.answer?.issues;
  if (issues || own.broken !== undefined)
    return (
      <div className="page">
        <IssueList
          title={result.cannot}
          issues={
            issues?.map((issue) => ({ where: issue.path.join("."), says: issueWords(issue) })) ?? [
              { where: "", says: own.broken ?? "" },
            ]
          }
        />
      </div>
    );
  if (!own.answer?.value || !shown.answer?.value)
    return (
      <div className="page">
        <Waiting height={520} says={result.waiting} />
      </div>
    );
  return (
    <Page
      saved={saved}
      own={own.answer.value}
      shown={shown.answer.value}
      fresh={shown.fresh}
      tried={tried}
      onTry={(next) => setTrial({ of: saved.id, tried: next })}
    />
  );
};
