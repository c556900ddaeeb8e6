import { z } from "zod";
import { changeSchema } from "#model/history.ts";
import { idSchema, pageFields, pageOf } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** What changed in an organisation, one assessment of it, or one object; newest first. Hidden answers stay hidden. */
export const listHistory = contract({
  name: "list-history",
  summary: "Who changed what, and when",
  notes:
    "Newest first, with what differs field by field; of a structure, what each version changed from the one before. " +
    "Answers that are hidden until a round is revealed are not shown here either.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema.optional(),
    object: idSchema.optional(),
    /** Of a structure: only versions that changed this position, its letters or its rights. */
    position: z.string().max(120).optional(),
    ...pageFields,
  }),
  output: pageOf(changeSchema),
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
  effects: ["store"],
  access: "local",
});
