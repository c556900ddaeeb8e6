import { z } from "zod";
import { accountabilitySchema } from "./accountability.ts";
import { catalogueRefSchema } from "./catalogue.ts";
import { ownMarksSchema } from "./own.ts";
import { relationSchema, requirementRefSchema, roleSchema, titleSchema, traitSchema } from "./role.ts";
import { disagreementSchema, statementSchema } from "./statement.ts";
import { holdSchema } from "./strength.ts";

/** What a role holds of an accountability; "not-stated" is no weaker "none": no source speaks of it. */
export const holdings = ["owns", "shares", "supports", "none", "not-stated"] as const;
export const holdingSchema = z.enum(holdings);
export type Holding = z.infer<typeof holdingSchema>;

/** A statement with the words of its source, ready to show. */
export const citedStatementSchema = statementSchema.extend({
  sourceTitle: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
});
export type CitedStatement = z.infer<typeof citedStatementSchema>;

/** Every statement a result cites, by id; results cite by id only. */
export const citedStatementsSchema = z.record(z.string(), citedStatementSchema);

/** What something rests on; "judgement" has no source and is shown as such. */
export const groundsSchema = z.object({
  basis: z.enum(["statement", "judgement"]),
  cites: z.array(z.string()),
});

export const roleRefSchema = roleSchema.pick({
  id: true,
  name: true,
  short: true,
  shape: true,
  tier: true,
  summary: true,
  own: true,
});
export type RoleRef = z.infer<typeof roleRefSchema>;

/** One role's part in one accountability. */
export const heldSchema = groundsSchema.extend({
  holding: holdingSchema,
  /** Lowest and highest that a source supports, where sources disagree. */
  range: z.tuple([holdingSchema, holdingSchema]).optional(),
  hold: holdSchema.optional(),
  against: z.array(z.string()),
  disputed: z.array(z.string()),
  note: z.string().optional(),
  own: ownMarksSchema,
});
export type Held = z.infer<typeof heldSchema>;

/**
 * How far apart two roles are: the mean absolute difference of their expected strengths (0 to 3), over the
 * accountabilities stated for both; those beyond technology are left out.
 */
export const distanceSchema = z.object({
  roles: z.tuple([z.string(), z.string()]),
  /** Strength points, 0 to 3; absent when nothing is stated for both. */
  distance: z.number().optional(),
  /** Accountabilities stated for both, of how many that count. */
  over: z.number().int(),
  of: z.number().int(),
  /** Too few are stated for both to call the pair close or far. */
  thin: z.boolean(),
});
export type Distance = z.infer<typeof distanceSchema>;

/** Seven roles at most side by side; rows and columns in the catalogue's order, roles as asked for. */
export const comparisonSchema = z.object({
  catalogue: catalogueRefSchema,
  roles: z.array(roleRefSchema),
  rows: z.array(
    accountabilitySchema
      .pick({
        id: true,
        name: true,
        short: true,
        domain: true,
        definition: true,
        beyondTechnology: true,
        own: true,
      })
      .extend({
        /** One a role, in the order of `roles`. */
        cells: z.array(heldSchema.extend({ role: z.string() })),
        /** Highest minus lowest expected strength among the roles for which it is stated; absent below two. */
        spread: z.number().optional(),
      }),
  ),
  /** Accountability ids with a difference, widest first. */
  widest: z.array(z.string()),
  domains: z.array(
    z.object({
      domain: z.string(),
      name: z.string(),
      cells: z.array(
        z.object({
          role: z.string(),
          owns: z.number().int(),
          shares: z.number().int(),
          supports: z.number().int(),
          none: z.number().int(),
          notStated: z.number().int(),
          /** Mean expected strength of what is stated, 0 to 3; absent when nothing is. */
          mean: z.number().optional(),
        }),
      ),
    }),
  ),
  traits: z.array(
    traitSchema.extend({
      values: z.array(
        groundsSchema.extend({ role: z.string(), value: z.number(), note: z.string().optional() }),
      ),
    }),
  ),
  reporting: z.array(
    groundsSchema.extend({
      role: z.string(),
      to: z.string(),
      /** The role's short name, or the words of the catalogue where it is not a role. */
      name: z.string(),
      modality: z.enum(["usual", "possible"]),
    }),
  ),
  authority: z.array(groundsSchema.extend({ role: z.string(), text: z.string() })),
  requirements: z.array(
    requirementRefSchema.extend({
      cells: z.array(
        groundsSchema.extend({ role: z.string(), level: z.enum(["must", "should"]), text: z.string() }),
      ),
    }),
  ),
  /** What the catalogue says of each pair: summary, handovers, order. */
  relations: z.array(relationSchema),
  /** All pairs, closest first. */
  distances: z.array(distanceSchema),
  closest: distanceSchema.optional(),
  furthest: distanceSchema.optional(),
  /** Disagreements of sources that touch at least two of the roles. */
  disagreements: z.array(disagreementSchema),
  statements: citedStatementsSchema,
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A title read: the roles it may mean, most likely first. */
export const titleReadingSchema = z.object({
  given: z.string(),
  roles: z.array(z.string()).min(1),
  /** The entry of the catalogue, or the role's own name, that was recognised. */
  title: z.string(),
  /** "whole": all words count. "part": only a part of them names a role ("CTO and co-founder"). */
  match: z.enum(["whole", "part"]),
  /** Words that change the engagement or reach, not the role: "interim", "group". */
  aside: z.array(z.string()),
  note: titleSchema.shape.note,
  cites: z.array(z.string()),
});
export type TitleReading = z.infer<typeof titleReadingSchema>;

export const verdicts = ["above", "below", "level", "depends", "same"] as const;

/** One reading of "who is higher", from the first role's side. */
export const standingOfTwoSchema = groundsSchema.extend({
  first: z.string(),
  second: z.string(),
  /** The first is above or below the second, level with it, the same role, or no general answer is possible. */
  verdict: z.enum(verdicts),
  /** "usually"; "depends": the tendency, with wide exceptions. */
  certainty: z.enum(["usually", "depends"]),
  summary: z.string(),
  /** What it depends on. */
  on: z.array(z.string()),
  /** What speaks for either side. */
  for: relationSchema.shape.order.shape.for,
  handovers: relationSchema.shape.handovers,
  disagreements: z.array(disagreementSchema),
  /**
   * What follows from other pairs, where no source ranks this one: never more than a hint. `through` are the roles
   * between, from the first to the second.
   */
  chain: z.object({ through: z.array(z.string()), verdict: z.enum(["above", "below"]) }).optional(),
});
export type StandingOfTwo = z.infer<typeof standingOfTwoSchema>;

export const higherSchema = z.object({
  catalogue: catalogueRefSchema,
  first: titleReadingSchema,
  second: titleReadingSchema,
  /** One a pair of readings, the likeliest first. */
  answers: z.array(standingOfTwoSchema).min(1),
  roles: z.array(roleRefSchema),
  statements: citedStatementsSchema,
});
export type Higher = z.infer<typeof higherSchema>;
