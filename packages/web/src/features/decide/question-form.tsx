import type { Question } from "@remit/core";
import { Option } from "#ui/option.tsx";
import { type Draft, press, typedNumber } from "./draft.ts";
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
  return (
    <fieldset className="options" aria-labelledby="question">
      {question.kind === "number" ? (
        <NumberAnswer question={question} draft={draft} onDraft={onDraft} />
      ) : (
        question.options.map((option, at) => (
          <Option
            key={option.id}
            group={question.id}
            value={option.id}
            label={option.label}
            help={option.help}
            press={at < 9 ? String(at + 1) : undefined}
            several={several}
            checked={several ? Array.isArray(draft) && draft.includes(option.id) : draft === option.id}
            onChoose={() => onDraft(press(question, draft, option.id))}
          />
        ))
      )}
      {several ? (
        <Option
          group={`${question.id}-open`}
          value="nobody"
          label={ask.nobody}
          press={String(question.options.length + 1)}
          checked={Array.isArray(draft) && draft.length === 0}
          onChoose={() => onDraft([])}
        />
      ) : null}
      <Option
        group={several ? `${question.id}-open` : question.id}
        value="unknown"
        label={ask.unknown}
        help={ask.unknownHelp}
        press="0"
        open
        checked={draft === "unknown"}
        onChoose={() => onDraft("unknown")}
      />
      <Option
        group={several ? `${question.id}-open` : question.id}
        value="not-applicable"
        label={ask.notApplicable}
        press="A"
        open
        checked={draft === "not-applicable"}
        onChoose={() => onDraft("not-applicable")}
      />
    </fieldset>
  );
};
