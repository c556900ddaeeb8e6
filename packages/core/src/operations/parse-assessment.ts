import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { operation } from "#model/operation.ts";

/** The text of an assessment file, read and checked; issues carry line and column. */
export const parseAssessment = operation({
  name: "parse-assessment",
  summary: "Read the text of an assessment file, or say what is wrong with it and where",
  notes:
    "Use it on the text of an assessment file before `decide`. At most 1 MB of YAML; what is wrong " +
    "comes back with line and column.",
  input: z.strictObject({ text: z.string() }),
  output: assessmentSchema,
  example: { text: "format: remit/assessment@1\norganisation:\n  name: Harbour Mill\n" },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { parseAssessment: parse } = await import("#decide/parse-assessment.ts");
    return { run: ({ text }, door) => parse(text, catalogueFor(door)) };
  },
});
