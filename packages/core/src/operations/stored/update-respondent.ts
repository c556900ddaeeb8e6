import { z } from "zod";
import { keptRespondentSchema } from "#model/kept-assessment.ts";
import { idSchema, nameSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Renames a respondent, or removes (`removed: true`) and restores one with their answers; removing closes their link. */
export const updateRespondent = contract({
  name: "update-respondent",
  summary: "Rename, remove or restore a respondent",
  notes:
    "To rename, remove or bring back. The answers of somebody who is removed no longer count and come " +
    "back with them.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    respondent: idSchema,
    version: versionSchema,
    name: nameSchema.optional(),
    position: z.string().max(200).nullable().optional(),
    removed: z.boolean().optional(),
  }),
  output: keptRespondentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    respondent: "1f2e3d4c-5b6a-4789-8a9b-0c1d2e3f4a5b",
    version: 1,
    position: "Chief executive",
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
