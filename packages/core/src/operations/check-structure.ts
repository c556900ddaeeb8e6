import { z } from "zod";
import { operation } from "#model/operation.ts";
import { structureCheckSchema } from "#model/structure-check.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "./structure-example.ts";

/** What is wrong with an organisation, as its structure shows it. */
export const checkStructure = operation({
  name: "check-structure",
  summary: "Check a structure: gaps, overlaps, rights, reporting lines and load, with fixes",
  notes:
    "Use it on any chart with assignments and decision rights, broken ones too. Each finding names its rule (`explain-rule` says why it " +
    "matters), its positions and accountabilities, and fixes as changes for `change-structure`. The structure's `policies` set " +
    "limits and turn rules off. Findings are about the chart as drawn, never about people.",
  input: z.strictObject({ structure: structureSchema }),
  output: structureCheckSchema,
  example: { structure: structureExample },
  large: true,
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { groundFor } = await import("./ground-for.ts");
    const { checkWithRules } = await import("#design/told.ts");
    return {
      run: ({ structure }, door) => ({ value: checkWithRules(groundFor(catalogueFor(door)), structure) }),
    };
  },
});
