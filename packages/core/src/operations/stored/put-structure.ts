import { z } from "zod";
import { idSchema, versionSchema } from "#model/kept.ts";
import { structureRowSchema } from "#model/kept-structure.ts";
import { contract } from "#model/operation.ts";
import { structureSchema } from "#model/structure.ts";
import { structureExample } from "../structure-example.ts";

/** Keeps a structure, or what became of the one under `id` that has `version`; one that says the same adds no version. */
export const putStructure = contract({
  name: "put-structure",
  summary: "Keep a structure, or a new version of one",
  notes:
    "Keeps who sits where, reports to whom and answers for what, with a history: every version says what it changed " +
    "from the one before. Without `version` it is a new one; name the version a change was made on, and a newer one is " +
    "not overwritten.",
  input: z.strictObject({
    organisation: idSchema,
    id: idSchema.optional(),
    version: versionSchema.optional(),
    structure: structureSchema,
  }),
  output: structureRowSchema,
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", structure: structureExample },
  large: true,
  effects: ["store"],
  writes: true,
  access: "local",
});
