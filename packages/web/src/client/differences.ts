import type { Checked, Scenario, Structure, StructureDifference } from "@remit/core";
import { useEffect, useState } from "react";
import { ask } from "./ask.ts";
import { useCatalogueHash } from "./catalogue.ts";

/** What a scenario changes in today's structure, and the structure it makes; or why it does not fit. */
export type Compared = Checked<{ readonly difference: StructureDifference; readonly structure: Structure }>;
type Kept = { readonly structure: Structure; readonly catalogue: string; readonly compared: Compared };

const kept = new WeakMap<Scenario, Kept>();

const compare = async (structure: Structure, { id }: Scenario): Promise<Compared> => {
  const applied = await ask("apply-scenario", { structure, scenario: id });
  if (applied.issues) return applied;
  const after = applied.value.structure;
  const { value, issues } = await ask("diff-structures", { before: structure, after });
  return issues ? { issues } : { value: { difference: value, structure: after } };
};

/** What each of some scenarios changes, in their order; undefined while it is worked out for the first time. */
export const useDifferences = (
  structure: Structure,
  scenarios: readonly Scenario[],
): readonly (Compared | undefined)[] => {
  const catalogue = useCatalogueHash();
  const [, hear] = useState(0);
  useEffect(() => {
    let wanted = true;
    const work = async (): Promise<void> => {
      for (const scenario of scenarios) {
        const before = kept.get(scenario);
        if (before?.structure === structure && before.catalogue === catalogue) continue;
        // oxlint-disable-next-line no-await-in-loop
        const compared = await compare(structure, scenario);
        if (!wanted) return;
        kept.set(scenario, { structure, catalogue, compared });
        hear((times) => times + 1);
      }
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [structure, scenarios, catalogue]);
  return scenarios.map((scenario) => kept.get(scenario)?.compared);
};
