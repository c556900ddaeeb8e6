import { z } from "zod";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { operation } from "#model/operation.ts";
import { disagreementSchema, sourceSchema, statementSchema } from "#model/statement.ts";
import { citedBy } from "./cited-by.ts";
import { find } from "./find.ts";

/** One statement with its source, everything that rests on it, and the disagreements in which it is a side. */
export const statement = operation({
  name: "statement",
  summary: "One statement: its source, what rests on it and who contradicts it",
  notes:
    "Use it to check what a claim rests on: one claim in our own words, the source and the place it " +
    "was found, what Remit builds on it and who contradicts it. A statement says what its source " +
    "says; it is not proof.",
  input: z.strictObject({ statement: z.string().max(200).describe("A statement id, such as A-001") }),
  output: z.object({
    catalogue: catalogueRefSchema,
    statement: statementSchema,
    source: sourceSchema,
    citedBy: z.array(
      z.object({
        list: z.string(),
        id: z.string(),
        at: z.array(z.string()),
        as: z.enum(["cites", "against"]),
      }),
    ),
    disagreements: z.array(disagreementSchema),
  }),
  example: { statement: "A-001" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { catalogueRef } = await import("#catalogue/index.ts");
    return {
      run: (input, door) => {
        const index = catalogueFor(door);
        const found = find(index.statement, input.statement, ["statement"], "unknown-statement");
        if (found.issues) return found;
        const source = index.source.get(found.value.source);
        // Every statement's source is in the catalogue: a test of the catalogue holds it.
        if (source === undefined) throw new Error(`No source for ${input.statement}`);
        return {
          value: {
            catalogue: catalogueRef(index.catalogue),
            statement: found.value,
            source,
            citedBy: citedBy(index.catalogue, input.statement).map(({ at, ...rest }) => ({
              ...rest,
              at: [...at],
            })),
            disagreements: index.catalogue.disagreements.filter(({ sides }) =>
              sides.some(({ cites }) => cites.includes(input.statement)),
            ),
          },
        };
      },
    };
  },
});
