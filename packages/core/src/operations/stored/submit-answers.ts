import { z } from "zod";
import { keptRespondentSchema, roundSchema } from "#model/kept-assessment.ts";
import { idSchema, versionSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/** A respondent is done with a round; with the last one the round is revealed. `submitted: false` takes it back before that. */
export const submitAnswers = contract({
  name: "submit-answers",
  summary: "Say that a respondent is done with a round",
  notes:
    "With the last respondent the round is revealed, and from then on it can no longer be answered or " +
    "taken back. Ask the person before you submit for them.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    respondent: idSchema,
    round: roundSchema,
    version: versionSchema,
    submitted: z.boolean(),
  }),
  output: keptRespondentSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    respondent: "1f2e3d4c-5b6a-4789-8a9b-0c1d2e3f4a5b",
    round: 1,
    version: 1,
    submitted: true,
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
