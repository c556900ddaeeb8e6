import { z } from "zod";
import { operation } from "#model/operation.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** A structure with one of its scenarios approved, or no longer. */
export const approveScenario = operation({
  name: "approve-scenario",
  summary: "Write down who approved a scenario of a structure, or take that back",
  notes:
    "Use it when whoever may decide has agreed to a scenario. The approval holds for the changes the scenario has now: once it " +
    "has others, the check says that it is outdated. Without `by` an approval is taken back. Merging needs none.",
  input: z.strictObject({
    structure: structureSchema,
    scenario: z.string().max(120).describe("The scenario's id"),
    by: z.string().trim().min(1).max(400).optional().describe("Who approved it: a person or a body"),
    on: z.iso.date().optional().describe("The day it was approved; otherwise today"),
  }),
  output: z.object({ structure: structureSchema }),
  example: { structure: structureExample, scenario: "security-to-it", by: "The board", on: "2026-11-27" },
  large: true,
  effects: ["today"],
  load: async () => {
    const { approveIn } = await import("#design/scenario.ts");
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { givenStructure } = await import("./given-structure.ts");
    return {
      run: ({ structure, scenario, by, on }, door) => {
        const given = givenStructure(catalogueFor(door), structure);
        if (given.issues) return given;
        const day = on ?? door.effects.today?.();
        if (day === undefined) throw new Error("an approval needs today from its door");
        const { value, issues } = approveIn(
          structure,
          scenario,
          by === undefined ? undefined : { by, on: day },
        );
        return issues ? { issues } : { value: { structure: value } };
      },
    };
  },
});
