import type { Scenario } from "@remit/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { buttonLook } from "#ui/button.tsx";
import { words } from "./words.ts";

const { asIf: says } = words;

/** Which structure is shown: today's, or as a scenario would have it. */
export const ScenarioPick = ({
  scenarios,
  scenario,
}: {
  readonly scenarios: readonly Scenario[];
  readonly scenario: string | undefined;
}) => {
  const navigate = useNavigate({ from: "/structure" });
  return (
    <div className="scenario-pick no-print">
      {scenarios.length === 0 ? null : (
        <select
          className="field"
          aria-label={says.label}
          value={scenario ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              search: ({ by }) => ({
                ...(value !== "" && { scenario: value }),
                ...(by !== undefined && { by }),
              }),
              resetScroll: false,
            })
          }
        >
          <option value="">{says.today}</option>
          {scenarios.map(({ id, name }) => (
            <option key={id} value={id}>
              {says.asIf(name)}
            </option>
          ))}
        </select>
      )}
      <Link to="/structure/scenarios" {...buttonLook({ size: "small" })}>
        {says.compare}
      </Link>
    </div>
  );
};
