import type { StructureChange as Change, Checked, Issue, Scenario, Structure } from "@remit/core";
import { ask } from "./ask.ts";
import { withFollowed } from "./followed.ts";
import { editStructure } from "./structures.ts";

type Done = Promise<readonly Issue[]>;

const withScenarios = (id: string, make: (scenarios: readonly Scenario[]) => readonly Scenario[]): Done =>
  editStructure(id, async (structure) => ({
    value: { ...structure, scenarios: [...make(structure.scenarios)] },
  }));

/** Puts a scenario last among those of a structure, as one step. Its id must be free. */
export const addScenario = (id: string, scenario: Scenario): Done =>
  withScenarios(id, (all) => [...all, scenario]);

/** Another name or note. */
export const describeScenario = (
  id: string,
  scenario: string,
  { name, note }: Pick<Scenario, "name" | "note">,
): Done =>
  withScenarios(id, (all) =>
    all.map((each) =>
      each.id === scenario
        ? {
            id: scenario,
            name,
            ...(note !== undefined && note !== "" && { note }),
            ...(each.approval && { approval: each.approval }),
            changes: each.changes,
          }
        : each,
    ),
  );

/** Writes down who approved a scenario today, for the changes it has; without a name, takes that back. */
export const approveScenario = (id: string, scenario: string, by: string | undefined): Done =>
  editStructure(id, async (structure) => {
    const { value, issues } = await ask("approve-scenario", { structure, scenario, by });
    return issues ? { issues } : { value: value.structure };
  });

export const removeScenario = (id: string, scenario: string): Done =>
  withScenarios(id, (all) => all.filter((each) => each.id !== scenario));

const changed = async (
  structure: Structure,
  scenario: string,
  changes: readonly Change[],
): Promise<Checked<Structure>> => {
  const applied = await ask("apply-scenario", { structure, scenario });
  if (applied.issues) return applied;
  const after = await ask("change-structure", {
    structure: applied.value.structure,
    changes: [...changes],
  });
  if (after.issues) return after;
  // What was changed back leaves no trace in the list.
  const difference = await ask("diff-structures", { before: structure, after: after.value.structure });
  if (difference.issues) return difference;
  const scenarios = structure.scenarios.map((each) =>
    each.id === scenario ? { ...each, changes: difference.value.changes } : each,
  );
  return { value: { ...structure, scenarios } };
};

/** Changes a scenario of a structure as one step: today's stays as it is. */
export const changeScenario = (id: string, scenario: string, changes: readonly Change[]): Done =>
  editStructure(id, (structure) => changed(structure, scenario, changes));

/** Makes a scenario today's structure, as one step; the others follow it. */
export const mergeScenario = (id: string, scenario: string): Done =>
  editStructure(id, async (structure) => {
    const { value, issues } = await ask("apply-scenario", { structure, scenario, merge: true });
    return issues ? { issues } : { value: withFollowed(structure, value) };
  });
