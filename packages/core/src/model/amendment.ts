import { z } from "zod";
import { accountabilitySchema } from "./accountability.ts";
import { keptFields } from "./kept.ts";
import { questionSchema } from "./question.ts";
import { titleSchema } from "./role.ts";
import { strengthSchema } from "./strength.ts";

const key = z.string().max(100);
const text = z.string().trim().min(1).max(2000);

/**
 * What an organisation adds to the catalogue that ships with Remit, or says otherwise. Ids of its own begin with `own-`,
 * so that a later catalogue cannot take them.
 */
export const amendmentBodySchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("accountability"),
    accountability: accountabilitySchema.omit({ own: true }),
    /** Role id → how much of it the role holds here; a role that is absent is not stated. */
    strengths: z.record(key, strengthSchema),
  }),
  z.strictObject({ kind: z.literal("title"), title: titleSchema.omit({ own: true }) }),
  z.strictObject({ kind: z.literal("question"), question: questionSchema.omit({ own: true }) }),
  z.strictObject({
    kind: z.literal("reword"),
    of: z.enum(["role", "accountability", "question", "domain"]),
    id: key,
    /** A field of words of that entry: name, short, summary, definition, text, help, why. */
    field: key,
    text,
  }),
  z.strictObject({
    kind: z.literal("strength"),
    role: key,
    /** A profile of the role; without it the role's own cell, which profiles that speak of the accountability replace. */
    profile: key.optional(),
    accountability: key,
    strength: strengthSchema,
    range: z.tuple([strengthSchema, strengthSchema]).optional(),
  }),
]);
export type AmendmentBody = z.infer<typeof amendmentBodySchema>;

export const whyAmendedSchema = z.string().trim().min(1).max(2000);

/** An amendment with the reason for it, as a file holds it. */
export const amendmentSchema = z.strictObject({ reason: whyAmendedSchema, body: amendmentBodySchema });
export type Amendment = z.infer<typeof amendmentSchema>;

export const keptAmendmentSchema = z.object({
  ...keptFields,
  reason: whyAmendedSchema,
  body: amendmentBodySchema,
});
export type KeptAmendment = z.infer<typeof keptAmendmentSchema>;

export const amendmentsFormat = "remit/amendments@1";
/** The shape of `*.amendments.yaml`: an organisation's own catalogue, beside the shipped one. */
export const amendmentsSchema = z.strictObject({
  format: z.literal(amendmentsFormat),
  organisation: z.strictObject({ name: z.string().max(200) }).optional(),
  amendments: z.array(amendmentSchema).max(500),
});
export type Amendments = z.infer<typeof amendmentsSchema>;

/** What an amendment changes, ready to show. */
export const amendmentChangeSchema = z.object({
  kind: z.enum(["accountability", "title", "question", "reword", "strength"]),
  reason: z.string(),
  /** What it speaks of: a name; for a rewording also the field; for a strength the role, the accountability and, where one is meant, the profile. */
  of: z.array(z.string()),
  /** What the shipped catalogue has in that place: words, or a holding; absent where the entry is new. */
  before: z.string().optional(),
  /** What holds now: [words], [holding], [role] each, [role, holding] each, or [answer, effects …] each. */
  after: z.array(z.array(z.string())),
  /** The definition of a new accountability. */
  says: z.string().optional(),
});
export type AmendmentChange = z.infer<typeof amendmentChangeSchema>;
