import { z } from "zod";
import { keptRespondentSchema } from "#model/kept-assessment.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Closes the link of a respondent; their answers stay. */
export const revokeInvitation = contract({
  name: "revoke-invitation",
  summary: "Close a respondent's link",
  notes:
    "The link stops working at once; the answers given through it stay. It cannot be opened again: " +
    "invite anew.",
  input: z.strictObject({ organisation: idSchema, assessment: idSchema, respondent: idSchema }),
  output: keptRespondentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    respondent: "1f2e3d4c-5b6a-4789-8a9b-0c1d2e3f4a5b",
  },
  effects: ["store"],
  writes: true,
  final: true,
  access: "local",
});
