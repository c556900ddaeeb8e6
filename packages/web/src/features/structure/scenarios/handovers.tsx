import type {
  Assessment,
  StructureChange as Change,
  Hire,
  PositionSet,
  Scenario,
  Structure,
} from "@remit/core";
import { Link } from "@tanstack/react-router";
import { useAssessments } from "#client/assessments.ts";
import { hand, plainName } from "#client/files.ts";
import { faultsOf } from "#client/issue-words.ts";
import { useOf } from "#client/use-of.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { IssueList, Waiting } from "#ui/states.tsx";
import { drawLine, isDrawn, positionIn, roleHired } from "./hired.ts";
import { handoverMarkdown, handoverRows, lineText } from "./markdown.ts";
import { words } from "./words.ts";
import { sumIn } from "../matrix/sums.ts";
import type { Names } from "../names.ts";

const { hire: says } = words;

/** Where the seat is, who is in it and what is known of its money. */
const seatWords = (
  hire: Hire,
  { cost, budget }: PositionSet,
  currency: string | undefined,
  names: Names,
): string[] => {
  const { title, holder } = hire;
  if (hire.seat === "filled") return [says.already(title, holder ?? "")];
  const place = says.seat[hire.seat](title);
  return [
    hire.reportsTo ? says.reports(place, names.position(hire.reportsTo.position)) : says.noReports(place),
    says.vacant,
    cost == null ? says.costUnsaid : says.costs(sumIn(cost, currency)),
    budget == null ? says.budgetUnsaid : says.spends(sumIn(budget, currency)),
  ];
};

/** Other reporting lines of a hire, each to be left as it is. */
const Lines = ({
  hire,
  structure,
  scenario,
  names,
  onDraw,
}: Pick<Parameters<typeof Listed>[0], "hire" | "structure" | "scenario" | "names" | "onDraw">) => (
  <fieldset className="scenario-lines">
    <legend>{says.lines}</legend>
    <p className="secondary no-print">{says.linesHelp}</p>
    {hire.lines.map((line) => {
      const { says: text, because } = lineText(hire, line, names);
      return (
        <label key={`${line.position} ${line.line} ${line.to}`}>
          <input
            type="checkbox"
            checked={isDrawn(structure, scenario, line)}
            onChange={(event) => onDraw(drawLine(structure, scenario, line, event.currentTarget.checked))}
          />
          <span>
            {text} <span className="note">{because}</span>
          </span>
        </label>
      );
    })}
  </fieldset>
);

const Listed = ({
  hire,
  structure,
  organisation,
  scenario,
  names,
  onDraw,
}: {
  readonly hire: Hire;
  readonly structure: Structure;
  /** Whose answers it comes from. */
  readonly organisation: string;
  readonly scenario: Scenario;
  readonly names: Names;
  readonly onDraw: (change: Change) => void;
}) => {
  const { columns } = says;
  const { title } = hire;
  const drawn = hire.lines.filter((line) => isDrawn(structure, scenario, line));
  return (
    <div className="scenario-part">
      <h2>{says.made(title)}</h2>
      <p className="secondary">
        {[
          ...seatWords(hire, positionIn(structure, scenario, hire.position) ?? {}, structure.currency, names),
          says.by(organisation),
        ].join(" ")}
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
      {hire.lines.length > 0 ? (
        <Lines hire={hire} structure={structure} scenario={scenario} names={names} onDraw={onDraw} />
      ) : null}
      {hire.open.length > 0 ? (
        <p className="secondary">
          {says.open(hire.open.length)}: {hire.open.map(names.accountability).join(", ")}.
        </p>
      ) : null}
      {hire.more.length > 0 ? (
        <details className="scenario-more">
          <summary>{says.more}</summary>
          <ul>
            {hire.more.map(({ rule, title: name, before, after }) => (
              <li key={rule}>{says.moreOf(name, before, after)}</li>
            ))}
          </ul>
        </details>
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
            hand(`${plainName(title, says.file)}-${says.file}.md`, handoverMarkdown(hire, drawn, names))
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
  onDraw,
}: {
  readonly structure: Structure;
  readonly scenario: Scenario;
  /** The id of the assessment. */
  readonly assessment: string | undefined;
  readonly names: (hire: Hire) => Names;
  /** A line of the hire is drawn in the scenario, or left as it is. */
  readonly onDraw: (change: Change) => void;
}) => {
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
  return (
    <Listed
      hire={hire}
      structure={structure}
      organisation={saved.assessment.organisation.name}
      scenario={scenario}
      names={names(hire)}
      onDraw={onDraw}
    />
  );
};
