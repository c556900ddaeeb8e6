import { z } from "zod";
import { assessmentSchema } from "#model/assessment.ts";
import { remitSchema } from "#model/remit.ts";

/** A remit beside the answers it is looked at with. */
export const remitAndAnswers = z.strictObject({
  remit: remitSchema,
  assessment: assessmentSchema,
  respondent: z
    .string()
    .max(100)
    .optional()
    .describe("Whose answers; the first respondent, if none is named"),
});
export type RemitAndAnswers = z.output<typeof remitAndAnswers>;
