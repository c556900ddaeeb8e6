import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { operation } from "#model/operation.ts";

/** An assessment as the text of a file; given the text it came from, comments and layout stay. */
export const writeAssessment = operation({
  name: "write-assessment",
  summary: "Write an assessment as a file that people can edit",
  notes:
    "Use it to give somebody their answers as a file. Given the text it came from as `before`, " +
    "comments and layout stay.",
  input: z.strictObject({ assessment: assessmentSchema, before: z.string().max(1_000_000).optional() }),
  output: z.object({ text: z.string() }),
  example: { assessment: { format: "remit/assessment@1", organisation: { name: "Harbour Mill" } } },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { parseAssessment: parse } = await import("#decide/parse-assessment.ts");
    const { writeAssessment: write } = await import("#decide/write-assessment.ts");
    return {
      run: ({ assessment, before }, door) => {
        const index = catalogueFor(door);
        const read = before === undefined ? undefined : parse(before, index);
        if (read?.issues) return { issues: read.issues };
        return { value: { text: write(assessment, index, before) } };
      },
    };
  },
});
