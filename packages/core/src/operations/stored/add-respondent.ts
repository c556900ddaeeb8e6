import { z } from "zod";
import { keptRespondentSchema } from "#model/kept-assessment.ts";
import { idSchema, nameSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** One more person whose answers count. */
export const addRespondent = contract({
  name: "add-respondent",
  summary: "Add a respondent to an assessment",
  notes:
    "A respondent is a person who answers. Inviting somebody by link is a second step " +
    "(`invite-respondent`).",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    id: idSchema.optional(),
    name: nameSchema,
    position: z.string().max(200).optional(),
  }),
  output: keptRespondentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    name: "Finance",
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
