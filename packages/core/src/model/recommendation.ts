import { z } from "zod";
import { catalogueRefSchema } from "./catalogue.ts";
import { engagementSchema } from "./question.ts";

/** All shares are of the weight space, 0 to 1. "Fit" is in points: ten to one spread of a role's lift. */
const share = z.number().min(0).max(1);
const points = z.number();

/** An answer as a reason speaks of it: the question, the option chosen, or the open rest. */
export const answerRefSchema = z.object({ question: z.string(), options: z.array(z.string()) });
export type AnswerRef = z.infer<typeof answerRefSchema>;

export const standingSchema = z.object({
  role: z.string(),
  /** 1 is first; ordered by expected fit. */
  rank: z.number(),
  /** Rank acceptabilities: share of draws in which the role takes each rank, first rank first. A tie is shared. */
  acceptability: z.array(share),
  /** 1.96 standard errors of the first-rank acceptability. */
  error: z.number(),
  /** How far the answers still open could take the first-rank acceptability. */
  band: z.tuple([share, share]),
  /** Expected fit, points. */
  fit: points,
  /** Expected loss if this role is chosen: mean of best fit minus its fit, points. */
  regret: points,
  /** Share of draws in which this role's fit is above the other's; by role id. */
  winsAgainst: z.record(z.string(), share),
  /** Mean weights of the draws in which the role comes first, by accountability; absent when it never does. */
  centralWeights: z.record(z.string(), z.number()).optional(),
  /** Share of strength draws in which the role comes first at its own central weights; absent as above. */
  confidence: share.optional(),
});
export type Standing = z.infer<typeof standingSchema>;

export const coverageSchema = z.object({
  accountability: z.string(),
  /** Mean need, 0 to 4. */
  need: z.number(),
  /** Why it is required: the answers' need (>= 2 of 4) or a mark by the user. */
  because: z.enum(["need", "marked"]),
  held: z.enum(["owns", "shares", "supports", "none", "not-stated"]),
  /** A role already there that holds it, if any. */
  heldBy: z.string().optional(),
});

/** One row of the waterfall: what an answer adds to the lead of the first over the second. */
export const reasonSchema = z.object({
  /** "start": before any answer; "answer"; "open": what is still open; "floor": needs cannot fall below 0. */
  kind: z.enum(["start", "answer", "open", "floor"]),
  answer: answerRefSchema.optional(),
  /** Points of the lead; negative speaks for the second. */
  points,
  /** The accountabilities it works through, largest first, with their points. */
  through: z.array(
    z.object({
      accountability: z.string(),
      points,
      /** An organisation's amendment says what one of the two roles holds of it, or the accountability is its own. */
      own: z.literal(true).optional(),
    }),
  ),
  /** The answer is to a question of the organisation's own. */
  own: z.literal(true).optional(),
  cites: z.array(z.string()),
});
export type Reason = z.infer<typeof reasonSchema>;

export const flipSchema = z.object({
  /** The smallest set of changed answers: one or two. */
  changes: z.array(z.object({ question: z.string(), from: z.array(z.string()), to: z.array(z.string()) })),
  first: z.string(),
  /** First-rank acceptability of the new first, after the change. */
  acceptability: share,
});
export type Flip = z.infer<typeof flipSchema>;

export const labelSchema = z.enum(["clear", "lean", "toss-up"]);
export type Label = z.infer<typeof labelSchema>;

export const recommendationSchema = z.object({
  catalogue: catalogueRefSchema,
  seed: z.number(),
  draws: z.number(),
  answered: z.number(),
  open: z.number(),
  /** "role": look for the first. "none-yet": no need is strong enough. */
  outcome: z.enum(["role", "none-yet"]),
  /** Mean of the three highest mean needs, by domain, 0 to 4: what "none yet" is read from. */
  domainNeeds: z.array(z.object({ domain: z.string(), need: z.number() })),
  first: z.string(),
  second: z.string(),
  label: labelSchema,
  /** The competing roles, first first. */
  standings: z.array(standingSchema),
  /** Roles that do not compete, and why. */
  out: z.array(
    z.object({
      role: z.string(),
      why: z.enum(["already-there", "gate", "not-asked-for"]),
      answer: answerRefSchema.optional(),
      /** The sentence of the gate or admission in the catalogue. */
      text: z.string(),
      cites: z.array(z.string()),
    }),
  ),
  /** Roles the first is close to, from the catalogue. */
  closeTo: z.array(z.object({ role: z.string(), why: z.string(), cites: z.array(z.string()) })),
  /** Profile each competing role was read with, where it has more than one. */
  profiles: z.record(z.string(), z.string()),
  /** The waterfall: its points add up to the lead exactly. */
  reasons: z.array(reasonSchema),
  lead: points,
  /** The middle nine tenths of the lead over the draws, points. */
  leadBand: z.tuple([points, points]),
  coverage: z.array(coverageSchema),
  /** Share of required need that the first owns or shares. */
  covered: share,
  /** Two roles together, when one leader is not enough. */
  pair: z
    .object({ needed: z.boolean(), roles: z.tuple([z.string(), z.string()]), owned: share, alone: share })
    .optional(),
  flips: z.array(flipSchema),
  /** Answered questions in no flip of one or two answers. */
  neverMatters: z.array(z.string()),
  /** The question that tells most, with its information gain (bits) and worth (points of fit); absent when all are answered. */
  next: z.object({ question: z.string(), gain: z.number(), worth: points }).optional(),
  /** Open questions, most telling first. */
  openQuestions: z.array(z.object({ question: z.string(), gain: z.number(), worth: points })),
  /** The joint rule: share of the ways the rest could be answered in which the first stays first. */
  stop: z.object({ holds: share, may: z.boolean(), likelyMore: z.number() }),
  /** Entropy of who comes first, in bits, split. */
  doubt: z.object({ total: z.number(), facts: z.number(), weights: z.number() }),
  /** Where the needs lie on the role map, and where each role does; -1..1 on both axes. */
  map: z.object({
    roles: z.array(z.object({ role: z.string(), outward: z.number(), strategic: z.number() })),
    needs: z.object({ outward: z.number(), strategic: z.number() }),
    /** A sample of draws for the regions. */
    points: z.array(z.tuple([z.number(), z.number()])),
  }),
  needs: z.array(
    z.object({
      accountability: z.string(),
      need: z.number(),
      weight: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  engagement: z.object({
    advice: engagementSchema,
    scores: z.array(z.object({ engagement: engagementSchema, points: z.number() })),
    reasons: z.array(
      z.object({
        question: z.string(),
        options: z.array(z.string()),
        engagement: engagementSchema,
        by: z.number(),
        why: z.string(),
      }),
    ),
  }),
  qualifications: z.array(
    z.object({
      requirement: z.string(),
      level: z.enum(["must", "should"]),
      text: z.string(),
      because: answerRefSchema.optional(),
      cites: z.array(z.string()),
    }),
  ),
  readiness: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      why: z.string(),
      question: z.string().optional(),
      cites: z.array(z.string()),
    }),
  ),
});
export type Recommendation = z.infer<typeof recommendationSchema>;
