import { z } from "zod";
import { keptAssessmentSchema } from "#model/kept-assessment.ts";
import { idSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** Shows the answers of the round at hand to everybody, although some have not submitted; it can no longer be answered. */
export const revealRound = contract({
  name: "reveal-round",
  summary: "End a round and show everybody its answers",
  notes:
    "Ends the round although some have not submitted, and shows everybody its answers. It cannot be " +
    "taken back: ask the person first.",
  input: z.strictObject({ organisation: idSchema, assessment: idSchema, version: versionSchema }),
  output: keptAssessmentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    version: 1,
  },
  effects: ["store"],
  writes: true,
  final: true,
  access: "local",
});
