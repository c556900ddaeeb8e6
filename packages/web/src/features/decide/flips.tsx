import type { Question, Recommendation } from "@remit/core";
import type { Saved } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { FlipSwitch } from "#ui/flip-switch.tsx";
import { RoleMark } from "#ui/role-mark.tsx";
import { answerLabel, answerOf, bandOf, marked, says } from "./reading.ts";
import type { Tried } from "./result-page.tsx";
import { words } from "./words.ts";

const { result } = words;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The answer as a choice of a list: an option id, or an open answer. */
const choiceOf = (question: Question, given: Tried[string] | undefined): string => {
  if (given === undefined) return "";
  if (typeof given === "number") return bandOf(question, given)?.id ?? "";
  return typeof given === "string" ? given : given.join(" ");
};

const Free = ({
  saved,
  tried,
  onTry,
}: {
  readonly saved: Saved;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}) => {
  const { catalogue } = useCatalogue();
  const answers = saved.assessment.answers ?? {};
  const set = (question: Question, choice: string): void => {
    const { [question.id]: _, ...others } = tried;
    const own = choiceOf(question, answers[question.id]);
    const open = choice === "unknown" || choice === "not-applicable";
    if (choice === own || choice === "") return onTry(others);
    const ids = choice === "nobody" ? [] : [choice];
    onTry({ ...others, [question.id]: open ? choice : answerOf(question, ids) });
  };
  return (
    <details className="more free">
      <summary>{result.free}</summary>
      <p className="note">{result.freeHelp}</p>
      {catalogue.questions.map((question) => {
        const own = answers[question.id];
        const now = tried[question.id];
        const known = question.options.map(({ id, label }) => ({ id, label }));
        const several = question.kind === "many";
        const nobody = several ? [{ id: "nobody", label: words.question.nobody }] : [];
        const ownChoice = choiceOf(question, own);
        const choice = now === undefined ? ownChoice : choiceOf(question, now) || "nobody";
        const listed = [...known, ...nobody, { id: "unknown", label: words.question.unknown }];
        return (
          <label key={question.id} data-tried={now !== undefined}>
            <span>{question.short}</span>
            <select value={choice} onChange={(event) => set(question, event.currentTarget.value)}>
              {own === undefined ? <option value="">{result.notAsked}</option> : null}
              {own !== undefined && !listed.some(({ id }) => id === ownChoice) ? (
                <option value={ownChoice}>{answerLabel(question, own)}</option>
              ) : null}
              {listed.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </details>
  );
};

const shownAtOnce = 3;

/** The smallest changes that make another role first, each a switch; what never could; and any other answer to try. */
export const Changes = ({
  saved,
  own,
  tried,
  onTry,
}: {
  readonly saved: Saved;
  readonly own: Recommendation;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}) => {
  const index = useCatalogue();
  const switchOf = (flip: Recommendation["flips"][number]) => {
    const changed: Tried = Object.fromEntries(
      flip.changes.map(({ question, to }) => [question, answerOf(index.question.get(question), to)]),
    );
    const on = same(changed, tried);
    return (
      <FlipSwitch
        key={JSON.stringify(flip.changes)}
        on={on}
        onChange={() => onTry(on ? {} : changed)}
        changes={flip.changes.flatMap(({ question, to }) => says(index, { question, options: to }))}
        then={
          <>
            {result.thenFirst} <RoleMark role={marked(index, flip.first)} />{" "}
            {result.firstIn(flip.acceptability)}
          </>
        }
      />
    );
  };
  const never = own.neverMatters.map((id) => index.question.get(id)?.short ?? id);
  return (
    <section className="card area-changes no-print-controls">
      <h2>{result.changeTitle}</h2>
      <p className="secondary">{own.flips.length > 0 ? result.changeSays : result.noFlip}</p>
      <div className="flips">{own.flips.slice(0, shownAtOnce).map(switchOf)}</div>
      {own.flips.length > shownAtOnce ? (
        <details className="more">
          <summary>{result.moreFlips(own.flips.length - shownAtOnce)}</summary>
          <div className="flips">{own.flips.slice(shownAtOnce).map(switchOf)}</div>
        </details>
      ) : null}
      {never.length > 0 ? (
        <p className="secondary never">
          {result.never} {never.join(", ")}.
        </p>
      ) : null}
      <Free saved={saved} tried={tried} onTry={onTry} />
    </section>
  );
};
