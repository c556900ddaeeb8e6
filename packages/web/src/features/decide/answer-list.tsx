import type { Saved } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useAssessments } from "#client/assessments.ts";
import { answerLabel } from "./reading.ts";
import { words } from "./words.ts";

const ask = words.question;

/** The answers given so far, each a way back to its question, and the questions still open. */
export const AnswerList = ({
  saved,
  shown,
  onOpen,
}: {
  readonly saved: Saved | undefined;
  readonly shown: string | undefined;
  readonly onOpen: (question: string) => void;
}) => {
  const { catalogue, question } = useCatalogue();
  const { stored } = useAssessments();
  const answers = saved?.assessment.answers ?? {};
  const open = catalogue.questions.filter(({ id }) => !Object.hasOwn(answers, id));
  return (
    <nav className="answers" aria-label={ask.answers}>
      <h2>{ask.answers}</h2>
      <ol>
        {(saved?.trail ?? []).map((id) => {
          const asked = question.get(id);
          const given = answers[id];
          if (!asked || given === undefined) return null;
          const isOpen = given === "unknown" || given === "not-applicable";
          return (
            <li key={id}>
              <button type="button" aria-current={shown === id} onClick={() => onOpen(id)}>
                <span className="asked">{asked.text}</span>
                <strong data-open={isOpen}>{answerLabel(asked, given)}</strong>
              </button>
            </li>
          );
        })}
      </ol>
      {open.length > 0 ? (
        <details className="more">
          <summary>{ask.stillOpen(open.length)}</summary>
          <ul className="open-questions">
            {open.map((each) => (
              <li key={each.id}>
                <button type="button" aria-current={shown === each.id} onClick={() => onOpen(each.id)}>
                  {each.short}
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
