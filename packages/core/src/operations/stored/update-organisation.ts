import { z } from "zod";
import { idSchema, nameSchema, organisationSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Renames an organisation, or removes (`removed: true`) and restores it with everything in it. */
export const updateOrganisation = contract({
  name: "update-organisation",
  summary: "Rename, remove or restore an organisation",
  notes:
    "To rename, to remove or to bring back. Removing takes nothing away for good: it can be restored. " +
    "Name the version the change was made on; a newer one is not overwritten.",
  input: z.strictObject({
    organisation: idSchema,
    version: versionSchema,
    name: nameSchema.optional(),
    industry: z.string().max(200).nullable().optional(),
    removed: z.boolean().optional(),
  }),
  output: organisationSchema,
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", version: 1, name: "Harbour Mills" },
  effects: ["store"],
  writes: true,
  access: "local",
});
