import { z } from "zod";
import { idSchema, pageFields, pageOf } from "#model/kept.ts";
import { structureRowSchema } from "#model/kept-structure.ts";
import { contract } from "#model/operation.ts";

/** An organisation's structures, newest change first; `removed`: those taken away instead. */
export const listStructures = contract({
  name: "list-structures",
  summary: "The structures of an organisation",
  notes: "Use it to find a kept structure and how large it is; `get-structure` gives it whole.",
  input: z.strictObject({ organisation: idSchema, removed: z.boolean().optional(), ...pageFields }),
  output: pageOf(structureRowSchema),
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
  effects: ["store"],
  access: "local",
});
