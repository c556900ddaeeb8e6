import { z } from "zod";
import { keptAssessmentSchema } from "#model/kept-assessment.ts";
import { idSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** One more round after a revealed one: everybody begins from their own last answers. */
export const openRound = contract({
  name: "open-round",
  summary: "Ask everybody once more, from their own last answers",
  notes:
    "Asks the same people once more after a revealed round, from their own last answers, so that " +
    "before and after can be compared.",
  input: z.strictObject({ organisation: idSchema, assessment: idSchema, version: versionSchema }),
  output: keptAssessmentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    version: 2,
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
