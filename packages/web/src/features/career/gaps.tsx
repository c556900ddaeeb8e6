import type { CareerResult, CatalogueIndex, CitedStatement, GapRow, Gaps } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { quotesOf } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { Tag } from "#ui/quote.tsx";
import { Grounds } from "#ui/statements.tsx";
import "./career.css";
import { countsOf, spoken } from "./reading.ts";
import { words } from "./words.ts";

const { result: text } = words;
type Statements = Readonly<Record<string, CitedStatement>>;

const Row = ({
  row,
  index,
  statements,
}: {
  readonly row: GapRow;
  readonly index: CatalogueIndex;
  readonly statements: Statements;
}) => {
  const { level, held, through, basis, cites, closes, takesYears } = row;
  const name = through === undefined ? undefined : index.requirement.get(through)?.name;
  return (
    <li className="gap" data-held={held}>
      <Tag>{text.level[level]}</Tag>
      <span>
        {row.text}
        {name === undefined ? null : <span className="note"> {text.through(name)}</span>}
        {takesYears && held !== "held" ? <span className="note"> {text.years}</span> : null}
      </span>
      <Grounds quotes={quotesOf(cites, statements)} judged={basis === "judgement"} words={vocabulary} />
      {held === "held"
        ? null
        : closes.map((way) => (
            <div key={way.text} className="gap-closes">
              <strong>{text.closes}:</strong> {way.text}
              <Grounds
                quotes={quotesOf(way.cites, statements)}
                judged={way.basis === "judgement"}
                words={vocabulary}
              />
            </div>
          ))}
    </li>
  );
};

/** What a role asks of its holder: what is not there yet with ways to it, what is not told, and what is there. */
export const GapList = ({
  gaps,
  index,
  statements,
  level: Heading = "h2",
}: {
  readonly gaps: Gaps;
  readonly index: CatalogueIndex;
  readonly statements: Statements;
  readonly level?: "h2" | "h3";
}) => {
  const { role, rows, step, far, silent } = gaps;
  const counts = countsOf(gaps);
  const of = (held: GapRow["held"]) =>
    rows
      .filter((row) => row.held === held)
      .map((row) => <Row key={row.id} row={row} index={index} statements={statements} />);
  return (
    <section className="card gaps" aria-label={text.gapsTitle(spoken(index, role))}>
      <Heading>{text.gapsTitle(spoken(index, role))}</Heading>
      <p className="secondary">{rows.length === 0 ? text.gapsNothing : text.gapsSays}</p>
      <ul>{of("not-held")}</ul>
      {counts.unknown > 0 ? (
        <details className="more" open={counts["not-held"] === 0}>
          <summary>{text.untold(counts.unknown)}</summary>
          <ul>{of("unknown")}</ul>
          <p className="no-print">
            <Link to="/career/questions" {...buttonLook({ size: "small" })}>
              {text.tell}
            </Link>
          </p>
        </details>
      ) : null}
      {counts.held > 0 ? (
        <details className="more">
          <summary>{text.have(counts.held)}</summary>
          <ul>{of("held")}</ul>
        </details>
      ) : null}
      {step === undefined ? null : (
        <div className="gap-step">
          {text.step[step.verdict](spoken(index, role), spoken(index, step.from))}
          <Grounds
            quotes={quotesOf(step.cites, statements)}
            judged={step.basis === "judgement"}
            words={vocabulary}
          />
        </div>
      )}
      {far === undefined ? null : (
        <div className="gap-step">
          {far.text}
          <Grounds quotes={quotesOf(far.cites, statements)} words={vocabulary} />
        </div>
      )}
      {silent === undefined ? null : (
        <details className="more">
          <summary>{text.silent}</summary>
          <p className="secondary">{silent}</p>
        </details>
      )}
    </section>
  );
};

const shownAtOnce = 4;

/** Advice of the sources that speaks of a role, with what it rests on; the first few, the rest folded. */
export const AdviceList = ({
  advice,
  statements,
  title,
}: {
  readonly advice: CareerResult["advice"];
  readonly statements: Statements;
  readonly title: string;
}) => {
  const list = (entries: CareerResult["advice"]) => (
    <ul className="reasons">
      {entries.map(({ id, text: says, cites }) => (
        <li key={id}>
          {says}
          <Grounds quotes={quotesOf(cites, statements)} words={vocabulary} />
        </li>
      ))}
    </ul>
  );
  if (advice.length === 0) return null;
  return (
    <section className="card">
      <h2>{title}</h2>
      {list(advice.slice(0, shownAtOnce))}
      {advice.length > shownAtOnce ? (
        <details className="more">
          <summary>{text.moreAdvice(advice.length - shownAtOnce)}</summary>
          {list(advice.slice(shownAtOnce))}
        </details>
      ) : null}
    </section>
  );
};
