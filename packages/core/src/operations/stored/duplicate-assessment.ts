import { z } from "zod";
import { assessmentViewSchema } from "#model/kept-assessment.ts";
import { idSchema, nameSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** A copy of an assessment with the answers that may be seen, under a new id; links are not copied. */
export const duplicateAssessment = contract({
  name: "duplicate-assessment",
  summary: "Copy an assessment with its answers",
  notes: "To try other answers beside the first ones. Only answers that may be seen are copied.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    id: idSchema.optional(),
    title: nameSchema,
  }),
  output: assessmentViewSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    title: "Which leader next? (copy)",
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
