import { z } from "zod";
import { nearestWords } from "#catalogue/nearest.ts";
import { assessmentSchema } from "#model/assessment.ts";
import { operation } from "#model/operation.ts";
import { recommendationSchema } from "#model/recommendation.ts";

/** The recommendation for an assessment: its own answers, or those of one of its respondents (the first, if none is named). */
export const decide = operation({
  name: "decide",
  summary: "Which technology leader an organisation needs, how sure that is and why",
  input: assessmentSchema.extend({ respondent: z.string().max(100).optional() }),
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
    const { shipped } = await import("#catalogue/shipped.ts");
    const { checkAssessment } = await import("#decide/check-assessment.ts");
    const { recommend } = await import("#decide/recommend.ts");
    return {
      run: ({ respondent, ...assessment }, { signal, progress }) => {
        const checked = checkAssessment(shipped, assessment);
        if (checked.issues) return checked;
        const known = (assessment.respondents ?? []).map(({ id }) => id);
        if (respondent !== undefined && !known.includes(respondent)) {
          const data = { given: respondent, valid: known, nearest: nearestWords(respondent, known) };
          return { issues: [{ code: "operations/unknown-respondent", path: ["respondent"], data }] };
        }
        return { value: recommend(shipped, assessment, { respondent, signal, progress }) };
      },
    };
  },
});
