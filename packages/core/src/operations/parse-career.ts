import { z } from "zod";
import { careerSchema } from "#model/career.ts";
import { operation } from "#model/operation.ts";

/** The text of a career file, read and checked; issues carry line and column. */
export const parseCareer = operation({
  name: "parse-career",
  summary: "Read the text of a person's career file, or say what is wrong with it and where",
  notes:
    "Use it on the text of a career file before `career`. At most 1 MB of YAML; what is wrong comes back " +
    "with line and column.",
  input: z.strictObject({ text: z.string() }),
  output: careerSchema,
  example: { text: "format: remit/career@1\nanswers:\n  known-for: people\n" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { parseCareer: parse } = await import("#decide/career-file.ts");
    return { run: ({ text }, door) => parse(text, catalogueFor(door)) };
  },
});
