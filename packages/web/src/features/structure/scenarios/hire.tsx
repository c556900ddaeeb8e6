import type { Hire, Issue, Structure } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { ask } from "#client/ask.ts";
import { useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useRecommendation } from "#client/recommendation.ts";
import { spokenName } from "#client/vocabulary.ts";
import { buttonLook } from "#ui/button.tsx";
import { whole } from "../chart/position-edits.ts";
import { words } from "./words.ts";

const { hire: says } = words;

/** A sum that may be left open; what is no number stays as it was typed, with a sentence. */
const Sum = ({
  label,
  typed,
  onType,
}: {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) => {
  const id = useId();
  const wrong = typed.trim() !== "" && whole(typed) === undefined;
  return (
    <div className="scenario-sum">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {wrong ? (
        <p className="scenario-wrong" id={`${id}-wrong`}>
          {says.wrongMoney}
        </p>
      ) : null}
    </div>
  );
};

/** “What if we hire the recommended leader?”, from the assessment at hand to a scenario in one step. */
export const HireLeader = ({
  structure,
  onHired,
  onRefused,
}: {
  readonly structure: Structure;
  /** What came of it, and the id of the assessment. */
  readonly onHired: (hire: Hire, assessment: string) => void;
  readonly onRefused: (issues: readonly Issue[]) => void;
}) => {
  const index = useCatalogue();
  const saved = useCurrent();
  const answered = saved !== undefined && Object.keys(saved.assessment.answers ?? {}).length > 0;
  const { answer } = useRecommendation(answered ? saved.assessment : undefined);
  const [busy, setBusy] = useState(false);
  const [cost, setCost] = useState("");
  const [budget, setBudget] = useState("");
  const [nothing, setNothing] = useState<string>();
  const role = index.role.get(answer?.value?.first ?? "");
  const sums = { cost: whole(cost), budget: whole(budget) };
  const wrong =
    (cost.trim() !== "" && sums.cost === undefined) || (budget.trim() !== "" && sums.budget === undefined);
  const currency = structure.currency === undefined ? "" : ` in ${structure.currency}`;
  const hire = async (): Promise<void> => {
    if (!saved || !role || wrong) return;
    setBusy(true);
    setNothing(undefined);
    const { value, issues } = await ask("hire-scenario", {
      structure,
      assessment: saved.assessment,
      ...(sums.cost !== undefined && { cost: sums.cost }),
      ...(sums.budget !== undefined && { budget: sums.budget }),
    });
    setBusy(false);
    if (issues) onRefused(issues);
    else if (value.scenario.changes.length === 0) setNothing(says.nothing(value.title, value.holder ?? ""));
    else onHired(value, saved.id);
  };
  return (
    <section className="card scenario-hire" aria-labelledby="scenario-hire">
      <h2 id="scenario-hire">{says.title}</h2>
      {answered ? (
        <form
          className="scenario-hire-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void hire();
          }}
        >
          <p className="secondary">
            {role ? says.from(saved.assessment.organisation.name, spokenName(role)) : says.waiting}
          </p>
          <Sum label={says.cost(currency)} typed={cost} onType={setCost} />
          <Sum label={says.budget(currency)} typed={budget} onType={setBudget} />
          <div className="scenario-acts">
            <button type="submit" className="button" data-size="small" disabled={!role || busy}>
              {says.make(role ? spokenName(role) : "")}
            </button>
          </div>
          <output className="secondary" hidden={nothing === undefined}>
            {nothing}
          </output>
        </form>
      ) : (
        <>
          <p className="secondary">{says.none}</p>
          <div className="scenario-acts">
            <Link to="/" {...buttonLook({ size: "small" })}>
              {says.answer}
            </Link>
          </div>
        </>
      )}
    </section>
  );
};
