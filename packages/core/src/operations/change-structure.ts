import { z } from "zod";
import { operation } from "#model/operation.ts";
import { followedScenarioSchema, changeSchema, structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** A structure with some changes made. */
export const changeStructure = operation({
  name: "change-structure",
  summary: "Make changes in a structure, all of them or none",
  notes:
    "Use it to edit a structure. Changes are made in their order; where one does not fit, nothing is changed and the " +
    "issue's path names it by its place in the list. Scenarios follow today's structure: what no longer fits of one is changed or " +
    "goes, and `followed` tells it.",
  input: z.strictObject({ structure: structureSchema, changes: z.array(changeSchema).max(20_000) }),
  output: z.object({ structure: structureSchema, followed: z.array(followedScenarioSchema) }),
  example: {
    structure: structureExample,
    changes: [{ do: "assign", accountability: "continuity", letter: "A", position: "it-head" }],
  },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { changeToday } = await import("#design/scenario.ts");
    const { givenStructure, madeStructure, within } = await import("./given-structure.ts");
    return {
      run: ({ structure, changes }, door) => {
        const index = catalogueFor(door);
        const given = givenStructure(index, structure);
        if (given.issues) return given;
        const { value, issues } = changeToday(index, structure, changes);
        return issues ? { issues: within(issues, "changes") } : madeStructure(value);
      },
    };
  },
});
