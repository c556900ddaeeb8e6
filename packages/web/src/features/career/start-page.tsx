import { Link, useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import {
  answerCareer,
  clearCareer,
  mayUndoCareer,
  undoCareer,
  useCareerIndex,
  useCareers,
} from "#client/careers.ts";
import { holds, pressOf } from "#client/draft.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { Key } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Icon } from "#ui/icon.tsx";
import { useKeys } from "#ui/keys.ts";
import "#ui/interview.css";
import "#ui/reading.css";
import "#ui/verdict.css";
import { Waiting } from "#ui/states.tsx";
import "./career.css";
import { Examples } from "./examples.tsx";
import { OpenCareer } from "./file-buttons.tsx";
import { words } from "./words.ts";

const { start } = words;

const FirstQuestion = () => {
  const { catalogue } = useCareerIndex();
  const navigate = useNavigate();
  const [question] = catalogue.questions;
  const give = (option: string): void => {
    if (!question) return;
    answerCareer({ [question.id]: option });
    void navigate({ to: "/career/questions" });
  };
  const options = question?.options ?? [];
  useKeys({
    ...Object.fromEntries(options.map(({ id }, at) => [String(at + 1), () => give(id)])),
    "0": () => give("unknown"),
  });
  if (!question) return null;
  return (
    <section className="card career-first" aria-labelledby="first-question">
      <div className="career-head">
        <span>{start.question}</span>
        <span className="wide-only" aria-hidden="true">
          {start.press} <Key>1</Key>–<Key>{options.length}</Key> {start.toAnswer}
        </span>
      </div>
      <h2 id="first-question" className="career-question">
        {question.text}
      </h2>
      <fieldset className="options" aria-labelledby="first-question">
        <Choices
          group={question.id}
          several={false}
          options={options.map(({ id, label, help }, at) => ({ value: id, label, help, press: pressOf(at) }))}
          others={[{ value: "unknown", label: words.question.unknown, press: "0", open: true }]}
          chosen={(value) => holds(undefined, value)}
          onChoose={give}
        />
      </fieldset>
    </section>
  );
};

/** Answers begun before, and the way to forget them. */
const Begun = () => {
  const { saved } = useCareers();
  const [cleared, setCleared] = useState(false);
  if (saved === undefined || saved.trail.length === 0)
    return cleared && mayUndoCareer() ? (
      <output className="career-begun">
        {start.cleared}{" "}
        <button type="button" className="text-button" onClick={undoCareer}>
          {start.undo}
        </button>
      </output>
    ) : null;
  return (
    <section className="career-begun">
      <Link to="/career/questions">{start.continue}</Link>
      <Link to="/career/result">{start.result}</Link>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          clearCareer();
          setCleared(true);
        }}
      >
        {start.clear}
      </button>
    </section>
  );
};

const Between = () => (
  <section className="card career-between-card" aria-labelledby="between">
    <h2 id="between" className="section-title">
      {start.betweenTitle}
    </h2>
    <p className="secondary">{start.betweenSays}</p>
    <ul className="lines">
      {start.pairs.map(([a, b]) => (
        <li key={`${a} ${b}`}>
          <Link to="/career/between" search={{ a, b }}>
            {start.pair(a, b)}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/career/between">{start.otherPair}</Link>
      </li>
    </ul>
  </section>
);

/** What this is, the first question, and the other ways in. */
export const CareerPage = () => (
  <div className="page reading career">
    <title>{start.title}</title>
    <h1>{start.finding}</h1>
    <p className="page-lead">{start.lead}</p>
    <p className="career-local">{start.local}</p>
    <Begun />
    <div className="split">
      <Suspense fallback={<Waiting height={420} says={vocabulary.waiting} />}>
        <FirstQuestion />
      </Suspense>
      <div className="side">
        <Between />
        <Examples />
        <nav className="card" aria-label={start.otherWays}>
          <ul className="next-list">
            <li>
              <OpenCareer>
                <Icon name="open" size={17} />
                <span>
                  <strong>{start.openTitle}</strong>
                  <span className="secondary">{start.openSays}</span>
                </span>
              </OpenCareer>
            </li>
            <li>
              <Link to="/guidance">
                <Icon name="example" size={17} />
                <span>
                  <strong>{start.adviceTitle}</strong>
                  <span className="secondary">{start.adviceSays}</span>
                </span>
              </Link>
            </li>
            <li>
              <Link to="/roles">
                <Icon name="roles" size={17} />
                <span>
                  <strong>{start.rolesTitle}</strong>
                  <span className="secondary">{start.rolesSays}</span>
                </span>
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  </div>
);
