import type { Hire, Issue, Structure } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "#client/ask.ts";
import { useCurrent } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { hand, plainName } from "#client/files.ts";
import { useRecommendation } from "#client/recommendation.ts";
import { spokenName } from "#client/vocabulary.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { handoverMarkdown, handoverRows, type Names } from "./markdown.ts";
import { words } from "./words.ts";

/** What was made, with the words on its card. */
export type Hired = { readonly hire: Hire; readonly title: string };

/** What a new leader takes on and from whom. */
export const Handovers = ({
  hired: { hire, title },
  names,
}: {
  readonly hired: Hired;
  readonly names: Names;
}) => {
  const { columns, seat } = words.hire;
  const place = seat[hire.seat](title);
  return (
    <div className="scenario-part">
      <h2>{words.hire.made(title)}</h2>
      <p className="secondary">
        {hire.reportsTo
          ? words.hire.reports(place, names.position(hire.reportsTo.position))
          : words.hire.noReports(place)}
      </p>
      {/* A wide table scrolls by itself, also by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scenario-scroll" tabIndex={0} aria-label={words.hire.made(title)}>
        <table className="scenario-table">
          <thead>
            <tr>
              {Object.entries(columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {handoverRows(hire, names).map(([what = "", ...others]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {others.map((text, at) => (
                  // The columns are always the same.
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hire.open.length > 0 ? (
        <p className="secondary">
          {words.hire.open(hire.open.length)}: {hire.open.map(names.accountability).join(", ")}.
        </p>
      ) : null}
      <Button
        size="small"
        onClick={() =>
          hand(
            `${plainName(title, words.hire.file)}-${words.hire.file}.md`,
            handoverMarkdown(title, hire, names),
          )
        }
      >
        {words.hire.export}
      </Button>
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
  readonly onHired: (hired: Hired) => void;
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
    else onHired({ hire: value, title: role.name });
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
