import { z } from "zod";
import { keptAmendmentSchema } from "#model/amendment.ts";
import { idSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Takes an amendment away, or back (`removed: false`); refused where another one needs it. */
export const removeAmendment = contract({
  name: "remove-amendment",
  summary: "Remove or restore an amendment",
  notes:
    "Takes an amendment away; the shipped catalogue holds again in that place. It can be restored " +
    "from the history.",
  input: z.strictObject({
    organisation: idSchema,
    amendment: idSchema,
    version: versionSchema,
    removed: z.boolean(),
  }),
  output: keptAmendmentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    amendment: "5f4e3d2c-1b0a-4f9e-8d7c-6b5a4f3e2d1c",
    version: 1,
    removed: true,
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
