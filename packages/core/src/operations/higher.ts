import { z } from "zod";
import { higherSchema } from "#model/comparison.ts";
import { operation } from "#model/operation.ts";

/** Who is higher in general, for two titles as written on a card. */
export const higher = operation({
  name: "higher",
  summary: "Who is higher, of two roles or titles, and what it depends on",
  input: z.strictObject({ first: z.string().max(200), second: z.string().max(200) }),
  output: higherSchema,
  example: { first: "CTO", second: "IT Director" },
  effects: [],
  load: async () => {
    const { shipped } = await import("#catalogue/shipped.ts");
    const { higher: run } = await import("#catalogue/higher.ts");
    return { run: (input) => run(shipped, input.first, input.second) };
  },
});
