import type { CatalogueIndex, Option, Question } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useCatalogue } from "#client/catalogue.ts";
import { citedFrom, quotesOf } from "#client/quotes.ts";
import { vocabulary } from "#client/vocabulary.ts";
import { points } from "#ui/numbers.ts";
import { Grounds } from "#ui/statements.tsx";
import { Anchored, ReadingPage } from "./reading-list.tsx";
import { words } from "./words.ts";

const text = words.questions;

const Effects = ({ option, index }: { readonly option: Option; readonly index: CatalogueIndex }) => {
  const effects = Object.entries(option.effects);
  if (effects.length === 0) return <p className="secondary">{text.nothing}</p>;
  return (
    <div className="effects-scroll">
      <table className="effects">
        <thead>
          <tr>
            <th scope="col">{text.accountability}</th>
            <th scope="col" className="n">
              {text.moves}
            </th>
            <th scope="col">{text.grounds}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(([id, effect]) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/accountabilities/$id" params={{ id }}>
                  {index.accountability.get(id)?.name ?? id}
                </Link>
              </th>
              <td className="n">{points(effect.by)}</td>
              <td>
                {effect.why}
                <Grounds
                  quotes={quotesOf(effect.cites, citedFrom(index, effect.cites))}
                  judged={effect.basis === "judgement"}
                  words={vocabulary}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const OneQuestion = ({
  question,
  index,
  to,
}: {
  readonly question: Question;
  readonly index: CatalogueIndex;
  /** The interview in which it is answered. */
  readonly to: "/decide" | "/career/questions";
}) => (
  <section id={question.id} tabIndex={-1} className="card question-read">
    <h2>{question.text}</h2>
    <p className="secondary">{question.help}</p>
    <p>
      <strong>{text.why}.</strong> {question.why}
    </p>
    <div>
      {question.options.map((option) => (
        <details key={option.id} className="option-read">
          <summary>
            {option.label} <span className="note">{text.effects(Object.keys(option.effects).length)}</span>
          </summary>
          <Effects option={option} index={index} />
        </details>
      ))}
    </div>
    <p className="no-print">
      <Link to={to} search={{ q: question.id }}>
        {text.answer}
      </Link>
    </p>
  </section>
);

const List = () => {
  const index = useCatalogue();
  const { questions, careerQuestions } = index.catalogue;
  return (
    <Anchored>
      <title>{words.title(text.title)}</title>
      <h1>{text.finding(questions.length)}</h1>
      <p className="page-lead">{text.lead}</p>
      <div className="reading-list">
        {questions.map((question) => (
          <OneQuestion key={question.id} question={question} index={index} to="/decide" />
        ))}
      </div>
      <h2 className="section-title questions-person">{text.person(careerQuestions.length)}</h2>
      <p className="page-lead">{text.personLead}</p>
      <div className="reading-list">
        {careerQuestions.map((question) => (
          <OneQuestion key={question.id} question={question} index={index} to="/career/questions" />
        ))}
      </div>
    </Anchored>
  );
};

/** Every question with what each answer moves, and on what grounds. */
export const QuestionsPage = () => (
  <ReadingPage>
    <List />
  </ReadingPage>
);
