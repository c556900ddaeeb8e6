import type { Answer, Question } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { Saved } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

const { respond: says } = words;

const labelOf = ({ options }: Question, answer: Answer): string => {
  const label = (id: string): string =>
    options.find((option) => option.id === id)?.label ?? says.openAnswer(id);
  if (typeof answer === "number") return answer.toLocaleString("en-GB");
  if (typeof answer === "string") return label(answer);
  return answer.length === 0 ? says.nobody : answer.map(label).join(", ");
};

/** All answers before they are handed in, each a way back to its question. */
export const Review = ({ saved, onSubmit }: { readonly saved: Saved; readonly onSubmit: () => void }) => {
  const { catalogue } = useCatalogue();
  const { answers = {}, notes = {} } = saved.assessment;
  const open = catalogue.questions.filter(({ id }) => answers[id] === undefined);
  const met = Object.keys(saved.kept?.meetings ?? {}).length;
  return (
    <section className="card review" aria-labelledby="review">
      <h2 id="review">{says.review}</h2>
      <p className="secondary">{says.reviewHelp}</p>
      <dl>
        {catalogue.questions.map((question) => {
          const answer = answers[question.id];
          if (answer === undefined) return null;
          return (
            <div key={question.id}>
              <dt>{question.text}</dt>
              <dd>
                <Link to="/decide" search={{ q: question.id }}>
                  {labelOf(question, answer)}
                </Link>
                {notes[question.id] === undefined ? null : <p className="note">{notes[question.id]}</p>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="secondary">
        {says.unanswered(open.length)} {open.map(({ short }) => short).join(", ")}
      </p>
      <div className="actions">
        <Button kind="primary" disabled={met > 0} onClick={onSubmit}>
          {says.submit}
        </Button>
      </div>
    </section>
  );
};
