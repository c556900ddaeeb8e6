import type { Assessment, Hire, Scenario, Structure } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useAssessments } from "#client/assessments.ts";
import { useCatalogue } from "#client/catalogue.ts";
import { hand, plainName } from "#client/files.ts";
import { faultsOf } from "#client/issue-words.ts";
import { useOf } from "#client/use-of.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import { roleHired } from "./hired.ts";
import { handoverMarkdown, handoverRows } from "./markdown.ts";
import { words } from "./words.ts";
import type { Names } from "../names.ts";

const { hire: says } = words;

const Listed = ({
  hire,
  title,
  organisation,
  scenario,
  names,
}: {
  readonly hire: Hire;
  /** The words on the card. */
  readonly title: string;
  /** Whose answers it comes from. */
  readonly organisation: string;
  readonly scenario: Scenario;
  readonly names: Names;
}) => {
  const { columns, seat } = says;
  const place = seat[hire.seat](title);
  return (
    <div className="scenario-part">
      <h2>{says.made(title)}</h2>
      <p className="secondary">
        {hire.reportsTo
          ? says.reports(place, names.position(hire.reportsTo.position))
          : says.noReports(place)}{" "}
        {says.by(organisation)}
      </p>
      {/* A wide table scrolls by itself, also by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scenario-scroll" tabIndex={0} aria-label={says.made(title)}>
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
          {says.open(hire.open.length)}: {hire.open.map(names.accountability).join(", ")}.
        </p>
      ) : null}
      <div className="scenario-acts no-print">
        <Link
          to="/structure"
          search={{ scenario: scenario.id, position: hire.position }}
          {...buttonLook({ size: "small" })}
        >
          {words.openChartOf(scenario.name)}
        </Link>
        <Button
          size="small"
          onClick={() =>
            hand(`${plainName(title, says.file)}-${says.file}.md`, handoverMarkdown(title, hire, names))
          }
        >
          {says.export}
        </Button>
      </div>
    </div>
  );
};

/**
 * What the leader of a scenario takes on and from whom, worked out anew from today's structure and the answers the scenario
 * was made from: whoever comes back finds it as it is now.
 */
export const Handovers = ({
  structure,
  scenario,
  assessment,
  names,
}: {
  readonly structure: Structure;
  readonly scenario: Scenario;
  /** The id of the assessment. */
  readonly assessment: string | undefined;
  readonly names: (hire: Hire, title: string) => Names;
}) => {
  const index = useCatalogue();
  const saved = useAssessments().all.find(({ id }) => id === assessment);
  const role = roleHired(scenario);
  const { answer, broken } = useOf("hire-scenario", saved && [structure, saved.assessment, role], () => ({
    structure,
    assessment: saved?.assessment as Assessment,
    ...(role !== undefined && { role }),
  }));
  if (broken !== undefined) throw new Error(broken);
  if (!saved) return <p className="secondary">{says.gone(scenario.name)}</p>;
  if (answer?.issues) return <IssueList title={words.refused} issues={faultsOf(answer.issues)} />;
  const hire = answer?.value;
  if (!hire) return <Waiting height={240} says={says.listWaiting} />;
  const title = index.role.get(hire.role)?.name ?? hire.role;
  return (
    <Listed
      hire={hire}
      title={title}
      organisation={saved.assessment.organisation.name}
      scenario={scenario}
      names={names(hire, title)}
    />
  );
};
