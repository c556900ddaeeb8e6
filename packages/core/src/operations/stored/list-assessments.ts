import { z } from "zod";
import { assessmentRowSchema } from "#model/kept-assessment.ts";
import { idSchema, pageFields, pageOf } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** An organisation's assessments, newest change first; `removed`: those taken away instead. */
export const listAssessments = contract({
  name: "list-assessments",
  summary: "The assessments of an organisation",
  notes: "Use it to find an assessment and how far it is: respondents, answers given, submitted.",
  input: z.strictObject({ organisation: idSchema, removed: z.boolean().optional(), ...pageFields }),
  output: pageOf(assessmentRowSchema),
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
  effects: ["store"],
  access: "local",
});
