import type { Question } from "@remit/core";
import { Choices } from "#ui/choices.tsx";
import { type Draft, holds, noneOf, press, pressOf, typedNumber } from "#client/draft.ts";
import { bandOf } from "./reading.ts";
import { words } from "./words.ts";

const ask = words.question;

const NumberAnswer = ({
  question,
  draft,
  onDraft,
}: {
  readonly question: Question;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}) => {
  const typed = typeof draft === "object" && "typed" in draft ? draft.typed : "";
  const value = typedNumber(draft);
  const band = value === undefined ? undefined : bandOf(question, value);
  const wrong = typed !== "" && value === undefined;
  return (
    <div className="number-answer">
      <label>
        <span className="unseen">{question.text}</span>
        <input
          className="field num"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby="number-bands"
          onChange={(event) => {
            const text = event.currentTarget.value;
            onDraft(text === "" ? undefined : { typed: text });
          }}
        />
      </label>
      <span className="secondary">{question.unit}</span>
      {wrong ? (
        <p className="number-wrong" role="alert">
          {ask.numberNeeded}
        </p>
      ) : null}
      <ul className="number-bands" id="number-bands">
        {question.options.map((option) => (
          <li key={option.id} aria-current={option.id === band?.id}>
            {option.label}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The answers to one question: one of several, several, or a number; don't know is a full answer. */
export const QuestionForm = ({
  question,
  draft,
  onDraft,
}: {
  readonly question: Question;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}) => {
  const several = question.kind === "many";
  const nobody = { value: noneOf, label: ask.nobody, press: pressOf(question.options.length), open: false };
  return (
    <fieldset className="options" aria-labelledby="question">
      {question.kind === "number" ? (
        <NumberAnswer question={question} draft={draft} onDraft={onDraft} />
      ) : null}
      <Choices
        group={question.id}
        several={several}
        options={
          question.kind === "number"
            ? []
            : question.options.map(({ id, label, help }, at) => ({
                value: id,
                label,
                help,
                press: pressOf(at),
              }))
        }
        others={[
          ...(several ? [nobody] : []),
          { value: "unknown", label: ask.unknown, help: ask.unknownHelp, press: "0", open: true },
          { value: "not-applicable", label: ask.notApplicable, press: "A", open: true },
        ]}
        chosen={(value) => holds(draft, value)}
        onChoose={(value) => onDraft(press(question, draft, value))}
      />
    </fieldset>
  );
};
