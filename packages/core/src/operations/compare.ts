import { z } from "zod";
import { comparisonSchema } from "#model/comparison.ts";
import { operation } from "#model/operation.ts";

/** Two or more roles side by side. */
export const compare = operation({
  name: "compare",
  summary: "Roles side by side: what each holds, where they differ, how they work together",
  notes:
    "Use it for how two to seven roles differ and work together. What counts as a difference is the " +
    "strength that sources state; where too few accountabilities are stated for both, a distance is " +
    "marked `thin` and says little. The answer is long (up to some 300 kB for seven roles).",
  input: z.strictObject({
    roles: z.array(z.string().max(200)).max(20).describe("Two to seven role ids or titles"),
  }),
  output: comparisonSchema,
  example: { roles: ["cio", "cto"] },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { compare: run } = await import("#catalogue/compare.ts");
    return { run: (input, door) => run(catalogueFor(door), input.roles) };
  },
});
