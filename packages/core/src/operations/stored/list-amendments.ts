import { z } from "zod";
import { keptAmendmentSchema } from "#model/amendment.ts";
import { idSchema, pageFields, pageOf } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** What an organisation adds to the catalogue or says otherwise, newest change first; `removed`: those taken away instead. */
export const listAmendments = contract({
  name: "list-amendments",
  summary: "The amendments of an organisation to the catalogue",
  notes:
    "What this organisation changed of the catalogue, with the reason for each. Amendments are its " +
    "own judgement, not statements of sources.",
  input: z.strictObject({ organisation: idSchema, removed: z.boolean().optional(), ...pageFields }),
  output: pageOf(keptAmendmentSchema),
  example: { organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" },
  effects: ["store"],
  access: "local",
});
