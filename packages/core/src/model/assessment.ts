import { z } from "zod";

/** "unknown": don't know, sampled over the options. "not-applicable": a question without effect here. */
export const openAnswerSchema = z.enum(["unknown", "not-applicable"]);

/** An option id, a list of option ids, a number, or an open answer; a question that is absent was not asked. */
export const answerSchema = z.union([
  z.string().max(100),
  z.number().int().min(0).max(10_000_000),
  z.array(z.string().max(100)).max(50),
]);
export type Answer = z.infer<typeof answerSchema>;

export const answersSchema = z
  .record(z.string().max(100), answerSchema)
  .describe(
    "Question id to answer: an option id, a list of option ids, a whole number, `unknown` or `not-applicable`; " +
      "what was not asked is left out",
  );
export type Answers = z.infer<typeof answersSchema>;

export const respondentSchema = z.strictObject({
  id: z.string().max(100),
  name: z.string().max(200).optional(),
  answers: answersSchema,
  notes: z.record(z.string().max(100), z.string().max(4000)).optional(),
});
export type Respondent = z.infer<typeof respondentSchema>;

export const assessmentFormat = "remit/assessment@1";

/** One organisation's filled-in questions: the shape of `*.assessment.yaml`. */
export const assessmentSchema = z.strictObject({
  format: z.literal(assessmentFormat),
  organisation: z.strictObject({ name: z.string().max(200), industry: z.string().max(200).optional() }),
  /** Of one respondent; with several, leave it out and list `respondents`. */
  answers: answersSchema.optional(),
  /** A remark to an answer, by question. */
  notes: z.record(z.string().max(100), z.string().max(4000)).optional(),
  respondents: z.array(respondentSchema).max(200).optional(),
  /** Accountabilities the organisation marks as required, whatever the answers say. */
  required: z.array(z.string().max(100)).max(100).optional(),
  seed: z.number().int().min(0).max(4_294_967_295).optional(),
  draws: z.number().int().min(100).max(200_000).optional(),
  /** For a worked company: what should come out, and why. */
  expect: z
    .strictObject({
      /** The role that should come first; of an organisation that needs no leader yet, the one nearest to it. */
      first: z.string(),
      /** "none-yet" where no leader is needed. */
      outcome: z.enum(["role", "none-yet"]).optional(),
      label: z.enum(["clear", "lean", "toss-up"]).optional(),
      why: z.string(),
      closeTo: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Assessment = z.infer<typeof assessmentSchema>;
