import { z } from "zod";
import { operation } from "#model/operation.ts";
import { followedScenarioSchema, structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** A structure as one of its scenarios has it, or with the scenario made today's. */
export const applyScenario = operation({
  name: "apply-scenario",
  summary: "A structure as one of its scenarios has it; or with the scenario merged into today's",
  notes:
    "Use it to look at a scenario, or, with `merge`, to make it today's structure: it is then no scenario any more, and " +
    "`followed` tells what became of changes of other scenarios that no longer fitted. Without `merge` the answer has no scenarios.",
  input: z.strictObject({
    structure: structureSchema,
    scenario: z.string().max(120).describe("The scenario's id"),
    merge: z.boolean().default(false),
  }),
  output: z.object({
    structure: structureSchema,
    followed: z.array(followedScenarioSchema),
  }),
  example: { structure: structureExample, scenario: "security-to-it" },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { mergeScenario, withScenario } = await import("#design/scenario.ts");
    const { givenStructure, madeStructure } = await import("./given-structure.ts");
    return {
      run: ({ structure, scenario, merge }, door) => {
        const index = catalogueFor(door);
        const given = givenStructure(index, structure);
        if (given.issues) return given;
        if (!merge) {
          const { value, issues } = withScenario(structure, scenario);
          return issues ? { issues } : madeStructure({ structure: value, followed: [] });
        }
        const { value, issues } = mergeScenario(index, structure, scenario);
        return issues ? { issues } : madeStructure(value);
      },
    };
  },
});
