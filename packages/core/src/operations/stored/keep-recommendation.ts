import { z } from "zod";
import { noteSchema, roundSchema } from "#model/kept-assessment.ts";
import { keptRecommendationSchema } from "#model/kept-recommendation.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Makes the recommendation from the answers kept, and keeps it with all it was made from. */
export const keepRecommendation = contract({
  name: "keep-recommendation",
  summary: "Keep a recommendation as it is today",
  notes:
    "Makes the recommendation from the kept answers and keeps it with everything it was made from: " +
    "answers, catalogue, seed and numbers. It does not change when answers change later.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    id: idSchema.optional(),
    /** Whose answers; without it, those of the only or first respondent. */
    respondent: idSchema.optional(),
    round: roundSchema.optional(),
    note: noteSchema.optional(),
  }),
  output: keptRecommendationSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    note: "For the board in May",
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
