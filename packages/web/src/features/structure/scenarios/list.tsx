import type { Scenario } from "@remit/core";
import { Link } from "@tanstack/react-router";
import type { Compared } from "#client/differences.ts";
import { issueWords } from "#client/issue-words.ts";
import { Button, buttonLook } from "#ui/button.tsx";
import { approvalSays } from "./approval-says.ts";
import { hiredFrom } from "./hired.ts";
import { words } from "./words.ts";

/** The id of the field that stands first on the card of a scenario. */
export const cardField = (scenario: string): string => `compare-${scenario}`;

export type Acts = {
  readonly choose: (scenario: Scenario, on: boolean) => void;
  readonly edit: (scenario: Scenario) => void;
  readonly copy: (scenario: Scenario) => void;
  readonly approve: (scenario: Scenario) => void;
  readonly withdraw: (scenario: Scenario) => void;
  readonly merge: (scenario: Scenario) => void;
  readonly remove: (scenario: Scenario) => void;
};

const Card = ({
  structure,
  scenario,
  on,
  compared,
  acts,
}: {
  readonly structure: string;
  readonly scenario: Scenario;
  readonly on: boolean;
  readonly compared: Compared | undefined;
  readonly acts: Acts;
}) => {
  const { id, name, note, changes } = scenario;
  const approval = approvalSays(scenario);
  const answers = hiredFrom(structure, id);
  return (
    <li className="card scenario-card">
      <label className="scenario-on">
        <input
          id={cardField(id)}
          type="checkbox"
          aria-label={words.compareThis(name)}
          checked={on}
          onChange={(event) => acts.choose(scenario, event.currentTarget.checked)}
        />
        <span className="scenario-name">{name}</span>
        <span className="note">{words.changes(changes.length)}</span>
      </label>
      {note === undefined ? null : <p className="secondary scenario-note">{note}</p>}
      {approval ? (
        <p className="scenario-approved" data-outdated={approval.outdated}>
          {approval.says}
        </p>
      ) : null}
      {compared?.issues ? (
        <div className="scenario-broken" role="alert">
          <p>{words.broken}</p>
          <ul>
            {compared.issues.slice(0, 3).map((issue) => (
              <li key={JSON.stringify(issue.path)}>{issueWords(issue)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="scenario-acts">
        <Link
          to="/structure"
          search={{ scenario: id }}
          aria-label={words.openChartOf(name)}
          {...buttonLook({ size: "small" })}
        >
          {words.openChart}
        </Link>
        <Link
          to="/structure/matrix"
          search={{ scenario: id }}
          aria-label={words.openMatrixOf(name)}
          {...buttonLook({ size: "small" })}
        >
          {words.openMatrix}
        </Link>
        {answers === undefined ? null : (
          <Link
            to="/structure/scenarios"
            search={(now) => ({ ...now, hire: id, answers })}
            aria-label={words.hire.listOf(name)}
            {...buttonLook({ size: "small" })}
          >
            {words.hire.list}
          </Link>
        )}
        <Button size="small" aria-label={words.editOf(name)} onClick={() => acts.edit(scenario)}>
          {words.edit}
        </Button>
        <Button size="small" aria-label={words.copyOf(name)} onClick={() => acts.copy(scenario)}>
          {words.copy}
        </Button>
        {changes.length > 0 && approval?.outdated !== false ? (
          <Button
            size="small"
            aria-label={words.approval.approveOf(name)}
            onClick={() => acts.approve(scenario)}
          >
            {words.approval.approve}
          </Button>
        ) : null}
        {approval === undefined ? null : (
          <Button
            size="small"
            aria-label={words.approval.withdrawOf(name)}
            onClick={() => acts.withdraw(scenario)}
          >
            {words.approval.withdraw}
          </Button>
        )}
        <Button
          size="small"
          aria-label={words.mergeOf(name)}
          disabled={compared?.issues !== undefined}
          onClick={() => acts.merge(scenario)}
        >
          {words.merge}
        </Button>
        <Button size="small" aria-label={words.removeOf(name)} onClick={() => acts.remove(scenario)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
};

/** The scenarios of a structure, each with what can be done with it. */
export const ScenarioList = ({
  structure,
  scenarios,
  chosen,
  compared,
  acts,
}: {
  /** The id of the structure. */
  readonly structure: string;
  readonly scenarios: readonly Scenario[];
  readonly chosen: ReadonlySet<string>;
  readonly compared: ReadonlyMap<string, Compared | undefined>;
  readonly acts: Acts;
}) => (
  <ul className="scenario-list" aria-label={words.list}>
    {scenarios.map((scenario) => (
      <Card
        key={scenario.id}
        structure={structure}
        scenario={scenario}
        on={chosen.has(scenario.id)}
        compared={compared.get(scenario.id)}
        acts={acts}
      />
    ))}
  </ul>
);
