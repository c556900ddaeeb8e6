import { z } from "zod";
import { idSchema, nameSchema, organisationSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** An organisation to keep assessments of; the `id` may be given, so that the same write can be sent twice. */
export const createOrganisation = contract({
  name: "create-organisation",
  summary: "Begin to keep an organisation",
  notes:
    "Everything that is kept belongs to one organisation. Give an `id` of your own to be able to send " +
    "the same write twice.",
  input: z.strictObject({
    id: idSchema.optional(),
    name: nameSchema,
    industry: z.string().max(200).optional(),
  }),
  output: organisationSchema,
  example: { name: "Harbour Mill" },
  effects: ["store"],
  writes: true,
  access: "local",
});
