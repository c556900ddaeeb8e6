import type { Scenario } from "@remit/core";
import { Link } from "@tanstack/react-router";
import { hiredFrom } from "./hired.ts";
import type { AsIf } from "./view.ts";
import "./banner.css";
import { words } from "./words.ts";

/** Says that a page shows a scenario and whose changes are made there, or why it does not. */
export const ScenarioBanner = ({
  asIf: { table, scenario, issues },
  back,
}: {
  readonly asIf: AsIf;
  /** The same page as it is today. */
  readonly back: "/structure" | "/structure/matrix";
}) => {
  if (!scenario && !issues) return null;
  const { asIf: says } = words;
  const answers = scenario && hiredFrom(table.id, scenario.id);
  const line = (each: Scenario | undefined): string => {
    if (!each) return says.unknown;
    return issues ? says.broken(each.name) : says.changes(each.changes.length);
  };
  return (
    <aside className="scenario-banner" aria-label={words.banner}>
      <p>
        {scenario && !issues ? (
          <>
            {says.says} <strong>{scenario.name}</strong>{" "}
          </>
        ) : null}
        <span className="secondary">{line(scenario)}</span>
      </p>
      <p className="scenario-banner-acts no-print">
        {scenario && answers !== undefined ? (
          <Link to="/structure/scenarios" search={{ hire: scenario.id, answers }}>
            {words.hire.list}
          </Link>
        ) : null}
        {scenario && !issues ? (
          <Link to="/structure/scenarios" search={{ of: scenario.id }}>
            {says.compare}
          </Link>
        ) : null}
        <Link to={back} search={{}}>
          {says.back}
        </Link>
      </p>
    </aside>
  );
};
