import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { assessmentViewSchema } from "#model/kept-assessment.ts";
import { idSchema, nameSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** An assessment of an organisation: empty with one respondent, or with the answers and respondents of a file. */
export const createAssessment = contract({
  name: "create-assessment",
  summary: "Begin an assessment, empty or from a file",
  notes:
    "An assessment asks one organisation's question once: who should lead technology here. With " +
    "several respondents and `blind`, nobody sees the answers of others before a round is revealed.",
  input: z.strictObject({
    organisation: idSchema,
    id: idSchema.optional(),
    title: nameSchema,
    /** Id and name of the first respondent, who begins it; a file of several brings its own. */
    respondent: z.strictObject({ id: idSchema.optional(), name: nameSchema.optional() }).optional(),
    assessment: assessmentSchema.optional(),
  }),
  output: assessmentViewSchema,
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", title: "Which leader next?" },
  effects: ["store"],
  writes: true,
  access: "local",
});
