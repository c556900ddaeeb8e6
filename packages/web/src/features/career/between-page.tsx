import type { CareerBetween, CatalogueIndex } from "@remit/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useBetween, useCareerIndex, useCareers } from "#client/careers.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { quotesOf } from "#client/quotes.ts";
import { differenceOf, markedIn } from "#client/readings.ts";
import { issueSays, nearestOf, spokenName, vocabulary } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { type Choice, Combobox } from "#ui/combobox.tsx";
import "#ui/interview.css";
import "#ui/reading.css";
import { RoleMark } from "#ui/role-mark.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { Waiting } from "#ui/states.tsx";
import { Grounds } from "#ui/statements.tsx";
import "#ui/verdict.css";
import "./career.css";
import { Differences } from "./differences.tsx";
import { AdviceList, GapList } from "./gaps.tsx";
import { spoken } from "./reading.ts";
import { WhyNot } from "./why.tsx";
import { words } from "./words.ts";

const text = words.between;
const mostChoices = 8;
const shownAtOnce = 3;

/** Titles and roles that contain what was typed, those that begin with it first. */
const useTitles = (typed: string): Choice[] => {
  const { catalogue, role } = useCatalogue();
  const sought = typed.trim().toLowerCase();
  const names = catalogue.roles.map(({ id, name }) => ({ key: id, text: name, more: text.roleOf }));
  if (sought === "") return names;
  const titles = catalogue.titles
    .filter(({ title }) => !names.some((each) => each.text === title))
    .map(({ title, roles }) => ({
      key: title,
      text: title,
      more: roles.map((id) => role.get(id)?.short ?? id).join(", "),
    }));
  const place = (choice: Choice): number => choice.text.toLowerCase().indexOf(sought);
  return [...names, ...titles]
    .filter((choice) => place(choice) >= 0)
    .toSorted((a, b) => Number(place(a) > 0) - Number(place(b) > 0))
    .slice(0, mostChoices);
};

const Form = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const navigate = useNavigate();
  const [first, setFirst] = useState(a);
  const [second, setSecond] = useState(b);
  const [firstChoices, secondChoices] = [useTitles(first), useTitles(second)];
  const show = (one: string, other: string): void => {
    setFirst(one);
    setSecond(other);
    void navigate({ to: "/career/between", search: { a: one.trim(), b: other.trim() }, resetScroll: false });
  };
  return (
    <form
      className="between-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        show(first, second);
      }}
    >
      <Combobox
        label={text.first}
        placeholder={text.hint}
        value={first}
        onChange={setFirst}
        onTake={(title) => show(title, second)}
        choices={firstChoices}
      />
      <Button onClick={() => show(second, first)}>{text.swap}</Button>
      <Combobox
        label={text.second}
        placeholder={text.hintSecond}
        value={second}
        onChange={setSecond}
        onTake={(title) => show(first, title)}
        choices={secondChoices}
      />
      <Button type="submit" kind="primary">
        {text.ask}
      </Button>
    </form>
  );
};

