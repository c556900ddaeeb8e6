import { z } from "zod";
import { ownMarksSchema } from "./own.ts";

const effectSchema = z.strictObject({
  /** From -2 to 2, on the 0-4 scale of needs. */
  by: z.number().min(-2).max(2),
  cites: z.array(z.string()).default([]),
  basis: z.enum(["statement", "judgement"]).default("statement"),
  why: z.string().optional(),
});
export type Effect = z.infer<typeof effectSchema>;

export const engagements = ["full-time", "part-time", "fractional", "interim", "outsourced"] as const;
export const engagementSchema = z.enum(engagements);
export type Engagement = z.infer<typeof engagementSchema>;

export const optionSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** The answer as part of a list of reasons: "Reports to the chief executive". */
  says: z.string(),
  help: z.string().optional(),
  /** accountability id → effect on its need. */
  effects: z.record(z.string(), effectSchema).default({}),
  /** What it puts into the posting. */
  qualifications: z
    .array(
      z.strictObject({
        requirement: z.string(),
        level: z.enum(["must", "should"]),
        text: z.string(),
        cites: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** Points for and against forms of engagement. */
  engagement: z
    .partialRecord(engagementSchema, z.strictObject({ by: z.number().min(-2).max(2), why: z.string() }))
    .default({}),
  /** Roles (or "chief", any technology chief) this answer says are there. */
  present: z.array(z.string()).default([]),
  /** For a number question: the option holds from this number on. */
  from: z.number().optional(),
});
export type Option = z.infer<typeof optionSchema>;

export const questionSchema = z.strictObject({
  id: z.string(),
  /** one: an option id. many: a list of option ids. number: a whole number, read by the options' `from`. */
  kind: z.enum(["one", "many", "number"]),
  /** Its options run from one end of a scale to the other, as they are listed; a number's always do. */
  ordered: z.boolean().optional(),
  order: z.number(),
  text: z.string(),
  /** For narrow places: "Reports to". */
  short: z.string(),
  help: z.string(),
  why: z.string(),
  unit: z.string().optional(),
  options: z.array(optionSchema).min(2),
  cites: z.array(z.string()).default([]),
  own: ownMarksSchema,
});
export type Question = z.infer<typeof questionSchema>;

/** Something to settle before a posting goes out. */
export const readinessSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  why: z.string(),
  /** Shown when the question is open ("unknown") or one of these options was given; always, without `when`. */
  when: z
    .strictObject({
      question: z.string(),
      unknown: z.boolean().default(true),
      options: z.array(z.string()).default([]),
    })
    .optional(),
  cites: z.array(z.string()).default([]),
});
export type Readiness = z.infer<typeof readinessSchema>;

/** A step of the way from question to hire, or a piece of advice to a person choosing a career. */
export const guidanceSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  roles: z.array(z.string()).default([]),
  /** Of advice on a career: the roles to which it tells how far the step is. */
  stepTo: z.array(z.string()).optional(),
  cites: z.array(z.string()).min(1),
});
export type Guidance = z.infer<typeof guidanceSchema>;
