import type { Answer, Question } from "@remit/core";
import { type Saved, settle } from "#client/assessments.ts";
import { Button } from "#ui/button.tsx";
import "#ui/meeting.css";
import { answerLabel } from "./reading.ts";
import { words } from "./words.ts";

const { kept: says } = words;

const when = (instant: string): string =>
  instant === ""
    ? ""
    : new Date(instant).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** An answer that was changed here and elsewhere: both, and the choice. */
export const Meeting = ({
  saved,
  question,
}: {
  readonly saved: Saved | undefined;
  readonly question: Question;
}) => {
  const met = saved?.kept?.meetings[question.id];
  if (!saved || !met) return null;
  const label = (answer: Answer | null | undefined): string =>
    answer === null || answer === undefined ? says.none : answerLabel(question, answer);
  const { by } = met;
  return (
    <section className="meeting" role="alert">
      <h2>{says.title}</h2>
      <p className="secondary">{says.help2}</p>
      <dl>
        <dt>{says.mine}</dt>
        <dd>{label(saved.assessment.answers?.[question.id])}</dd>
        <dt>{says.theirs(by?.name ?? says.elsewhere, when(met.changed))}</dt>
        <dd>{label(met.answer)}</dd>
      </dl>
      <div className="actions">
        <Button size="small" onClick={() => settle(saved.id, question.id, "mine")}>
          {says.keepMine}
        </Button>
        <Button size="small" onClick={() => settle(saved.id, question.id, "theirs")}>
          {says.takeTheirs}
        </Button>
      </div>
    </section>
  );
};
