import { z } from "zod";
import { amendmentBodySchema, keptAmendmentSchema, whyAmendedSchema } from "#model/amendment.ts";
import { idSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Adds an amendment, or changes the one under `id` that has `version`; refused where the catalogue would not hold together. */
export const putAmendment = contract({
  name: "put-amendment",
  summary: "Amend the catalogue for one organisation, with a reason",
  notes:
    "Changes what Remit knows for this organisation only: a strength, an accountability, a title, a " +
    "question, a wording. Refused where the catalogue would no longer hold together. Results then say " +
    "that they rest on an own catalogue.",
  input: z.strictObject({
    organisation: idSchema,
    id: idSchema.optional(),
    /** Of the amendment that is changed; without it, a new one is added. */
    version: versionSchema.optional(),
    reason: whyAmendedSchema,
    body: amendmentBodySchema,
  }),
  output: keptAmendmentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    reason: "Our IT Director has always held the vision.",
    body: { kind: "strength", role: "it-director", accountability: "technology-vision", strength: 3 },
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