const NotFound = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const { answer } = useBetween(a, b, undefined);
  return (
    <section className="card" role="alert">
      <h1>{text.notFound}</h1>
      <ul className="lines">
        {(answer?.issues ?? []).map((issue) => {
          const first = issue.path[1] === 0;
          return (
            <li key={issue.path.join(".")}>
              {issueSays(issue)}{" "}
              {nearestOf(issue).length > 0 ? (
                <>
                  {text.mean}{" "}
                  {nearestOf(issue).map((near, at) => (
                    <span key={near}>
                      {at > 0 ? ", " : ""}
                      <Link to="/career/between" search={first ? { a: near, b } : { a, b: near }}>
                        {near}
                      </Link>
                    </span>
                  ))}
                  ?
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const readingLines = (index: CatalogueIndex, between: CareerBetween): string[] =>
  between.readings.flatMap(({ given, roles: [, ...others] }, at) => {
    const role = between.roles[at === 0 ? 0 : 1];
    const plain = [role.id, role.short, role.name].some((name) => name.toLowerCase() === given.toLowerCase());
    return [
      ...(plain ? [] : [text.readAs(given, spokenName(role))]),
      ...(others.length > 0 && given !== role.id
        ? [
            text.mayMean(
              given,
              others.map((id) => spoken(index, id)),
            ),
          ]
        : []),
    ];
  });

const Finding = ({ between }: { readonly between: CareerBetween }) => {
  const index = useCatalogue();
  const { roles, yours, differences, summary } = between;
  const [a, b] = roles;
  const more = differences.filter(({ more: id }) => id === a.id).length;
  const first = yours && (yours.first === a.id ? a : b);
  return (
    <header>
      <h1>
        {yours && first
          ? text.speakFor(spokenName(first), yours.wins)
          : text.unanswered(spokenName(a), spokenName(b), more, differences.length - more)}
      </h1>
      {yours && first ? (
        <p className="page-lead">{text.sub(spokenName(first), yours.lead, yours.wins)}</p>
      ) : null}
      <p className="page-lead">{summary}</p>
      {readingLines(index, between).map((line) => (
        <p key={line} className="secondary">
          {line}
        </p>
      ))}
    </header>
  );
};

const Yours = ({ between }: { readonly between: CareerBetween }) => {
  const index = useCareerIndex();
  const { yours, roles, statements } = between;
  if (yours === undefined)
    return (
      <p className="silence">
        {text.yoursNone} <Link to="/career/questions">{text.toQuestions}</Link>
      </p>
    );
  const ahead = yours.first === roles[0].id ? 1 : -1;
  const [low, high] = yours.leadBand;
  return (
    <WhyNot
      index={index}
      reasons={yours.reasons}
      first={roles[0].id}
      second={roles[1].id}
      lead={ahead * yours.lead}
      leadBand={ahead === 1 ? [low, high] : [-high, -low]}
      statements={statements}
      title={text.yours}
    />
  );
};

const Side = ({ between }: { readonly between: CareerBetween }) => {
  const { roles, higher, silent, disagreements, statements } = between;
  const [a, b] = roles;
  const differ = disagreements.map((each) => <SourcesDiffer key={each.id} {...differenceOf(each)} />);
  return (
    <div className="side">
      <section className="card side-card">
        <h2>{text.higherTitle}</h2>
        <p>{text.higher[higher.verdict](spokenName(a), spokenName(b))}</p>
        <Grounds
          quotes={quotesOf(higher.cites, statements)}
          judged={higher.basis === "judgement"}
          words={vocabulary}
        />
        <p>
          <Link to="/higher" search={{ a: a.id, b: b.id }}>
            {text.higherMore}
          </Link>
        </p>
      </section>
      {silent.length === 0 ? null : (
        <section className="card side-card">
          <h2>{text.silentTitle}</h2>
          <p className="secondary">{text.silentSays}</p>
          <ul className="lines">
            {silent.map(({ accountability, name, role }) => (
              <li key={accountability}>
                <RoleMark role={markedIn(roles, role)} />{" "}
                <Link to="/accountabilities/$id" params={{ id: accountability }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {differ.length === 0 ? null : (
        <section className="card side-card">
          <h2>{text.differTitle}</h2>
          {differ.slice(0, shownAtOnce)}
          {differ.length > shownAtOnce ? (
            <details className="more">
              <summary>{text.differMore(differ.length - shownAtOnce)}</summary>
              {differ.slice(shownAtOnce)}
            </details>
          ) : null}
        </section>
      )}
      <p className="no-print">
        <Link to="/compare" search={{ roles: `${a.id},${b.id}` }} {...buttonLook()}>
          {text.compare}
        </Link>
      </p>
    </div>
  );
};

const Answer = ({ between }: { readonly between: CareerBetween }) => {
  const index = useCareerIndex();
  return (
    <div className="split">
      <div className="career-more">
        <Yours between={between} />
        <Differences between={between} />
        <div className="differs">
          {between.gaps.map((gaps) => (
            <GapList key={gaps.role} gaps={gaps} index={index} statements={between.statements} />
          ))}
        </div>
        <AdviceList advice={between.advice} statements={between.statements} title={text.adviceTitle} />
      </div>
      <Side between={between} />
    </div>
  );
};

/** Two titles in the address: what differs between them for a person, with or without answers. */
export const BetweenPage = () => {
  const { a = "", b = "" } = useSearch({ from: "/career/between" });
  const { saved } = useCareers();
  const asked = a !== "" && b !== "";
  const told = saved !== undefined && saved.trail.length > 0;
  const { answer, fresh, broken } = useBetween(a, b, told ? saved.career : undefined);
  if (broken !== undefined) throw new Error(broken);
  const between = asked ? answer?.value : undefined;
  return (
    <div className="page reading between">
      <title>{text.title(a, b)}</title>
      {asked ? null : (
        <>
          <h1>{text.finding}</h1>
          <p className="page-lead">{text.lead}</p>
        </>
      )}
      {asked && !fresh && !answer ? <Waiting height={200} says={vocabulary.waiting} /> : null}
      {between ? (
        <Suspense fallback={<Waiting height={120} says={vocabulary.waiting} />}>
          <Finding between={between} />
        </Suspense>
      ) : null}
      {asked && answer?.issues ? <NotFound a={a} b={b} /> : null}
      <Suspense fallback={<Waiting height={64} says={vocabulary.waiting} />}>
        <Form key={`${a}|${b}`} a={a} b={b} />
      </Suspense>
      {between ? (
        <Suspense fallback={<Waiting height={420} says={vocabulary.waiting} />}>
          <Answer between={between} />
        </Suspense>
      ) : null}
    </div>
  );
};
