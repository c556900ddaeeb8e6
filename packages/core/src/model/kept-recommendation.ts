import { z } from "zod";
import { assessmentSchema } from "./assessment.ts";
import { idSchema, keptFields } from "./kept.ts";
import { noteSchema, roundSchema } from "./kept-assessment.ts";
import { labelSchema, recommendationSchema } from "./recommendation.ts";

/** A recommendation as it was on the day it was kept, with all that it was made from: it can be made again. */
export const keptRecommendationSchema = z.object({
  ...keptFields,
  assessment: idSchema,
  respondent: idSchema.optional(),
  round: roundSchema,
  note: noteSchema.optional(),
  input: assessmentSchema,
  recommendation: recommendationSchema,
});
export type KeptRecommendation = z.infer<typeof keptRecommendationSchema>;

export const recommendationRowSchema = keptRecommendationSchema
  .omit({ input: true, recommendation: true })
  .extend({
    catalogue: recommendationSchema.shape.catalogue,
    outcome: recommendationSchema.shape.outcome,
    first: z.string(),
    label: labelSchema,
    /** First-rank acceptability of the first, 0 to 1. */
    acceptability: z.number(),
    answered: z.number().int(),
  });
export type RecommendationRow = z.infer<typeof recommendationRowSchema>;
