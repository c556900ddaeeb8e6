import { z } from "zod";
import { idSchema, instantSchema, versionSchema } from "#model/kept.ts";
import { keptStructureSchema } from "#model/kept-structure.ts";
import { contract } from "#model/operation.ts";

/** One structure: as it is, in an earlier version, or as of a moment. */
export const getStructure = contract({
  name: "get-structure",
  summary: "One kept structure, now, in a version, or as of a moment",
  notes:
    "The whole structure, as `check-structure`, `diff-structures` and the others take it. `was` names an earlier version, " +
    "`asOf` a moment; not both.",
  input: z.strictObject({
    organisation: idSchema,
    structure: idSchema,
    was: versionSchema.optional(),
    asOf: instantSchema.optional(),
  }),
  output: keptStructureSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    structure: "7c6b5a49-3827-4615-9403-f2e1d0c9b8a7",
  },
  effects: ["store"],
  access: "local",
});
