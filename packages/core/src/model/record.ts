import { z } from "zod";
import { assessmentSchema } from "./assessment.ts";
import { recommendationSchema } from "./recommendation.ts";

export const recordFormat = "remit/record@1";

/** What people then decided, and who saw it otherwise. */
export const decisionSchema = z.strictObject({
  /** The role of the catalogue that was chosen: it need not be the one recommended. */
  role: z.string().max(100),
  title: z.string().max(200).optional(),
  by: z.string().max(400).optional(),
  on: z.iso.date().optional(),
  why: z.string().max(4000).optional(),
  dissent: z
    .array(z.strictObject({ who: z.string().max(200), says: z.string().max(4000) }))
    .max(100)
    .default([]),
});
export type Decision = z.infer<typeof decisionSchema>;

/** A decision with everything it was made from, so that it can be made again: the shape of `record.json`. */
export const recordSchema = z.strictObject({
  format: z.literal(recordFormat),
  /** `YYYY-MM-DD` */
  date: z.iso.date(),
  assessment: assessmentSchema,
  /** Whose answers the recommendation below is made from, where there are several respondents. */
  respondent: z.string().max(100).optional(),
  recommendation: recommendationSchema,
  /** Of several respondents, what each one's own answers come to. */
  respondents: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string().optional(),
        first: z.string(),
        /** Share of the weight space in which it comes first, 0 to 1. */
        acceptability: z.number(),
      }),
    )
    .default([]),
  decision: decisionSchema,
});
export type DecisionRecord = z.infer<typeof recordSchema>;

/** Whether a record comes out the same when it is made again. */
export const verificationSchema = z.object({
  identical: z.boolean(),
  /** The catalogue of the record, and the one it was made again from. */
  catalogue: z.object({ record: z.string(), now: z.string() }),
  /** Places in the recommendation that differ, with both values as text; the first 50. */
  differences: z.array(z.object({ at: z.string(), record: z.string(), now: z.string() })),
  more: z.number().int(),
});
export type Verification = z.infer<typeof verificationSchema>;
