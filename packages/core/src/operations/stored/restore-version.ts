import { z } from "zod";
import { changeSchema, keptKindSchema } from "#model/history.ts";
import { idSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Makes an object again what it was in an earlier version, as one more change. */
export const restoreVersion = contract({
  name: "restore-version",
  summary: "Bring back an earlier version of an object",
  notes: "Makes an object again what it was, as one more change: nothing after it is lost from the history.",
  input: z.strictObject({
    organisation: idSchema,
    kind: keptKindSchema,
    object: idSchema,
    /** The version to bring back, and the one it is now. */
    restore: versionSchema,
    version: versionSchema,
  }),
  output: changeSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    kind: "assessment",
    object: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    restore: 1,
    version: 3,
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
