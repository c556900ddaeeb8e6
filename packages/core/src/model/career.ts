import { z } from "zod";
import { answersSchema } from "./assessment.ts";
import { catalogueRefSchema } from "./catalogue.ts";
import {
  citedStatementsSchema,
  groundsSchema,
  heldSchema,
  roleRefSchema,
  standingOfTwoSchema,
  titleReadingSchema,
} from "./comparison.ts";
import { recommendationSchema } from "./recommendation.ts";
import { relationSchema, requirementRefSchema } from "./role.ts";
import { disagreementSchema } from "./statement.ts";

export const careerFormat = "remit/career@1";

/** One person's answers to the career questions: the shape of `*.career.yaml`. */
export const careerSchema = z.strictObject({
  format: z.literal(careerFormat),
  /** What the person calls this file; nobody's name is needed. */
  name: z.string().max(200).optional(),
  answers: answersSchema,
  /** A remark to an answer, by question. */
  notes: z.record(z.string().max(100), z.string().max(4000)).optional(),
  seed: z.number().int().min(0).max(4_294_967_295).optional(),
  draws: z.number().int().min(100).max(200_000).optional(),
  /** For a worked profile: what should come out, and why. */
  expect: z
    .strictObject({
      first: z.string(),
      label: z.enum(["clear", "lean", "toss-up"]).optional(),
      why: z.string(),
      /** Any of these may be second. */
      closeTo: z.array(z.string()).optional(),
      /** Requirements of the first that are known not to be held, musts and shoulds alike. */
      notHeld: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Career = z.infer<typeof careerSchema>;

/** One thing a role asks of its holder, and whether this person has it. */
export const gapRowSchema = groundsSchema.extend({
  ...requirementRefSchema.shape,
  level: z.enum(["must", "should"]),
  text: z.string(),
  /** "unknown": the question was left open; "not-held": it was answered, and this was not among the answers. */
  held: z.enum(["held", "not-held", "unknown"]),
  /** The requirement that was named and includes this one. */
  through: z.string().optional(),
  /** Sources speak of years of it. */
  takesYears: z.boolean(),
  /** Ways to come by it; without a source, judgement. */
  closes: z.array(groundsSchema.extend({ text: z.string() })),
});
export type GapRow = z.infer<typeof gapRowSchema>;

/** From a present post to a role: who is usually above, as the catalogue has it. */
export const stepSchema = groundsSchema.extend({
  from: z.string(),
  /** How the role stands to the present post. */
  verdict: standingOfTwoSchema.shape.verdict,
  certainty: standingOfTwoSchema.shape.certainty,
});

/** What stands between a person and a role; never mixed into fit. */
export const gapsSchema = z.object({
  role: z.string(),
  /** What is not held first, then what is unknown, then what is held; musts before shoulds. */
  rows: z.array(gapRowSchema),
  /** Absent where no present post of the catalogue was named. */
  step: stepSchema.optional(),
  /** What sources say of how far it is to this role; absent for whoever stands level with it or above. */
  far: z.object({ text: z.string(), cites: z.array(z.string()) }).optional(),
  /** What sources do not say of this role. */
  silent: z.string().optional(),
});
export type Gaps = z.infer<typeof gapsSchema>;

/** A piece of advice of the catalogue that speaks of the role a person's wishes lead to. */
export const adviceSchema = z.object({
  id: z.string(),
  text: z.string(),
  roles: z.array(z.string()),
  cites: z.array(z.string()),
});

/** Which role suits a person by what they want, how sure that is and why; and beside it, what stands between. */
export const careerResultSchema = recommendationSchema
  .pick({
    seed: true,
    draws: true,
    answered: true,
    open: true,
    first: true,
    second: true,
    label: true,
    standings: true,
    out: true,
    closeTo: true,
    reasons: true,
    lead: true,
    leadBand: true,
    flips: true,
    neverMatters: true,
    next: true,
    openQuestions: true,
    stop: true,
    doubt: true,
    map: true,
  })
  .extend({
    catalogue: catalogueRefSchema,
    /** "none": after enough answers, no area is wanted strongly enough to name a role. */
    outcome: z.enum(["role", "none"]),
    /** How much the person wants to answer for each outcome, 0 to 4, with the middle nine tenths; in the catalogue's order. */
    wishes: z.array(
      z.object({ accountability: z.string(), wish: z.number(), low: z.number(), high: z.number() }),
    ),
    /** One a role that competes, in the order of `standings`. */
    gaps: z.array(gapsSchema),
    /** Advice on the first role, that which speaks of the second too before the rest. */
    advice: z.array(adviceSchema),
    statements: citedStatementsSchema,
  });
export type CareerResult = z.infer<typeof careerResultSchema>;

/** Which of two posts: honest differences, and what a person's answers say to them. */
export const careerBetweenSchema = z.object({
  catalogue: catalogueRefSchema,
  /** How the two titles were read; the role taken is the likeliest reading. */
  readings: z.tuple([titleReadingSchema, titleReadingSchema]),
  roles: z.tuple([roleRefSchema, roleRefSchema]),
  /** One sentence of the catalogue on how they differ. */
  summary: z.string(),
  /** What the holder answers for in one and not in the other, or more in one: widest difference first. */
  differences: z.array(
    z.object({
      accountability: z.string(),
      name: z.string(),
      definition: z.string(),
      /** The role that holds more of it. */
      more: z.string(),
      cells: z.tuple([heldSchema, heldSchema]),
      /** Difference of expected strengths, 0 to 3. */
      by: z.number(),
      /** How much the person wants it, 0 to 4; absent with nothing answered. */
      wish: z.number().optional(),
    }),
  ),
  /** What sources say of one and not of the other: silence is not "no". */
  silent: z.array(z.object({ accountability: z.string(), name: z.string(), role: z.string() })),
  disagreements: z.array(disagreementSchema),
  /** Who is usually above, from the first one's side. */
  higher: standingOfTwoSchema,
  handovers: relationSchema.shape.handovers,
  /** What each asks of its holder; held, not held or unknown as far as it was answered. */
  gaps: z.tuple([gapsSchema, gapsSchema]),
  /** What the person's answers say; absent with nothing answered. */
  yours: z
    .object({
      /** The role of the two that suits better by the answers. */
      first: z.string(),
      /** Points by which it does, and the middle nine tenths of them. */
      lead: z.number(),
      leadBand: z.tuple([z.number(), z.number()]),
      /** Share of the draws in which it does. */
      wins: z.number(),
      /** The waterfall from the second of `roles` to the first: positive points speak for the first of them. */
      reasons: recommendationSchema.shape.reasons,
    })
    .optional(),
  advice: z.array(adviceSchema),
  statements: citedStatementsSchema,
});
export type CareerBetween = z.infer<typeof careerBetweenSchema>;
