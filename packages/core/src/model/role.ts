import { z } from "zod";
import { ownMarksSchema } from "./own.ts";
import { strengthCellSchema } from "./strength.ts";

const cited = {
  cites: z.array(z.string()).default([]),
  basis: z.enum(["statement", "judgement"]).default("statement"),
};

/** A trait on a scale from -2 to 2 between two poles, with what it rests on. */
export const traitSchema = z.strictObject({
  id: z.string(),
  low: z.string(),
  high: z.string(),
  summary: z.string(),
});
export type Trait = z.infer<typeof traitSchema>;

/** Something a holder of the role needs: a skill, an education, an experience. */
export const requirementSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["skill", "education", "experience"]),
  /** Who has this one has these too: an advanced degree in computer science is a technical degree. */
  includes: z.array(z.string()).optional(),
  /** Ways in which a person may come by it. */
  closes: z.array(z.strictObject({ text: z.string(), ...cited })).optional(),
  /** Sources speak of years of it: nobody comes by it in a course. */
  takesYears: z.boolean().optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;
/** A requirement where a role is shown: what it is, without what it includes and how one comes by it. */
export const requirementRefSchema = requirementSchema.pick({ id: true, name: true, kind: true });

/** When something holds only for a certain team: every list given must be met by the roles known to be there. */
export const teamConditionSchema = z.strictObject({
  /** At least one of these is there. */
  with: z.array(z.string()).optional(),
  /** It is known who is there, and none of these is. */
  without: z.array(z.string()).optional(),
});
export type TeamCondition = z.infer<typeof teamConditionSchema>;

export const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  when: teamConditionSchema,
  /** Cells that replace the role's own. */
  strengths: z.record(z.string(), strengthCellSchema),
  disagreements: z.array(z.string()).default([]),
  why: z.string(),
});
export type Profile = z.infer<typeof profileSchema>;

export const admissionSchema = z.strictObject({
  /** Answers of which at least one must have been given: question id → option ids. */
  answers: z.record(z.string(), z.array(z.string()).min(1)),
  why: z.string(),
  ...cited,
});

export const roleSchema = z.strictObject({
  id: z.string(),
  /** Place in every list that has no better order. */
  order: z.number(),
  name: z.string(),
  /** As on a chart: CIO, IT Director. */
  short: z.string(),
  shape: z.enum(["circle", "triangle", "square", "diamond", "pentagon", "triangle-down", "ring"]),
  summary: z.string(),
  tier: z.enum(["chief", "vice-president", "director", "head", "not-stated"]),
  /** The role competes only where an answer asks for it; absent: always. */
  admission: admissionSchema.optional(),
  /** Answers that rule the role out: shown as a gate. */
  gates: z
    .array(
      z.strictObject({
        question: z.string(),
        options: z.array(z.string()).min(1),
        why: z.string(),
        ...cited,
      }),
    )
    .default([]),
  /** Roles it is close to, said whenever it comes first. */
  closeTo: z.array(z.strictObject({ role: z.string(), why: z.string(), ...cited })).default([]),
  strengths: z.record(z.string(), strengthCellSchema),
  profiles: z.array(profileSchema).default([]),
  traits: z.record(
    z.string(),
    z.strictObject({ value: z.number().min(-2).max(2), ...cited, note: z.string().optional() }),
  ),
  reporting: z.array(z.strictObject({ to: z.string(), modality: z.enum(["usual", "possible"]), ...cited })),
  authority: z.array(z.strictObject({ text: z.string(), ...cited })),
  requirements: z.array(
    z.strictObject({
      requirement: z.string(),
      level: z.enum(["must", "should"]),
      text: z.string(),
      ...cited,
    }),
  ),
  /** Statements about the role that no cell, trait or requirement carries. */
  cites: z.array(z.string()).default([]),
  /** What the sources do not say of this role, so that silence is visible. */
  silent: z.string().optional(),
  own: ownMarksSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** A title as written on a card, and the roles it may mean, most likely first. */
export const titleSchema = z.strictObject({
  title: z.string(),
  roles: z.array(z.string()).min(1),
  note: z.string().optional(),
  cites: z.array(z.string()).default([]),
  own: ownMarksSchema,
});
export type Title = z.infer<typeof titleSchema>;

/** How two roles stand to each other. */
export const relationSchema = z.strictObject({
  roles: z.tuple([z.string(), z.string()]),
  /** One sentence: how they differ. */
  summary: z.string(),
  /** What one sets and the other carries out. */
  handovers: z
    .array(z.strictObject({ from: z.string(), to: z.string(), what: z.string(), ...cited }))
    .default([]),
  /** Who is usually above: the id of one of the two, "depends" or "level". */
  order: z.strictObject({
    above: z.string(),
    certainty: z.enum(["usually", "depends"]),
    on: z.array(z.string()).default([]),
    for: z
      .array(z.strictObject({ role: z.string(), says: z.string(), cites: z.array(z.string()).default([]) }))
      .default([]),
    ...cited,
  }),
  cites: z.array(z.string()).default([]),
});
export type Relation = z.infer<typeof relationSchema>;
