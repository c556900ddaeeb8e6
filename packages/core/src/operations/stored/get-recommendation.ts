import { z } from "zod";
import { keptRecommendationSchema } from "#model/kept-recommendation.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** One kept recommendation with all it was made from. */
export const getRecommendation = contract({
  name: "get-recommendation",
  summary: "One kept recommendation",
  notes: "One kept recommendation as it was made, with what it was made from.",
  input: z.strictObject({ organisation: idSchema, recommendation: idSchema }),
  output: keptRecommendationSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    recommendation: "3c2d1e0f-9a8b-4c7d-8e6f-5a4b3c2d1e0f",
  },
  effects: ["store"],
  access: "local",
});
