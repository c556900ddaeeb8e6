import { applyChanges, attempt } from "./apply.ts";
import { withApproval, withoutApproval } from "./approval.ts";
import { unknown } from "./unknown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Approval, Change, Scenario, Structure } from "#model/structure.ts";

/** Changes of another scenario that no longer fit once one is merged. */
export type Dropped = { readonly scenario: string; readonly changes: Change[] };

const find = ({ scenarios }: Structure, id: string): Checked<Scenario> => {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found) return { value: found };
  return {
    issues: [
      unknown(
        "scenario",
        ["scenario"],
        id,
        scenarios.map((scenario) => scenario.id),
      ),
    ],
  };
};

const place = (structure: Structure, { id }: Scenario, issues: readonly Issue[]): Issue[] => {
  const at = structure.scenarios.findIndex((scenario) => scenario.id === id);
  return issues.map((issue) => ({ ...issue, path: ["scenarios", at, "changes", ...issue.path] }));
};

/** The structure as a scenario has it, without scenarios: they are changes of today's. Issues: `design/unknown-scenario`, and those of `applyChanges`. */
export const withScenario = (structure: Structure, id: string): Checked<Structure> => {
  const { value: scenario, issues } = find(structure, id);
  if (issues) return { issues };
  const made = applyChanges(structure, scenario.changes);
  return made.issues
    ? { issues: place(structure, scenario, made.issues) }
    : { value: { ...made.value, scenarios: [] } };
};

/** The structure with a scenario approved by somebody on a day; without that, approved by nobody. Issue: `design/unknown-scenario`. */
export const approveIn = (
  structure: Structure,
  id: string,
  approval: Pick<Approval, "by" | "on"> | undefined,
): Checked<Structure> => {
  const { value: found, issues } = find(structure, id);
  if (issues) return { issues };
  const made = approval === undefined ? withoutApproval(found) : withApproval(found, approval);
  return {
    value: { ...structure, scenarios: structure.scenarios.map((each) => (each === found ? made : each)) },
  };
};

/** A change that goes may leave others without what they name; a chain of them longer than this goes whole. */
const mostRounds = 100;

/** The changes of a list that still fit, and those that do not. */
const fitting = (structure: Structure, changes: readonly Change[]): { fit: Change[]; not: Change[] } => {
  let fit = [...changes];
  const not: Change[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const wrong = new Set(attempt(structure, fit).misfits.map(({ at }) => at));
    if (wrong.size === 0) return { fit, not };
    not.push(...fit.filter((_, at) => wrong.has(at)));
    fit = fit.filter((_, at) => !wrong.has(at));
  }
  return { fit: [], not: [...changes] };
};

/**
 * A scenario made today's structure. It is no scenario any more; the others lose the changes that no longer fit, and
 * `dropped` lists them. Issues as of `withScenario`.
 */
export const mergeScenario = (
  structure: Structure,
  id: string,
): Checked<{ structure: Structure; dropped: Dropped[] }> => {
  const made = withScenario(structure, id);
  if (made.issues) return made;
  const others = structure.scenarios
    .filter((scenario) => scenario.id !== id)
    .map((scenario) => ({ scenario, ...fitting(made.value, scenario.changes) }));
  const dropped = others.flatMap(({ scenario, not }) =>
    not.length > 0 ? [{ scenario: scenario.id, changes: not }] : [],
  );
  const scenarios = others.map(({ scenario, fit }) => ({ ...scenario, changes: fit }));
  return { value: { structure: { ...made.value, scenarios }, dropped } };
};
