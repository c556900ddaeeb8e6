import { z } from "zod";
import { operation } from "#model/operation.ts";
import { ruleViewSchema } from "#model/structure-check.ts";

/** Why a rule for structures is there. */
export const explainRule = operation({
  name: "explain-rule",
  summary: "Why a rule for structures matters, when breaking it is right, with examples and fixes",
  notes: "Use it to explain a finding of `check-structure`. `structure-rules` lists the rules.",
  input: z.strictObject({
    rule: z.string().max(100).describe("The id of a rule, such as nobody-accountable"),
  }),
  output: ruleViewSchema,
  example: { rule: "nobody-accountable" },
  effects: [],
  load: async () => {
    const { nearestWords } = await import("#catalogue/nearest.ts");
    const { ruleIds, ruleView } = await import("#design/told.ts");
    return {
      run: ({ rule }) => {
        const value = ruleView(rule);
        if (value) return { value };
        const data = { given: rule, nearest: nearestWords(rule, ruleIds), valid: [...ruleIds] };
        return { issues: [{ code: "design/unknown-rule", path: ["rule"], data }] };
      },
    };
  },
});
