import type { CatalogueIndex } from "#catalogue/index.ts";
import { applyChanges } from "./apply.ts";
import { withApproval, withoutApproval } from "./approval.ts";
import { changed } from "./check-changes.ts";
import { withScenariosAfter } from "./scenarios-after.ts";
import { unknown } from "./unknown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Approval, Change, FollowedScenario, Scenario, Structure } from "#model/structure.ts";

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

/** Today's structure, and the scenarios whose changes had to follow it. */
export type Today = { readonly structure: Structure; readonly followed: FollowedScenario[] };

/**
 * A scenario made today's structure. It is no scenario any more; the others follow, and `followed` tells which changes of theirs
 * did. Issues as of `withScenario`.
 */
export const mergeScenario = (index: CatalogueIndex, structure: Structure, id: string): Checked<Today> => {
  const made = withScenario(structure, id);
  if (made.issues) return made;
  const others = structure.scenarios.filter((scenario) => scenario.id !== id);
  return { value: withScenariosAfter(index, structure, made.value, others) };
};

/** Today's structure with some changes made, and its scenarios following it. Issues: those of `changed`, by the place of a change. */
export const changeToday = (
  index: CatalogueIndex,
  structure: Structure,
  changes: readonly Change[],
): Checked<Today> => {
  const made = changed(index, structure, changes);
  return made.issues ? made : { value: withScenariosAfter(index, structure, made.value) };
};
