import { z } from "zod";
import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import { assessmentSchema } from "#model/assessment.ts";
import { catalogueRefSchema } from "#model/catalogue.ts";
import { differenceSchema } from "#model/group.ts";
import type { Issue } from "#model/issue.ts";
import { operation } from "#model/operation.ts";

const sideSchema = z.strictObject({
  assessment: assessmentSchema,
  respondent: z.string().max(100).optional().describe("Whose answers alone; else everybody's"),
  catalogue: catalogueRefSchema.optional().describe("The catalogue it was first decided with, if kept"),
});

/** Two assessments beside each other: what was answered otherwise, and what became of it. */
export const compareAssessments = operation({
  name: "compare-assessments",
  summary: "Two assessments side by side: which answers differ, and what that changes",
  notes:
    "Use it for the same organisation at two times, or for two rounds of several respondents. Both are " +
    "computed from today's catalogue on the same draws, so that only answers make a difference; `catalogue." +
    "same` tells whether that is the one they were first made from. Respondents are matched by id.",
  input: z.strictObject({ before: sideSchema, after: sideSchema }),
  output: differenceSchema,
  example: {
    before: {
      assessment: {
        format: "remit/assessment@1",
        organisation: { name: "Harbour Mill" },
        answers: { "run-or-change": "keep-running", "support-load": "heavy" },
      },
    },
    after: {
      assessment: {
        format: "remit/assessment@1",
        organisation: { name: "Harbour Mill" },
        answers: { "run-or-change": "transform", "support-load": "light", "own-software": "product" },
      },
    },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkAssessment } = await import("#decide/check-assessment.ts");
    const { compareAssessments: run } = await import("#decide/difference.ts");
    const issuesOf = (
      index: CatalogueIndex,
      side: "before" | "after",
      { assessment, respondent }: z.output<typeof sideSchema>,
    ) => {
      const found = (checkAssessment(index, assessment).issues ?? []).map((issue): Issue => ({
        ...issue,
        path: [side, "assessment", ...issue.path],
      }));
      const known = (assessment.respondents ?? []).map(({ id }) => id);
      if (respondent === undefined || known.includes(respondent)) return found;
      const data = { given: respondent, valid: known, nearest: nearestWords(respondent, known) };
      return [...found, { code: "operations/unknown-respondent", path: [side, "respondent"], data }];
    };
    return {
      run: ({ before, after }, door) => {
        const index = catalogueFor(door);
        const { signal, progress } = door;
        const issues = [...issuesOf(index, "before", before), ...issuesOf(index, "after", after)];
        return issues.length > 0 ? { issues } : { value: run(index, before, after, { signal, progress }) };
      },
    };
  },
});
