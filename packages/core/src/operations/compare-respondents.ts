import { z } from "zod";
import { nearestWords } from "#catalogue/nearest.ts";
import { assessmentSchema } from "#model/assessment.ts";
import { groupSchema } from "#model/group.ts";
import type { Issue } from "#model/issue.ts";
import { operation } from "#model/operation.ts";

/** What several respondents of one assessment come to, together, and what divides them. */
export const compareRespondents = operation({
  name: "compare-respondents",
  summary: "Several respondents of one assessment: each one, together, and the question that divides them",
  notes:
    "Use it where an assessment lists two respondents or more. It gives each one's recommendation, the pool " +
    "of them, how much of its doubt is that people are unsure and how much that they disagree (bits), who " +
    "said what to each question, and in `settle` the questions whose settlement would settle most. The pool " +
    "is no vote: `voting` tells where counting rules would choose otherwise.",
  input: assessmentSchema.extend({
    weights: z
      .record(z.string().max(100), z.number().min(0).max(1000))
      .optional()
      .describe("How much each respondent counts, by id; else 1, and 0 for who has answered nothing"),
  }),
  output: groupSchema,
  example: {
    format: "remit/assessment@1",
    organisation: { name: "Harbour Mill" },
    respondents: [
      { id: "owner", answers: { "run-or-change": "transform", "technology-purpose": "sells-through" } },
      { id: "finance", answers: { "run-or-change": "keep-running", "support-load": "heavy" } },
    ],
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkAssessment } = await import("#decide/check-assessment.ts");
    const { compareRespondents: run } = await import("#decide/group.ts");
    return {
      run: ({ weights, ...assessment }, door) => {
        const index = catalogueFor(door);
        const { signal, progress } = door;
        const checked = checkAssessment(index, assessment);
        if (checked.issues) return checked;
        const ids = (assessment.respondents ?? []).map(({ id }) => id);
        if (ids.length < 2) {
          const data = { least: 2, given: ids.length };
          return { issues: [{ code: "decide/too-few-respondents", path: ["respondents"], data }] };
        }
        const issues: Issue[] = Object.keys(weights ?? {})
          .filter((id) => !ids.includes(id))
          .map((id) => ({
            code: "operations/unknown-respondent",
            path: ["weights", id],
            data: { given: id, valid: ids, nearest: nearestWords(id, ids) },
          }));
        if (issues.length === 0 && ids.every((id) => weights?.[id] === 0))
          issues.push({ code: "decide/nobody-counts", path: ["weights"], data: {} });
        if (issues.length > 0) return { issues };
        return { value: run(index, assessment, { weights, signal, progress }) };
      },
    };
  },
});
