import { z } from "zod";
import { keptAssessmentSchema } from "#model/kept-assessment.ts";
import { idSchema, nameSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Renames an assessment, sets how it is answered, or removes (`removed: true`) and restores it. */
export const updateAssessment = contract({
  name: "update-assessment",
  summary: "Rename, set up, remove or restore an assessment",
  notes:
    "To rename, mark accountabilities as required, remove or bring back. Name the version the change " +
    "was made on; a newer one is not overwritten.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    version: versionSchema,
    title: nameSchema.optional(),
    blind: z.boolean().optional(),
    required: z.array(z.string().max(100)).max(100).optional(),
    removed: z.boolean().optional(),
  }),
  output: keptAssessmentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    version: 1,
    title: "Which leader in spring?",
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
