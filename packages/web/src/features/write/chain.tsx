import type { CatalogueIndex, Chain, Line, Section } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCatalogue } from "#client/catalogue.ts";
import { citedFrom, quotesOf } from "#client/quotes.ts";
import { useAsk } from "#client/use-ask.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { points } from "#ui/numbers.ts";
import { Tag } from "#ui/quote.tsx";
import { Statements } from "#ui/statements.tsx";
import { Waiting } from "#ui/states.tsx";
import type { Desk } from "./frame.tsx";
import { kinds } from "./kinds.ts";
import { words } from "./words.ts";

const { why } = words;

const ChainStep = ({
  kind = "plain",
  lead,
  name,
  children,
}: {
  readonly kind?: "plain" | "stale" | "here";
  readonly lead: string;
  readonly name?: ReactNode;
  readonly children?: ReactNode;
}) => (
  <li className="chain-link" data-kind={kind}>
    <p className="note">{lead}</p>
    {name === undefined ? null : <p className="chain-name">{name}</p>}
    {children}
  </li>
);

/** The options of an answer in the words of the question. */
const optionsSay = (index: CatalogueIndex, question: string, options: readonly string[]): string => {
  const asked = index.question.get(question);
  return options.map((id) => asked?.options.find((option) => option.id === id)?.label ?? id).join(", ");
};

const Answers = ({ answers, stale }: { readonly answers: Chain["answers"]; readonly stale: boolean }) => {
  const index = useCatalogue();
  if (answers.length === 0)
    return (
      <ChainStep lead={why.answer} name={why.noAnswer}>
        <p className="secondary">{why.noAnswerHelp}</p>
      </ChainStep>
    );
  return answers.map(({ question, options, by, why: reason }) => (
    <ChainStep
      key={question}
      kind={stale ? "stale" : "plain"}
      lead={why.answerTo(index.question.get(question)?.short ?? question)}
      name={
        <Link to="/decide" search={{ q: question }}>
          {optionsSay(index, question, options)}
        </Link>
      }
    >
      <p className="secondary">
        {[by === undefined ? undefined : why.adds(points(by)), reason]
          .filter((part) => part !== undefined)
          .join(". ")}
      </p>
    </ChainStep>
  ));
};

/** Answers of which each adds something come first; the rest is folded. */
const shownAnswers = 2;

const Grounds = ({ cites, judged }: { readonly cites: readonly string[]; readonly judged: boolean }) => {
  const index = useCatalogue();
  if (cites.length === 0)
    return judged ? (
      <p className="secondary">
        <Tag>{vocabulary.judgement}</Tag> {why.judgement}
      </p>
    ) : null;
  return <Statements quotes={quotesOf(cites, citedFrom(index, cites))} most={1} more={vocabulary.more} />;
};

const Told = ({
  chain,
  remitRole,
  section,
  place,
  stale,
}: {
  readonly chain: Chain;
  readonly remitRole: string;
  readonly section: Section;
  readonly place: number;
  readonly stale: boolean;
}) => {
  const index = useCatalogue();
  const { answers, accountability, role, cites, written, documents } = chain;
  const about = accountability && index.accountability.get(accountability.id);
  const held = role && index.role.get(role.id);
  return (
    <ol className="chain">
      {written === "own" ? (
        <ChainStep lead={why.ownTitle}>
          <p className="secondary">{why.ownHelp}</p>
        </ChainStep>
      ) : (
        <Answers answers={answers.slice(0, shownAnswers)} stale={stale} />
      )}
      {answers.length > shownAnswers ? (
        <li className="chain-link" data-kind="plain">
          <details>
            <summary>{why.answerOther(answers.length - shownAnswers)}</summary>
            <ol className="chain chain-inner">
              <Answers answers={answers.slice(shownAnswers)} stale={stale} />
            </ol>
          </details>
        </li>
      ) : null}
      {accountability && about ? (
        <ChainStep
          lead={why.matters}
          name={
            <Link to="/accountabilities/$id" params={{ id: about.id }}>
              {about.name}
            </Link>
          }
        >
          <p className="secondary">
            {why.weight((accountability.weight * 100).toFixed(1), accountability.rank, accountability.of)}.{" "}
            {why.need(accountability.need.toFixed(1))}
          </p>
        </ChainStep>
      ) : null}
      {role && held ? (
        <ChainStep
          lead={why.role}
          name={
            <Link to="/roles/$role" params={{ role: role.id }}>
              {why.holds(held.name, vocabulary.holding[role.holding as keyof typeof vocabulary.holding])}
            </Link>
          }
        >
          {role.note === undefined ? null : <p className="secondary">{role.note}</p>}
          <Grounds cites={role.cites} judged={role.basis === "judgement"} />
        </ChainStep>
      ) : cites.length > 0 ? (
        <ChainStep lead={why.rests}>
          <Grounds cites={cites} judged={false} />
        </ChainStep>
      ) : null}
      <ChainStep kind="here" lead={why.written} name={why.place(place, words.sections[section])}>
        <p className="secondary">{why.writtenAs[written]}</p>
      </ChainStep>
      <ChainStep lead={why.goesOn}>
        <ul className="chain-papers">
          {documents.map((kind) => (
            <li key={kind}>
              <Link to="/write/papers" search={{ role: remitRole, kind }}>
                {kinds[kind as keyof typeof kinds]}
              </Link>
            </li>
          ))}
        </ul>
      </ChainStep>
    </ol>
  );
};

/** Why a line is there: answer, accountability, role and statements, this line, papers. */
export const ChainPanel = ({
  desk: { remit, assessment },
  section,
  line,
  stale,
}: {
  readonly desk: Desk;
  readonly section: Section;
  readonly line: Line;
  readonly stale: boolean;
}) => {
  const { answer } = useAsk("explain-line", { remit, assessment, line: line.id });
  const chain = answer?.value?.line === line.id ? answer.value : undefined;
  const place = remit[section].findIndex(({ id }) => id === line.id) + 1;
  return chain ? (
    <Told chain={chain} remitRole={remit.role} section={section} place={place} stale={stale} />
  ) : (
    <Waiting height={360} says={why.waiting} />
  );
};
