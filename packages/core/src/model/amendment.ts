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
    accountability: accountabilitySchema,
    /** Role id → how much of it the role holds here; a role that is absent is not stated. */
    strengths: z.record(key, strengthSchema),
  }),
  z.strictObject({ kind: z.literal("title"), title: titleSchema }),
  z.strictObject({ kind: z.literal("question"), question: questionSchema }),
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
