import { z } from "zod";
import { operation } from "#model/operation.ts";
import { hitKinds, hitsSchema } from "#model/search.ts";

/** Words looked for in everything the catalogue says, best first. */
export const search = operation({
  name: "search",
  summary: "Search roles, titles, accountabilities, questions and statements",
  notes:
    "Use it to find where the catalogue speaks of something. It looks for words, not for meanings, " +
    "and knows only this catalogue.",
  input: z.strictObject({
    words: z.string().max(200),
    limit: z.number().int().min(1).max(200).default(20),
    kinds: z.array(z.enum(hitKinds)).max(hitKinds.length).optional(),
  }),
  output: hitsSchema,
  example: { words: "digital transformation" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { search: run } = await import("#catalogue/search.ts");
    return {
      run: ({ words, limit, kinds }, door) => ({ value: run(catalogueFor(door), words, { limit, kinds }) }),
    };
  },
});
