import { z } from "zod";
import { answerChangeSchema, roundSchema, savedAnswersSchema } from "#model/kept-assessment.ts";
import { contract } from "#model/operation.ts";
import { tokenSchema } from "./open-invitation.ts";

/** The same as `save-answers`, for the holder of a link. */
export const answerInvitation = contract({
  name: "answer-invitation",
  summary: "Keep answers of the holder of a link",
  notes: "Keeps answers of the holder of a link; what met a newer answer comes back as a conflict.",
  input: z.strictObject({
    token: tokenSchema,
    round: roundSchema,
    changes: z.array(answerChangeSchema).min(1).max(200),
  }),
  output: savedAnswersSchema,
  example: {
    token: "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE",
    round: 1,
    changes: [{ question: "reports-to", answer: "chief-executive", base: 0 }],
  },
  effects: ["store"],
  writes: true,
  access: "link",
});
