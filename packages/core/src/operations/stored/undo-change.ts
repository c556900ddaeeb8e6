import { z } from "zod";
import { changeSchema } from "#model/history.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Takes back the last change of an object, as one more change; an older one is refused as changed meanwhile. */
export const undoChange = contract({
  name: "undo-change",
  summary: "Take back a change",
  notes:
    "Takes back the last change of an object, as one more change; an older one is refused, because " +
    "others built on it.",
  input: z.strictObject({ organisation: idSchema, change: idSchema }),
  output: changeSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    change: "9c8d7e6f-5a4b-4c2d-8e0f-1a2b3c4d5e6f",
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
