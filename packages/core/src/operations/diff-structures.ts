import { z } from "zod";
import { operation } from "#model/operation.ts";
import { structureDifferenceSchema } from "#model/structure-difference.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** What differs between two structures: the changes, and what they come to. */
export const diffStructures = operation({
  name: "diff-structures",
  summary: "What differs between two structures: who answers for what, gaps, positions, cost",
  notes:
    "Use it for a structure at two times, or for today's and a scenario's (`apply-scenario` makes it). Positions are " +
    "matched by id. `changes`, applied to the first by `change-structure`, give the second; scenarios are left out.",
  input: z.strictObject({ before: structureSchema, after: structureSchema }),
  output: structureDifferenceSchema,
  example: {
    before: structureExample,
    after: {
      ...structureExample,
      assignments: { ...structureExample.assignments, continuity: { A: ["it-head"] } },
    },
  },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { differenceOf } = await import("#design/difference.ts");
    const { givenStructure } = await import("./given-structure.ts");
    return {
      run: ({ before, after }, door) => {
        const index = catalogueFor(door);
        const sides = [givenStructure(index, before, "before"), givenStructure(index, after, "after")];
        const issues = sides.flatMap((side) => side.issues ?? []);
        return issues.length > 0 ? { issues } : { value: differenceOf(before, after) };
      },
    };
  },
});
