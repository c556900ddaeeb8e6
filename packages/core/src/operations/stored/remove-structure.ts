import { z } from "zod";
import { idSchema, versionSchema } from "#model/kept.ts";
import { structureRowSchema } from "#model/kept-structure.ts";
import { contract } from "#model/operation.ts";

/** Takes a structure away, or back (`removed: false`). */
export const removeStructure = contract({
  name: "remove-structure",
  summary: "Remove or restore a structure",
  notes: "Takes a kept structure away; it can be brought back, with its history.",
  input: z.strictObject({
    organisation: idSchema,
    structure: idSchema,
    version: versionSchema,
    removed: z.boolean(),
  }),
  output: structureRowSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    structure: "7c6b5a49-3827-4615-9403-f2e1d0c9b8a7",
    version: 1,
    removed: true,
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
