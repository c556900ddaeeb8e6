import { z } from "zod";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { operation } from "#model/operation.ts";
import { sourceSchema } from "#model/statement.ts";

const count = z.number().int();

/** What Remit knows, in numbers, with its sources and the words their licences ask to be shown. */
export const about = operation({
  name: "about",
  summary: "What Remit knows: version, counts, and the sources with their notices",
  notes:
    "Use it to say which catalogue an answer rests on, and to show the notices that the licences of " +
    "the sources ask for.",
  input: z.strictObject({}),
  output: z.object({
    catalogue: catalogueRefSchema,
    counts: z.object({
      roles: count,
      accountabilities: count,
      questions: count,
      statements: count,
      sources: count,
      disagreements: count,
    }),
    /** With the number of statements each carries. */
    sources: z.array(sourceSchema.extend({ statements: count })),
    disagreements: z.array(z.object({ id: z.string(), topic: z.string(), treatment: z.string() })),
  }),
  example: {},
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { catalogueRef } = await import("#catalogue/index.ts");
    return {
      run: (_, door) => {
        const { catalogue } = catalogueFor(door);
        return {
          value: {
            catalogue: catalogueRef(catalogue),
            counts: {
              roles: catalogue.roles.length,
              accountabilities: catalogue.accountabilities.length,
              questions: catalogue.questions.length,
              statements: catalogue.statements.length,
              sources: catalogue.sources.length,
              disagreements: catalogue.disagreements.length,
            },
            sources: catalogue.sources.map((source) => ({
              ...source,
              statements: catalogue.statements.filter((statement) => statement.source === source.id).length,
            })),
            disagreements: catalogue.disagreements.map(({ id, topic, treatment }) => ({
              id,
              topic,
              treatment,
            })),
          },
        };
      },
    };
  },
});
