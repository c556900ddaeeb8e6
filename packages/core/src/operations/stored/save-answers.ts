import { z } from "zod";
import { answerChangeSchema, roundSchema, savedAnswersSchema } from "#model/kept-assessment.ts";
import { idSchema } from "#model/kept.ts";
import { contract } from "#model/operation.ts";

/**
 * Keeps answers of a respondent. A change made on an older version of its answer is not kept: it comes back as a
 * conflict with what is there, unless both say the same.
 */
export const saveAnswers = contract({
  name: "save-answers",
  summary: "Keep answers of one respondent, and say which met a newer one",
  notes:
    "Up to 200 changes at once. Each names the version of the answer it was made on (0: none); one " +
    "that met a newer answer is not kept and comes back as a conflict with what is there.",
  input: z.strictObject({
    organisation: idSchema,
    assessment: idSchema,
    respondent: idSchema,
    round: roundSchema,
    changes: z.array(answerChangeSchema).min(1).max(200),
  }),
  output: savedAnswersSchema,
  example: {
    organisation: "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    assessment: "6a5b4c3d-2e1f-4a0b-9c8d-7e6f5a4b3c2d",
    respondent: "1f2e3d4c-5b6a-4789-8a9b-0c1d2e3f4a5b",
    round: 1,
    changes: [{ question: "reports-to", answer: "chief-executive", base: 0 }],
  },
  effects: ["store"],
  writes: true,
  access: "local",
});
