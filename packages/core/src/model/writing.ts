import { z } from "zod";

/** The tone documents are written in: addressed to the reader, or in the third person. */
export const toneSchema = z.enum(["plain", "formal"]);
export type Tone = z.infer<typeof toneSchema>;
export const spellingSchema = z.enum(["uk", "us"]);
export type Spelling = z.infer<typeof spellingSchema>;

const sentence = z.string().min(1);
const inTones = z.strictObject({ plain: sentence, formal: sentence });

/** A question about the past, and what a mark from 1 to 5 looks like in the answer to it. */
export const interviewSchema = z.strictObject({
  question: sentence,
  anchors: z.strictObject({ 1: sentence, 3: sentence, 5: sentence }),
});
export type Interview = z.infer<typeof interviewSchema>;

/** How documents speak of an accountability. All of it is Remit's judgement. */
export const accountabilityWordsSchema = z.strictObject({
  of: z.string(),
  plain: sentence,
  formal: sentence,
  /** How one sees after a year whether it went well. */
  measure: sentence,
  /** A step for it in the first 30, 60 and 90 days. */
  plan: z.strictObject({ 30: sentence, 60: sentence, 90: sentence }),
  interview: interviewSchema,
});
export type AccountabilityWords = z.infer<typeof accountabilityWordsSchema>;

/** The part a position has in a decision (RAPID). */
export const parts = ["recommend", "agree", "perform", "input", "decide"] as const;
export const partSchema = z.enum(parts);
export type Part = z.infer<typeof partSchema>;

export const limitKinds = ["money-once", "money-a-year", "people", "none"] as const;

/** A class of decisions, which accountabilities need it, and the part that comes with how much of them a position holds. */
export const decisionRightSchema = z.strictObject({
  id: z.string(),
  name: sentence,
  plain: sentence,
  formal: sentence,
  kind: z.enum(["money", "people", "technology", "suppliers"]),
  /** Accountabilities that cannot be carried out without it, the one that needs it most first. */
  of: z.array(z.string()).min(1),
  part: z.strictObject({ owns: partSchema, shares: partSchema, supports: partSchema }),
  limit: z.strictObject({ kind: z.enum(limitKinds), asks: sentence.optional() }),
  /** Where a decision goes that is beyond the limit, or who may overrule. */
  above: sentence,
});
export type DecisionRight = z.infer<typeof decisionRightSchema>;

/** Every word that documents are composed from, made from `data/writing`; each list by the id it is about. */
export const writingSchema = z.strictObject({
  /** SHA-256 over the sorted source files, first 16 hex digits. */
  hash: z.string(),
  accountabilities: z.array(accountabilityWordsSchema),
  requirements: z.array(z.strictObject({ of: z.string(), interview: interviewSchema })),
  decisionRights: z.array(decisionRightSchema),
  purposes: z.strictObject({
    roles: z.record(z.string(), inTones),
    domains: z.record(z.string(), inTones),
  }),
  /** What an answer says of the position: question id → option id → words. */
  positions: z.strictObject({
    reportsTo: z.strictObject({ question: z.string(), options: z.record(z.string(), sentence) }),
  }),
  /** British spelling → American spelling of a word, lower case. */
  spelling: z.record(z.string(), z.string()),
});
export type Writing = z.infer<typeof writingSchema>;
