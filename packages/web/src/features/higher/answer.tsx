import type { Higher, StandingOfTwo, TitleReading } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { quotesOf } from "#client/quotes.ts";
import { differenceOf, handoversOf, markedIn } from "#client/readings.ts";
import { spokenName, vocabulary } from "#client/vocabulary.ts";
import { Handovers } from "#ui/handovers.tsx";
import { Tag } from "#ui/quote.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { SourcesDiffer } from "#ui/sources-differ.tsx";
import { Statements } from "#ui/statements.tsx";
import { words } from "./words.ts";

const spoken = (higher: Higher, id: string): string => {
  const role = higher.roles.find((each) => each.id === id);
  return role ? spokenName(role) : id;
};

const sentence = (higher: Higher, { verdict, certainty, first, second }: StandingOfTwo): string =>
  words[certainty === "usually" ? "usually" : "depends"][verdict](
    spoken(higher, first),
    spoken(higher, second),
  );

const Reading = ({ reading, higher }: { readonly reading: TitleReading; readonly higher: Higher }) => {
  const [likeliest = "", ...others] = reading.roles.map((id) => spoken(higher, id));
  const lines = [
    ...(reading.given.toLowerCase() === likeliest.toLowerCase()
      ? []
      : [words.readAs(reading.given, likeliest)]),
    ...(others.length > 0 ? [words.mayMean(reading.given, others)] : []),
    ...(reading.match === "part" ? [words.part(reading.given)] : []),
    ...(reading.aside.length > 0 ? [words.aside(reading.aside)] : []),
    ...(reading.note === undefined ? [] : [reading.note]),
  ];
  return lines.length === 0 ? null : <p className="secondary">{lines.join(" ")}</p>;
};

const Finding = ({
  higher,
  below = false,
}: {
  readonly higher: Higher;
  /** Below the answer of a chart: not the first heading. */
  readonly below?: boolean;
}) => {
  const [answer] = higher.answers;
  if (!answer) return null;
  const Heading = below ? "h3" : "h1";
  return (
    <header className="higher-finding">
      <Heading>{sentence(higher, answer)}</Heading>
      <p className="page-lead">{answer.summary}</p>
      <Reading reading={higher.first} higher={higher} />
      <Reading reading={higher.second} higher={higher} />
    </header>
  );
};

const Side = ({
  role,
  answer,
  higher,
}: {
  readonly role: string;
  readonly answer: StandingOfTwo;
  readonly higher: Higher;
}) => {
  const mark = markedIn(higher.roles, role);
  const speaks = answer.for.filter((each) => each.role === role);
  return (
    <section className="card side-card" data-role={role}>
      <h3>
        <span className="unseen">{words.sideFor(mark.name)}</span>
        <RoleMark role={mark} />
      </h3>
      {speaks.length === 0 ? <p className="silence">{words.sideNone}</p> : null}
      <ul className="lines">
        {speaks.map(({ says, cites }) => (
          <li key={says}>
            {says}
            <div className="side-quotes">
              <Statements quotes={quotesOf(cites, higher.statements)} most={1} more={vocabulary.more} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Chain = ({ answer, higher }: { readonly answer: StandingOfTwo; readonly higher: Higher }) => {
  if (!answer.chain) return null;
  const { through, verdict } = answer.chain;
  const [above, below] = verdict === "above" ? [answer.first, answer.second] : [answer.second, answer.first];
  return (
    <p className="silence">
      {words.chain(
        through.map((id) => spoken(higher, id)),
        spoken(higher, above),
        spoken(higher, below),
      )}
    </p>
  );
};

const Order = ({ answer, higher }: { readonly answer: StandingOfTwo; readonly higher: Higher }) => (
  <aside className="side">
    <section className="card side-card">
      <h2>{words.on}</h2>
      {answer.on.length === 0 ? <p className="silence">{words.onNone}</p> : null}
      <ul className="lines">
        {answer.on.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="caveat">{words.caveat}</p>
    </section>
    <section className="card side-card">
      <h2>{words.rests}</h2>
      {answer.basis === "judgement" ? (
        <p>
          <Tag>{vocabulary.judgement}</Tag> {words.judged}
        </p>
      ) : null}
      <Statements quotes={quotesOf(answer.cites, higher.statements)} most={3} more={vocabulary.more} />
      <Chain answer={answer} higher={higher} />
    </section>
    {answer.first === answer.second ? null : (
      <p>
        <Link to="/compare" search={{ roles: `${answer.first},${answer.second}` }}>
          {words.compare}
        </Link>
      </p>
    )}
  </aside>
);

const Together = ({ answer, higher }: { readonly answer: StandingOfTwo; readonly higher: Higher }) =>
  answer.handovers.length === 0 ? null : (
    <section className="card side-card">
      <h2>{words.together}</h2>
      <Handovers
        handovers={handoversOf(answer.handovers, higher.roles, higher.statements)}
        words={vocabulary}
      />
    </section>
  );

const Differ = ({ answer }: { readonly answer: StandingOfTwo }) =>
  answer.disagreements.length === 0 ? null : (
    <section className="card side-card">
      <h2>{words.differ}</h2>
      {answer.disagreements.map((disagreement) => (
        <SourcesDiffer key={disagreement.id} {...differenceOf(disagreement)} />
      ))}
    </section>
  );

const Others = ({ higher }: { readonly higher: Higher }) => {
  const others = higher.answers.slice(1);
  if (others.length === 0) return null;
  return (
    <section className="card side-card">
      <h2>{words.otherReadings}</h2>
      <ul className="lines">
        {others.map((answer) => (
          <li key={`${answer.first} ${answer.second}`}>
            {sentence(higher, answer)}{" "}
            {answer.first === answer.second ? null : (
              <Link
                to="/higher"
                search={{
                  a: markedIn(higher.roles, answer.first).name,
                  b: markedIn(higher.roles, answer.second).name,
                }}
              >
                {words.on}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Grounds = ({ higher }: { readonly higher: Higher }) => {
  const [answer] = higher.answers;
  if (!answer) return null;
  return (
    <div className="split">
      <div className="side">
        {answer.verdict === "same" ? null : (
          <>
            <h2 className="section-title">{words.sides}</h2>
            <div className="higher-sides">
              <Side role={answer.first} answer={answer} higher={higher} />
              <Side role={answer.second} answer={answer} higher={higher} />
            </div>
          </>
        )}
        <Together answer={answer} higher={higher} />
        <Differ answer={answer} />
        <Others higher={higher} />
      </div>
      <Order answer={answer} higher={higher} />
    </div>
  );
};

/** The answer in its two parts, above and below the form: the sentence, then all it rests on. */
export const Answer = { Finding, Grounds };
