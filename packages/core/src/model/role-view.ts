import { z } from "zod";
import { accountabilitySchema, domainSchema } from "./accountability.ts";
import { catalogueRefSchema } from "./catalogue.ts";
import {
  citedStatementsSchema,
  distanceSchema,
  groundsSchema,
  heldSchema,
  holdingSchema,
  roleRefSchema,
} from "./comparison.ts";
import { ownMarksSchema } from "./own.ts";
import {
  relationSchema,
  requirementRefSchema,
  roleSchema,
  teamConditionSchema,
  traitSchema,
} from "./role.ts";
import { disagreementSchema } from "./statement.ts";

const count = z.number().int();

/** Everything the catalogue says of one role, ready to show; statements are cited by id. */
export const roleViewSchema = z.object({
  catalogue: catalogueRefSchema,
  role: roleRefSchema,
  /** What the sources do not say. */
  silent: z.string().optional(),
  /** The profile the strengths are read with; absent: the role's own. */
  profile: z.string().optional(),
  counts: z.object({
    owns: count,
    shares: count,
    supports: count,
    none: count,
    notStated: count,
    /** Cells that no statement carries. */
    judgement: count,
  }),
  /** Every accountability exactly once, strongest first within its domain. */
  domains: z.array(
    domainSchema.extend({
      holds: z.array(
        heldSchema.extend({ accountability: accountabilitySchema.omit({ cites: true, bearing: true }) }),
      ),
    }),
  ),
  profiles: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      when: teamConditionSchema,
      why: z.string(),
      /** What it changes against the role's own cells; a change may be of the range or hold alone. */
      changes: z.array(
        heldSchema.extend({
          accountability: z.string(),
          name: z.string(),
          from: holdingSchema,
          fromRange: heldSchema.shape.range,
          fromHold: heldSchema.shape.hold,
        }),
      ),
      disagreements: z.array(z.string()),
    }),
  ),
  traits: z.array(
    traitSchema.extend(groundsSchema.shape).extend({ value: z.number(), note: z.string().optional() }),
  ),
  reporting: z.array(
    groundsSchema.extend({ to: z.string(), name: z.string(), modality: z.enum(["usual", "possible"]) }),
  ),
  authority: z.array(groundsSchema.extend({ text: z.string() })),
  requirements: z.array(
    requirementRefSchema
      .extend(groundsSchema.shape)
      .extend({ level: z.enum(["must", "should"]), text: z.string() }),
  ),
  admission: roleSchema.shape.admission,
  gates: roleSchema.shape.gates,
  /** Roles the catalogue calls close, in words. */
  closeTo: roleSchema.shape.closeTo,
  /** All other roles by distance, closest first, thin ones last. */
  nearest: z.array(distanceSchema.omit({ roles: true }).extend({ role: z.string() })),
  /** To every other role, from this one's side. */
  relations: z.array(
    z.object({
      role: roleRefSchema,
      summary: z.string(),
      /** This role is above or below the other, level with it, or it depends. */
      verdict: z.enum(["above", "below", "level", "depends"]),
      order: relationSchema.shape.order,
      handovers: relationSchema.shape.handovers,
      cites: z.array(z.string()),
    }),
  ),
  titles: z.array(
    z.object({
      title: z.string(),
      /** This role is its likeliest reading. */
      likeliest: z.boolean(),
      /** Other roles it may mean. */
      others: z.array(z.string()),
      note: z.string().optional(),
      cites: z.array(z.string()),
      own: ownMarksSchema,
    }),
  ),
  disagreements: z.array(disagreementSchema),
  /** Statements about the role that no cell, trait or requirement carries. */
  cites: z.array(z.string()),
  statements: citedStatementsSchema,
});
export type RoleView = z.infer<typeof roleViewSchema>;
