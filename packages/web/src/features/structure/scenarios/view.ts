import type { Issue, Scenario } from "@remit/core";
import { changeScenario } from "#client/scenarios.ts";
import { useOf } from "#client/use-of.ts";
import type { Table } from "../frame.tsx";

export type AsIf = {
  /** The table as the scenario has it, and whose changes are the scenario's; today's where none is asked for. */
  readonly table: Table;
  readonly scenario: Scenario | undefined;
  /** The scenario is being put together for the first time: `table` is still today's, and nothing of it may be changed. */
  readonly waiting: boolean;
  /** What is shown has every change in it that was made. */
  readonly fresh: boolean;
  /** There is no such scenario, or it no longer fits today's structure. */
  readonly issues: readonly Issue[] | undefined;
};

const refuse = async (): Promise<readonly Issue[]> => [];

/** A structure as one of its scenarios has it, by the id in the address; without one, or where there is none such, as it is today. */
export const useAsIf = (table: Table, id: string | undefined): AsIf => {
  const { structure } = table;
  const scenario = structure.scenarios.find((each) => each.id === id);
  const { answer, fresh, broken } = useOf("apply-scenario", scenario && [structure, scenario.id], () => ({
    structure,
    scenario: scenario?.id ?? "",
  }));
  if (broken !== undefined) throw new Error(broken);
  if (id === undefined) return { table, scenario, waiting: false, fresh: true, issues: undefined };
  if (!scenario) {
    const issues: Issue[] = [{ code: "design/unknown-scenario", path: [], data: { given: id } }];
    return { table, scenario, waiting: false, fresh: true, issues };
  }
  const value = answer?.value?.structure;
  if (!value)
    return {
      table: { ...table, change: refuse },
      scenario,
      waiting: answer === undefined,
      fresh,
      issues: answer?.issues,
    };
  return {
    table: {
      ...table,
      structure: value,
      change: (changes) => changeScenario(table.id, scenario.id, changes),
    },
    scenario,
    waiting: false,
    fresh,
    issues: undefined,
  };
};
