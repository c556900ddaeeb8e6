import { z } from "zod";
import { higherSchema } from "#model/comparison.ts";
import { operation } from "#model/operation.ts";

/** Who is higher in general, for two titles as written on a card. */
export const higher = operation({
  name: "higher",
  summary: "Who is higher, of two roles or titles, and what it depends on",
  notes:
    "Use it when somebody asks which of two titles is above the other. It answers in general, from " +
    "sources, with what it depends on; in one company only its own chart can say. Where a title may " +
    "mean several roles, there is an answer for each reading, the likeliest first.",
  input: z.strictObject({ first: z.string().max(200), second: z.string().max(200) }),
  output: higherSchema,
  example: { first: "CTO", second: "IT Director" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { higher: run } = await import("#catalogue/higher.ts");
    return { run: (input, door) => run(catalogueFor(door), input.first, input.second) };
  },
});
