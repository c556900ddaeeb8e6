import { z } from "zod";
import { recommendationRowSchema } from "#model/kept-recommendation.ts";
import { idSchema, pageFields, pageOf } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** The recommendations kept of an assessment, newest first. */
export const listRecommendations = contract({
  name: "list-recommendations",
  summary: "The recommendations kept of an assessment",
  notes: "What was recommended and when, newest first, to compare over time.",
  input: z.strictObject({ organisation: idSchema, assessment: idSchema, ...pageFields }),
  output: pageOf(recommendationRowSchema),
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
  },
  effects: ["store"],
  access: "local",
});
