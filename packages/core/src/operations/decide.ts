import { z } from "zod";
import { nearestWords } from "#catalogue/nearest.ts";
import { assessmentSchema } from "#model/assessment.ts";
import { operation } from "#model/operation.ts";
import { recommendationSchema } from "#model/recommendation.ts";

/** The recommendation for an assessment: its own answers, or those of one of its respondents (the first, if none is named). */
export const decide = operation({
  name: "decide",
  summary: "Which technology leader an organisation needs, how sure that is and why",
  notes:
    "Use it when somebody asks which technology leader to look for. Give what was answered so far, by " +
    "question id (`questions` lists them); leave out what was not asked, and answer `unknown` where " +
    "nobody knows. An acceptability is the share of the ways to weigh these answers in which a role " +
    "comes first, never a probability of being right; `label` says whether that is clear, a lean or a " +
    "toss-up. It also names the question that would tell most, the changed answers that would put " +
    "another role first, and the statements behind each reason.",
  input: assessmentSchema.extend({
    respondent: z
      .string()
      .max(100)
      .optional()
      .describe("Whose answers; the first respondent, if none is named"),
  }),
  output: recommendationSchema,
  example: {
    format: "remit/assessment@1",
    organisation: { name: "Harbour Mill" },
    answers: {
      "reports-to": "operations-or-finance",
      "run-or-change": "keep-running",
      "support-load": "heavy",
    },
  },
  effects: [],
  load: async () => {
    const { catalogueFor } = await import("./catalogue-for.ts");
    const { checkAssessment } = await import("#decide/check-assessment.ts");
    const { recommend } = await import("#decide/recommend.ts");
    return {
      run: ({ respondent, ...assessment }, door) => {
        const index = catalogueFor(door);
        const { signal, progress } = door;
        const checked = checkAssessment(index, assessment);
        if (checked.issues) return checked;
        const known = (assessment.respondents ?? []).map(({ id }) => id);
        if (respondent !== undefined && !known.includes(respondent)) {
          const data = { given: respondent, valid: known, nearest: nearestWords(respondent, known) };
          return { issues: [{ code: "operations/unknown-respondent", path: ["respondent"], data }] };
        }
        return { value: recommend(index, assessment, { respondent, signal, progress }) };
      },
    };
  },
});
