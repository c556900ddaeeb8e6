import { z } from "zod";
import { assessmentViewSchema } from "#model/kept-assessment.ts";
import { idSchema, instantSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/**
 * One assessment with respondents and answers, now or as of a moment. In a blind assessment the answers of several
 * respondents are left out until their round is revealed; the answers of a single respondent are always there.
 */
export const getAssessment = contract({
  name: "get-assessment",
  summary: "One assessment, now or as of a moment",
  notes:
    "One assessment with its respondents and the answers that may be seen; also as of an earlier " +
    "moment. Hidden answers are absent, not empty.",
  input: z.strictObject({ organisation: idSchema, assessment: idSchema, asOf: instantSchema.optional() }),
  output: assessmentViewSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
  },
  effects: ["store"],
  access: "local",
});
