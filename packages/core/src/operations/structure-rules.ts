import { z } from "zod";
import { operation } from "#model/operation.ts";
import { ruleRowSchema } from "#model/structure-check.ts";

/** The rules by which structures are checked. */
export const structureRules = operation({
  name: "structure-rules",
  summary: "The rules by which structures are checked, with their severity",
  notes:
    "Use it to see what `check-structure` looks for, and which ids `policies.rules` of a structure may name.",
  input: z.strictObject({}),
  output: z.array(ruleRowSchema),
  example: {},
  effects: [],
  load: async () => {
    const { ruleRows } = await import("#design/told.ts");
    return { run: () => ({ value: ruleRows() }) };
  },
});
