import type { CareerResult, CatalogueIndex, Question } from "@remit/core";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import {
  answerCareer,
  goOnCareer,
  mayUndoCareer,
  noCareer,
  type SavedCareer,
  skipCareer,
  undoCareer,
  useCareerIndex,
  useCareerResult,
  useCareers,
} from "#client/careers.ts";
import { answerOfDraft, type Draft, draftOf, holds, noneOf, press, pressOf } from "#client/draft.ts";
import { citedFrom, quotesOf } from "#client/quotes.ts";
import { barsOf } from "#client/standings.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { BarsWithTable } from "#ui/bars-with-table.tsx";
import { Button, Key } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { useKeys } from "#ui/keys.ts";
import "#ui/interview.css";
import { Progress } from "#ui/progress.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { Statements } from "#ui/statements.tsx";
import "./career.css";
import { answerLabel, nextOf, openOf, spoken, tellsFact } from "./reading.ts";
import { words } from "./words.ts";

const ask = words.question;

const Answers = ({
  saved,
  stored,
  shown,
  index,
  onOpen,
}: {
  readonly saved: SavedCareer | undefined;
  readonly stored: boolean;
  readonly shown: string | undefined;
  readonly index: CatalogueIndex;
  readonly onOpen: (question: string) => void;
}) => {
  const answers = saved?.career.answers ?? {};
  const open = index.catalogue.questions.filter(({ id }) => !Object.hasOwn(answers, id));
  return (
    <nav className="answers" aria-label={ask.answers}>
      <h2>{ask.answers}</h2>
      <ol>
        {(saved?.trail ?? []).map((id) => {
          const asked = index.question.get(id);
          const given = answers[id];
          if (!asked || given === undefined) return null;
          return (
            <li key={id}>
              <button type="button" aria-current={shown === id} onClick={() => onOpen(id)}>
                <span className="asked">{asked.text}</span>
                <strong data-open={given === "unknown" || given === "not-applicable"}>
                  {answerLabel(asked, given)}
                </strong>
              </button>
            </li>
          );
        })}
      </ol>
      {open.length > 0 ? (
        <details className="more">
          <summary>{ask.stillOpen(open.length)}</summary>
          <ul className="open-questions">
            {open.map(({ id, short }) => (
              <li key={id}>
                <button type="button" aria-current={shown === id} onClick={() => onOpen(id)}>
                  {short}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="note">{stored ? ask.answersHelp : ask.notStored}</p>
    </nav>
  );
};

/** The finding so far, and the bars it is read from. */
const SoFar = ({ result, index }: { readonly result: CareerResult; readonly index: CatalogueIndex }) => {
  const { panel } = words;
  const { first, second, label, outcome, answered } = result;
  const lead = panel.leads[label](spoken(index, first), spoken(index, second));
  const finding = outcome === "none" ? panel.none : answered === 0 ? panel.nothing : lead;
  return (
    <BarsWithTable
      bars={barsOf(index.catalogue.roles, result.standings)}
      title={<span aria-live="polite">{finding}</span>}
      says={panel.says}
      words={{ twin: words.twin, columns: panel.columns }}
    />
  );
};

const WhyAsked = ({ question, index }: { readonly question: Question; readonly index: CatalogueIndex }) => {
  const [wide] = useState(() => window.matchMedia("(min-width: 701px)").matches);
  return (
    <details className="why" open={wide}>
      <summary>{ask.why}</summary>
      <p className="secondary">
        {question.why} {tellsFact(question) ? ask.fact : ask.wish}
      </p>
      <Statements
        quotes={quotesOf(question.cites, citedFrom(index, question.cites))}
        most={2}
        more={vocabulary.more}
      />
    </details>
  );
};

type Leaving = "next" | "back";

const Card = ({
  question,
  saved,
  result,
  index,
  onLeave,
  onResult,
}: {
  readonly question: Question;
  readonly saved: SavedCareer | undefined;
  readonly result: CareerResult;
  readonly index: CatalogueIndex;
  readonly onLeave: (way: Leaving) => void;
  readonly onResult: () => void;
}) => {
  const answers = saved?.career.answers ?? {};
  const stored = answers[question.id];
  const [draft, setDraft] = useState<Draft>(() => draftOf(question, stored));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const several = question.kind === "many";
  const given = answerOfDraft(draft);
  const choose = (value: string): void => setDraft((now) => press(question, now, value));
  const keep = (): void => {
    if (given !== undefined && JSON.stringify(given) !== JSON.stringify(stored))
      answerCareer({ [question.id]: given });
  };
  const leave = (way: Leaving): void => {
    if (way === "next" && given === undefined) return;
    keep();
    onLeave(way);
  };
  const putOff = (): void => {
    if (stored === undefined) skipCareer(question.id);
    onLeave("next");
  };
  const takeBack = (): void => {
    undoCareer();
    onLeave("next");
  };
  const toResult = (): void => {
    keep();
    onResult();
  };
  useKeys({
    ...Object.fromEntries(
      question.options.slice(0, 9).map(({ id }, at) => [String(at + 1), () => choose(id)]),
    ),
    "0": () => choose("unknown"),
    a: () => choose(several ? noneOf : "not-applicable"),
    Enter: () => leave("next"),
    ArrowLeft: () => leave("back"),
    s: putOff,
    u: () => (mayUndoCareer() ? takeBack() : undefined),
    r: toResult,
  });
  const done = saved?.trail.filter((id) => id !== question.id).length ?? 0;
  const number = (saved?.trail.indexOf(question.id) ?? -1) + 1 || done + 1;
  const { wishes, facts } = openOf(index, result, answers);
  const others = (list: readonly Question[]): number => list.filter(({ id }) => id !== question.id).length;
  const [wished, told] = [others(wishes), others(facts)];
  const still = Math.max(0, result.stop.likelyMore - (tellsFact(question) || stored !== undefined ? 0 : 1));
  const likely = Math.min(wished, still) + told;
  return (
    <>
      <div className="position">
        <p>
          <strong>{ask.position(number)}</strong> {ask.progress(likely, wished + told)}
        </p>
      </div>
      <Progress done={done} likely={likely} possible={wished + told} />
      <h1 id="question" ref={heading} tabIndex={-1}>
        {question.text}
      </h1>
      <p className="question-help">{question.help}</p>
      <fieldset className="options" aria-labelledby="question">
        <Choices
          group={question.id}
          several={several}
          options={question.options.map(({ id, label, help }, at) => ({
            value: id,
            label,
            help,
            press: pressOf(at),
          }))}
          others={[
            ...(several ? [{ value: noneOf, label: ask.none, press: "A", open: false }] : []),
            { value: "unknown", label: ask.unknown, help: ask.unknownHelp, press: "0", open: true },
            ...(several || tellsFact(question)
              ? []
              : [{ value: "not-applicable", label: ask.notApplicable, press: "A", open: true }]),
          ]}
          chosen={(value) => holds(draft, value)}
          onChoose={choose}
        />
      </fieldset>
      <div className="actions wide-only">
        <Button kind="primary" disabled={given === undefined} onClick={() => leave("next")}>
          {ask.next} <Key>Enter</Key>
        </Button>
        <Button kind="quiet" disabled={done === 0} onClick={() => leave("back")}>
          <Key>←</Key> {ask.back}
        </Button>
        <Button kind="quiet" onClick={putOff}>
          <Key>S</Key> {ask.skip}
        </Button>
      </div>
      <div className="narrow-only narrow-actions">
        <Button kind="quiet" onClick={putOff}>
          {ask.skip}
        </Button>
      </div>
      <WhyAsked question={question} index={index} />
      {done > 0 ? (
        <p className="so-far-link">
          <button type="button" className="text-button" onClick={toResult}>
            {ask.seeResult}
          </button>
          {mayUndoCareer() ? (
            <button type="button" className="text-button" onClick={takeBack}>
              {ask.undo}
            </button>
          ) : null}
        </p>
      ) : null}
      <div className="foot narrow-only">
        <div className="foot-actions">
          <Button disabled={done === 0} onClick={() => leave("back")}>
            {ask.back}
          </Button>
          <Button kind="primary" disabled={given === undefined} onClick={() => leave("next")}>
            {ask.next}
          </Button>
        </div>
      </div>
    </>
  );
};

const End = ({
  result,
  index,
  open,
  onResult,
  onBack,
}: {
  readonly result: CareerResult;
  readonly index: CatalogueIndex;
  /** Wishes not told. */
  readonly open: number;
  readonly onResult: () => void;
  readonly onBack: () => void;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys({ Enter: onResult, r: onResult, ArrowLeft: onBack });
  return (
    <section className="stop">
      <h1 ref={heading} tabIndex={-1}>
        {open > 0 ? ask.stopTitle(result.stop.holds, spoken(index, result.first)) : ask.doneTitle}
      </h1>
      <p className="question-help">{open > 0 ? ask.stopHelp(open) : ask.doneHelp}</p>
      <div className="actions">
        <Button kind="primary" onClick={onResult}>
          {words.start.result} <Key>Enter</Key>
        </Button>
        {open > 0 ? <Button onClick={goOnCareer}>{ask.stopOn}</Button> : null}
      </div>
    </section>
  );
};

/** A person's questions: the answers given, one question, and how the result forms. */
export const CareerQuestionPage = () => {
  const index = useCareerIndex();
  const { saved, stored } = useCareers();
  const navigate = useNavigate();
  const router = useRouter();
  const { q } = useSearch({ strict: false });
  const { answer: given, fresh, broken } = useCareerResult(saved?.career ?? noCareer);
  const answers = saved?.career.answers ?? {};
  const result = given?.value;
  const asked = q === undefined ? undefined : index.question.get(q);
  const [last, setLast] = useState<string>();
  if (asked && asked.id !== last) setLast(asked.id);

  const next =
    result && fresh
      ? nextOf(index, result, answers, { skipped: saved?.skipped ?? [], wentOn: saved?.wentOn ?? false })
      : undefined;
  const ended = fresh && asked === undefined && next === undefined;
  useEffect(() => {
    // Not where the reader is on the way to another page by then.
    const here = router.latestLocation.pathname === "/career/questions";
    if (here && asked === undefined && fresh && next !== undefined)
      void navigate({ to: "/career/questions", search: { q: next }, replace: true });
  }, [asked, fresh, next, navigate, router]);

  const show = (question: string | undefined): void =>
    void navigate({ to: "/career/questions", search: question === undefined ? {} : { q: question } });
  const leave = (way: Leaving): void => {
    if (way === "next") return show(undefined);
    const trail = saved?.trail ?? [];
    const here = trail.indexOf(asked?.id ?? "");
    const before = here === -1 ? trail.at(-1) : trail[here - 1];
    if (before !== undefined) show(before);
  };
  const toResult = (): void => void navigate({ to: "/career/result" });
  // While the next question is being found, the last one stays.
  const shown = asked ?? (ended || last === undefined ? undefined : index.question.get(last));
  if (broken !== undefined) return <Empty finding={ask.cannot}>{broken}</Empty>;
  return (
    <div className="interview career-interview">
      <title>{words.title(shown?.short ?? ask.title)}</title>
      <Answers saved={saved} stored={stored} shown={asked?.id} index={index} onOpen={show} />
      <div className="middle">
        {given?.issues ? (
          <IssueList
            title={ask.cannot}
            issues={given.issues.map(({ path, code }) => ({ where: path.join("."), says: code }))}
          />
        ) : null}
        {result && ended ? (
          <End
            result={result}
            index={index}
            open={openOf(index, result, answers).wishes.length}
            onResult={toResult}
            onBack={() => leave("back")}
          />
        ) : result && shown ? (
          <Card
            key={shown.id}
            question={shown}
            saved={saved}
            result={result}
            index={index}
            onLeave={leave}
            onResult={toResult}
          />
        ) : (
          <Waiting height={420} says={ask.waiting} />
        )}
      </div>
      <aside className="panel so-far">
        {result ? <SoFar result={result} index={index} /> : <Waiting height={420} says={ask.waiting} />}
      </aside>
    </div>
  );
};
