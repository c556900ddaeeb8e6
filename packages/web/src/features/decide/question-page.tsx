import type { Question, Recommendation } from "@remit/core";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { answer, goOn, mayUndo, note, type Saved, skip, undo, useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { noAnswers, useRecommendation } from "#client/recommendation.ts";
import { Button, Key } from "#ui/button.tsx";
import { useKeys } from "#ui/keys.ts";
import { Progress } from "#ui/progress.tsx";
import { Empty, IssueList, Waiting } from "#ui/states.tsx";
import { AnswerList } from "./answer-list.tsx";
import { answerOfDraft, type Draft, draftOf, press } from "#client/draft.ts";
import { Evidence } from "./evidence.tsx";
import { issueWords } from "#client/issue-words.ts";
import { InvitedPanel, InvitedStop } from "./invited.tsx";
import { KeysSheet } from "./keys-sheet.tsx";
import { QuestionForm } from "./question-form.tsx";
import "#ui/interview.css";
import { Meeting } from "./meeting.tsx";
import { nextOf, spoken } from "./reading.ts";
import { SoFar, SoFarFoot } from "./so-far.tsx";
import { Stop } from "./stop.tsx";
import { words } from "./words.ts";

const ask = words.question;

const WhyAsked = ({
  question,
  recommendation,
  saved,
}: {
  readonly question: Question;
  readonly recommendation: Recommendation;
  readonly saved: Saved | undefined;
}) => {
  const index = useCatalogue();
  const answers = saved?.assessment.answers ?? {};
  const [wide] = useState(() => window.matchMedia("(min-width: 701px)").matches);
  const { first, second } = recommendation;
  const open = recommendation.openQuestions.filter((each) => !Object.hasOwn(answers, each.question));
  const [telling] = open;
  const now = (): string | undefined => {
    if (Object.hasOwn(answers, question.id)) return ask.whyAgain;
    // To whoever was invited, nothing says how their result forms.
    if (telling?.question !== question.id || saved?.kept?.token !== undefined) return undefined;
    return ask.whyNow(open.length, spoken(index, first), spoken(index, second));
  };
  return (
    <details className="why" open={wide}>
      <summary>{ask.why}</summary>
      <p className="secondary">{[now(), question.why].filter(Boolean).join(" ")}</p>
      <Evidence cites={question.cites} />
    </details>
  );
};

type Leaving = "next" | "back";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const Card = ({
  question,
  saved,
  recommendation,
  onLeave,
  onResult,
}: {
  readonly question: Question;
  readonly saved: Saved | undefined;
  readonly recommendation: Recommendation;
  readonly onLeave: (way: Leaving) => void;
  readonly onResult: () => void;
}) => {
  const answers = saved?.assessment.answers ?? {};
  const stored = answers[question.id];
  const [draft, setDraft] = useState<Draft>(() => draftOf(question, stored));
  const storedNote = saved?.assessment.notes?.[question.id];
  const [remark, setRemark] = useState<string | undefined>(storedNote);
  // An answer that comes from elsewhere, or is settled, takes the place of a draft nobody has touched.
  const [seen, setSeen] = useState({ stored, storedNote });
  if (!same(seen, { stored, storedNote })) {
    setSeen({ stored, storedNote });
    if (same(draft, draftOf(question, seen.stored))) setDraft(draftOf(question, stored));
    if (remark === seen.storedNote) setRemark(storedNote);
  }
  const [keys, showKeys] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const given = answerOfDraft(draft);
  const keep = (): void => {
    if (given !== undefined && JSON.stringify(given) !== JSON.stringify(stored))
      answer({ [question.id]: given }, words.newAssessment);
    if (remark !== undefined && remark !== (storedNote ?? "")) note(question.id, remark, words.newAssessment);
  };
  const leave = (way: Leaving): void => {
    if (way === "next" && given === undefined) return;
    keep();
    onLeave(way);
  };
  const putOff = (): void => {
    if (stored === undefined) skip(question.id, words.newAssessment);
    onLeave("next");
  };
  const takeBack = (): void => {
    undo();
    onLeave("next");
  };
  const result = (): void => {
    keep();
    onResult();
  };
  const options = question.kind === "number" ? [] : question.options;
  useKeys({
    ...Object.fromEntries(
      options
        .slice(0, 9)
        .map((option, at) => [String(at + 1), () => setDraft((now) => press(question, now, option.id))]),
    ),
    ...(question.kind === "many" && { [String(options.length + 1)]: () => setDraft([]) }),
    "0": () => setDraft("unknown"),
    a: () => setDraft("not-applicable"),
    Enter: () => leave("next"),
    ArrowLeft: () => leave("back"),
    s: putOff,
    n: () => setRemark((now) => now ?? ""),
    u: () => (mayUndo(saved?.id) ? takeBack() : undefined),
    r: result,
    "?": () => showKeys(true),
  });

  const done = saved?.trail.filter((id) => id !== question.id).length ?? 0;
  const rest = recommendation.openQuestions.filter(
    (each) => !Object.hasOwn(answers, each.question) && each.question !== question.id,
  ).length;
  const likely = Math.min(rest, Math.max(0, recommendation.stop.likelyMore - (stored === undefined ? 1 : 0)));
  const number = (saved?.trail.indexOf(question.id) ?? -1) + 1 || done + 1;
  const progress = ask.progress(likely, rest);
  return (
    <>
      <div className="position">
        <p>
          <strong>{ask.position(number)}</strong> {progress}
        </p>
        <p className="note">{ask.adaptive}</p>
      </div>
      <Progress done={done} likely={likely} possible={rest} />
      <h1 id="question" ref={heading} tabIndex={-1}>
        {question.text}
      </h1>
      <p className="question-help">{question.help}</p>
      <Meeting saved={saved} question={question} />
      <QuestionForm question={question} draft={draft} onDraft={setDraft} />
      {remark === undefined ? null : (
        <label className="remark">
          <span>{ask.note}</span>
          <textarea
            className="field"
            rows={3}
            maxLength={4000}
            // The reader has just asked for it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={remark === ""}
            placeholder={ask.notePlace}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
        </label>
      )}
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
        <Button kind="quiet" onClick={() => setRemark((now) => now ?? "")}>
          <Key>N</Key> {ask.addNote}
        </Button>
        <span className="actions-end">
          <Button kind="quiet" onClick={() => showKeys(true)}>
            <Key>?</Key> {ask.keys}
          </Button>
        </span>
      </div>
      <div className="narrow-only narrow-actions">
        <Button kind="quiet" onClick={putOff}>
          {ask.skip}
        </Button>
        <Button kind="quiet" onClick={() => setRemark((now) => now ?? "")}>
          {ask.addNote}
        </Button>
      </div>
      <WhyAsked question={question} recommendation={recommendation} saved={saved} />
      {done > 0 ? (
        <p className="so-far-link">
          <button type="button" className="text-button" onClick={result}>
            {saved?.kept?.token === undefined ? ask.seeResult : words.invited.review}
          </button>
          {mayUndo(saved?.id) ? (
            <button type="button" className="text-button" onClick={takeBack}>
              {ask.undo}
            </button>
          ) : null}
        </p>
      ) : null}
      <div className="foot narrow-only">
        {saved?.kept?.token === undefined ? (
          <SoFarFoot saved={saved} recommendation={recommendation} />
        ) : null}
        <div className="foot-actions">
          <Button disabled={done === 0} onClick={() => leave("back")}>
            {ask.back}
          </Button>
          <Button kind="primary" disabled={given === undefined} onClick={() => leave("next")}>
            {ask.next}
          </Button>
        </div>
      </div>
      {keys ? <KeysSheet onClose={() => showKeys(false)} /> : null}
    </>
  );
};

/** The interview: your answers, one question, and how the result forms. */
export const QuestionPage = () => {
  const index = useCatalogue();
  const saved = useCurrent();
  const navigate = useNavigate();
  const router = useRouter();
  const { q } = useSearch({ strict: false });
  const { answer: given, fresh, broken } = useRecommendation(saved?.assessment ?? noAnswers);
  const answers = saved?.assessment.answers ?? {};
  const recommendation = given?.value;
  const asked = q === undefined ? undefined : index.question.get(q);
  const [last, setLast] = useState<string>();
  if (asked && asked.id !== last) setLast(asked.id);

  const next = recommendation && fresh ? nextOf(recommendation, answers, saved?.skipped ?? []) : undefined;
  const mayStop = recommendation?.stop.may === true && !saved?.wentOn && Object.keys(answers).length > 0;
  const ended = fresh && asked === undefined && (mayStop || next === undefined);
  useEffect(() => {
    // Not where the reader is on the way to another page by then.
    const here = router.latestLocation.pathname === "/decide";
    if (here && asked === undefined && fresh && next !== undefined && !mayStop)
      void navigate({ to: "/decide", search: { q: next }, replace: true });
  }, [asked, fresh, next, mayStop, navigate, router]);

  const show = (question: string | undefined): void =>
    void navigate({ to: "/decide", search: question === undefined ? {} : { q: question } });
  const leave = (way: Leaving): void => {
    if (way === "next") return show(undefined);
    const trail = saved?.trail ?? [];
    const here = trail.indexOf(asked?.id ?? "");
    const before = here === -1 ? trail.at(-1) : trail[here - 1];
    if (before !== undefined) show(before);
  };
  const invited = saved?.kept?.token !== undefined;
  const toResult = (): void => void navigate({ to: invited ? "/respond" : "/result" });

  // While the next question is being found, the last one stays.
  const shown = asked ?? (ended || last === undefined ? undefined : index.question.get(last));
  if (broken !== undefined) return <Empty finding={words.result.cannot}>{broken}</Empty>;
  return (
    <div className="interview">
      <title>{words.title(shown?.short ?? words.question.answers)}</title>
      <AnswerList saved={saved} shown={asked?.id} onOpen={show} />
      <div className="middle">
        {given?.issues ? (
          <IssueList
            title={words.result.cannot}
            issues={given.issues.map((issue) => ({ where: issue.path.join("."), says: issueWords(issue) }))}
          />
        ) : null}
        {recommendation && ended && invited ? (
          <InvitedStop
            open={next === undefined ? 0 : recommendation.openQuestions.length}
            onReview={toResult}
            onGoOn={() => goOn(words.newAssessment)}
            onBack={() => leave("back")}
          />
        ) : recommendation && ended ? (
          <Stop
            recommendation={recommendation}
            open={next !== undefined}
            onResult={toResult}
            onGoOn={() => goOn(words.newAssessment)}
            onBack={() => leave("back")}
          />
        ) : recommendation && shown ? (
          <Card
            key={`${saved?.id} ${shown.id}`}
            question={shown}
            saved={saved}
            recommendation={recommendation}
            onLeave={leave}
            onResult={toResult}
          />
        ) : (
          <Waiting height={420} says={words.result.waiting} />
        )}
      </div>
      <aside className="panel so-far">
        {invited ? (
          <InvitedPanel />
        ) : recommendation ? (
          <SoFar saved={saved} recommendation={recommendation} />
        ) : (
          <Waiting height={420} says={words.result.waiting} />
        )}
      </aside>
    </div>
  );
};
