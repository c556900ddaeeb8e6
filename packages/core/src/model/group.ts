import { z } from "zod";
import { catalogueRefSchema } from "./catalogue.ts";
import { labelSchema, recommendationSchema } from "./recommendation.ts";

const share = z.number().min(0).max(1);
const bits = z.number().min(0);
/** By role id. */
const byRole = z.record(z.string(), z.number());

/** An answer as it was given: options by id, the number where one was asked for, or what stands instead of either. */
export const givenAnswerSchema = z.object({
  is: z.enum(["given", "not-applicable", "unknown", "not-asked"]),
  options: z.array(z.string()),
  number: z.number().optional(),
});
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

/** One person's recommendation in brief. */
export const personSchema = z.object({
  /** The respondent's id; absent where an assessment has answers of its own. */
  respondent: z.string().optional(),
  name: z.string().optional(),
  answered: z.number().int(),
  open: z.number().int(),
  outcome: recommendationSchema.shape.outcome,
  /** Highest expected fit, and the next one. */
  first: z.string(),
  second: z.string(),
  label: labelSchema,
  /** First-rank acceptability of each role that competes here. */
  acceptability: byRole,
  /** Mean rank of each such role over the draws; 1 is first. */
  expectedRank: byRole,
  /** Expected fit of each such role, points. */
  fit: byRole,
  out: z.array(recommendationSchema.shape.out.element.pick({ role: true, why: true })),
  /** Entropy of who comes first, bits. */
  doubt: bits,
});
export type Person = z.infer<typeof personSchema>;

/** What several people's recommendations come to, taken together. */
export const pooledSchema = z.object({
  /** The role all have first, else the one with the largest pooled share. */
  first: z.string(),
  second: z.string(),
  label: labelSchema,
  /** "none-yet" when people of more than half the weight get no leader yet. */
  outcome: recommendationSchema.shape.outcome,
  /** Weight of the people who get no leader yet. */
  noneYet: share,
  /** Whether all have the same role first. */
  unanimous: z.boolean(),
  /** The linear opinion pool, by share; a role that does not compete for somebody has no share of theirs. */
  roles: z.array(
    z.object({
      role: z.string(),
      share,
      /** Least and most share that one person gives it. */
      low: share,
      high: share,
      /** How many people it competes for. */
      competes: z.number().int(),
    }),
  ),
  /** Entropy of the pool in bits: what each is unsure of, and what they disagree about; `divided` is the latter's share. */
  doubt: z.object({ total: bits, unsure: bits, disagree: bits, divided: share }),
  /** Kendall's W over expected ranks, each person counting once; absent where every rank is tied. */
  concordance: z.object({ w: share, chiSquare: z.number(), degrees: z.number().int() }).optional(),
  /** How other rules would choose; only a check. */
  voting: z.object({
    /** Beats each other role in the eyes of people of more weight; absent where majorities run in a circle or tie. */
    condorcet: z.string().optional(),
    schulze: z.array(z.string()),
    /** Lowest mean expected rank. */
    borda: z.array(z.string()),
    /** One of these rules leaves out the pool's first. */
    differs: z.boolean(),
  }),
});
export type Pooled = z.infer<typeof pooledSchema>;

/** One question: who said what, how far they agree, and what settling it would do. */
export const groupQuestionSchema = z.object({
  question: z.string(),
  /** consensus: on an ordered scale. pairs: share of pairs that said the same. overlap: what pairs of lists share. */
  measure: z.enum(["consensus", "pairs", "overlap"]),
  /** 0 to 1; absent where fewer than two people answered. */
  agreement: share.optional(),
  answers: z.array(givenAnswerSchema.extend({ respondent: z.string() })),
  /** Drop of disagreement (bits) with everybody's answer drawn from what was said: what this question accounts for. */
  explains: z.number(),
  /** Mean drop of disagreement (bits) with everybody giving one of the answers that were given. */
  settles: z.number(),
  /** Each answer that was given by somebody, where not all agree: what follows if everybody gives it. */
  options: z.array(
    z.object({
      answer: givenAnswerSchema,
      by: z.array(z.string()),
      /** Weight of those who gave it among those who answered. */
      share,
      first: z.string(),
      /** Pooled share of that first. */
      acceptability: share,
      unsure: bits,
      disagree: bits,
    }),
  ),
});
export type GroupQuestion = z.infer<typeof groupQuestionSchema>;

/** Several respondents of one assessment: each one, together, and where they differ. */
export const groupSchema = z.object({
  catalogue: catalogueRefSchema,
  seed: z.number(),
  draws: z.number(),
  people: z.array(
    personSchema.extend({
      respondent: z.string(),
      weight: share,
      /** Distance from the pool, 0 to 1: the root of the Jensen-Shannon divergence. */
      fromPool: share,
    }),
  ),
  pooled: pooledSchema,
  /** [person][person]: how far two are apart, 0 to 1. */
  apart: z.array(z.array(share)),
  /** In the order of the interview. */
  questions: z.array(groupQuestionSchema),
  /** Questions whose settlement would settle something, most first; empty where no single one would. */
  settle: z.array(z.string()),
});
export type Group = z.infer<typeof groupSchema>;

/** What one person, or an assessment of one, says differently, and what became of it. */
export const personDifferenceSchema = z.object({
  respondent: z.string().optional(),
  name: z.string().optional(),
  /** Absent where there was nobody to compare with. */
  before: personSchema.optional(),
  after: personSchema.optional(),
  answers: z.array(z.object({ question: z.string(), before: givenAnswerSchema, after: givenAnswerSchema })),
  /** Mean needs (0 to 4) that moved by a tenth or more, most first. */
  needs: z.array(z.object({ accountability: z.string(), before: z.number(), after: z.number() })),
});
export type PersonDifference = z.infer<typeof personDifferenceSchema>;

/** Two assessments beside each other, both computed from one catalogue and on the same draws. */
export const differenceSchema = z.object({
  catalogue: z.object({
    /** The one both are computed from here. */
    now: catalogueRefSchema,
    before: catalogueRefSchema.optional(),
    after: catalogueRefSchema.optional(),
    /** Whether those they were first made from, as far as told, are that one. */
    same: z.boolean(),
  }),
  seed: z.number(),
  draws: z.number(),
  people: z.array(personDifferenceSchema),
  /** Where either has two respondents or more; of one person it is what they come to. */
  pooled: z.object({ before: pooledSchema, after: pooledSchema }).optional(),
});
export type Difference = z.infer<typeof differenceSchema>;
