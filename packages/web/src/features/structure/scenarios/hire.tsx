import type { Issue, Scenario, Structure } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "#client/ask.ts";
import { useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { useRecommendation } from "#client/recommendation.ts";
import { spokenName } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { words } from "./words.ts";

/** “What if we hire the recommended leader?”, from the assessment at hand to a scenario in one step. */
export const HireLeader = ({
  structure,
  onHired,
  onRefused,
}: {
  readonly structure: Structure;
  /** The scenario that came of it, and the id of the assessment. */
  readonly onHired: (scenario: Scenario, assessment: string) => void;
  readonly onRefused: (issues: readonly Issue[]) => void;
}) => {
  const index = useCatalogue();
  const saved = useCurrent();
  const answered = saved !== undefined && Object.keys(saved.assessment.answers ?? {}).length > 0;
  const { answer } = useRecommendation(answered ? saved.assessment : undefined);
  const [busy, setBusy] = useState(false);
  const role = index.role.get(answer?.value?.first ?? "");
  const hire = async (): Promise<void> => {
    if (!saved || !role) return;
    setBusy(true);
    const { value, issues } = await ask("hire-scenario", { structure, assessment: saved.assessment });
    setBusy(false);
    if (issues) onRefused(issues);
    else onHired(value.scenario, saved.id);
  };
  return (
    <section className="card scenario-hire" aria-labelledby="scenario-hire">
      <h2 id="scenario-hire">{words.hire.title}</h2>
      {answered ? (
        <p className="secondary">
          {role ? words.hire.from(saved.assessment.organisation.name, spokenName(role)) : words.hire.waiting}
        </p>
      ) : (
        <p className="secondary">{words.hire.none}</p>
      )}
      <div className="scenario-acts">
        {answered ? (
          <Button size="small" disabled={!role || busy} onClick={() => void hire()}>
            {words.hire.make(role ? spokenName(role) : "")}
          </Button>
        ) : (
          <Link to="/" {...buttonLook({ size: "small" })}>
            {words.hire.answer}
          </Link>
        )}
      </div>
    </section>
  );
};
