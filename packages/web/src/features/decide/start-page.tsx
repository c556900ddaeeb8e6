import { Link, useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { answer, useAssessments } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { noAnswers, useRecommendation } from "#client/recommendation.ts";
import { Key } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useKeys } from "#ui/keys.ts";
import { Option } from "#ui/option.tsx";
import { Waiting } from "#ui/states.tsx";
import { NeedsMap } from "./charts.tsx";
import { OpenFile } from "./open-file.tsx";
import "./start.css";
import { startFresh } from "./starting.ts";
import { words } from "./words.ts";

const { start } = words;

const FirstQuestion = () => {
  const { catalogue } = useCatalogue();
  const navigate = useNavigate();
  const [chosen, choose] = useState<string>();
  const [question] = catalogue.questions;
  const give = (option: string | undefined): void => {
    if (!question || option === undefined) return;
    choose(option);
    startFresh();
    answer({ [question.id]: option }, words.newAssessment);
    void navigate({ to: "/decide" });
  };
  useKeys({
    ...Object.fromEntries(
      (question?.options ?? []).map((option, at) => [String(at + 1), () => give(option.id)]),
    ),
    "0": () => give("unknown"),
  });
  if (!question) return null;
  return (
    <section className="card first-question" aria-labelledby="first-question">
      <div className="first-head">
        <span>{start.question}</span>
        <span className="press" aria-hidden="true">
          {start.press} <Key>1</Key>–<Key>{question.options.length}</Key> {start.toAnswer}
        </span>
      </div>
      <h2 id="first-question">{question.text}</h2>
      <fieldset className="options" data-columns="2" aria-labelledby="first-question">
        {question.options.map((option, at) => (
          <Option
            key={option.id}
            group={question.id}
            value={option.id}
            label={option.label}
            press={String(at + 1)}
            checked={chosen === option.id}
            onChoose={() => give(option.id)}
          />
        ))}
        <Option
          group={question.id}
          value="unknown"
          label={start.dontKnow}
          press="0"
          open
          checked={chosen === "unknown"}
          onChoose={() => give("unknown")}
        />
      </fieldset>
    </section>
  );
};

const StartMap = () => {
  const { catalogue } = useCatalogue();
  const { answer: given } = useRecommendation(noAnswers);
  if (!given?.value) return <Waiting height={520} says={words.result.waiting} />;
  return (
    <NeedsMap
      recommendation={given.value}
      title={start.mapTitle}
      says={start.mapSays(catalogue.roles.length)}
      everything
      width={580}
      height={460}
    />
  );
};

const Counts = () => {
  const { catalogue } = useCatalogue();
  const { roles, accountabilities, statements } = catalogue;
  return start
    .counts(roles.length, accountabilities.length, statements.length)
    .map((text) => <span key={text}>{text}</span>);
};

const Lead = () => {
  const { catalogue } = useCatalogue();
  return start.lead(catalogue.questions.length);
};

const Continue = () => {
  const { all } = useAssessments();
  const [saved] = all.filter((each) => each.trail.length > 0);
  if (!saved) return null;
  return (
    <p className="first-more">
      <Link to="/decide" onClick={() => startFresh(saved.id)}>
        {start.continue(saved.assessment.organisation.name)}
      </Link>
    </p>
  );
};

/** The sentence, the first question, every role on the map, and the other ways in. */
export const StartPage = () => (
  <div className="page start">
    <title>{start.title}</title>
    <div className="start-top">
      <div>
        <h1>{start.finding}</h1>
        <p className="start-lead">
          <Suspense fallback={start.lead(undefined)}>
            <Lead />
          </Suspense>
        </p>
        <Suspense fallback={<Waiting height={272} says={words.result.waiting} />}>
          <FirstQuestion />
        </Suspense>
        <Continue />
      </div>
      <div className="start-map">
        <Suspense fallback={<Waiting height={520} says={words.result.waiting} />}>
          <StartMap />
        </Suspense>
      </div>
    </div>
    <nav aria-label={start.otherWays} className="ways">
      <Link to="/compare" className="way">
        <Icon name="compare" size={17} />
        <strong>{start.ways.compare[0]}</strong>
        <span>{start.ways.compare[1]}</span>
      </Link>
      <Link to="/examples" className="way">
        <Icon name="example" size={17} />
        <strong>{start.ways.example[0]}</strong>
        <span>{start.ways.example[1]}</span>
      </Link>
      <OpenFile className="way">
        <Icon name="open" size={17} />
        <strong>{start.ways.open[0]}</strong>
        <span>{start.ways.open[1]}</span>
      </OpenFile>
      <Link to="/roles" className="way">
        <Icon name="roles" size={17} />
        <strong>{start.ways.roles[0]}</strong>
        <span>{start.ways.roles[1]}</span>
      </Link>
    </nav>
    <footer className="start-foot note">
      <Suspense>
        <Counts />
      </Suspense>
      <span className="start-local">{start.local}</span>
    </footer>
  </div>
);
