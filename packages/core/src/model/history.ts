import { z } from "zod";
import { idSchema, instantSchema, versionSchema, whoSchema } from "./kept.ts";
import { versionDiffSchema } from "./kept-structure.ts";

export const keptKinds = [
  "organisation",
  "assessment",
  "respondent",
  "answer",
  "invitation",
  "recommendation",
  "amendment",
  "structure",
] as const;
export const keptKindSchema = z.enum(keptKinds);
export type KeptKind = z.infer<typeof keptKindSchema>;

/** One change of one kept object: who, when, what. */
export const changeSchema = z.object({
  id: idSchema,
  at: instantSchema,
  who: whoSchema,
  kind: keptKindSchema,
  object: idSchema,
  /** The assessment it belongs to, if any. */
  assessment: idSchema.optional(),
  /** The version the object had after it. */
  version: versionSchema,
  /** Of an answer or a respondent: whose, and to which question; absent where it may not be seen. */
  about: z
    .object({
      respondent: idSchema.optional(),
      question: z.string().optional(),
      round: z.number().int().optional(),
    })
    .optional(),
  did: z.enum(["create", "update", "remove", "restore"]),
  /** What differs, field by field; absent where it may not be seen. */
  fields: z
    .array(z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }))
    .optional(),
  /** Of a structure: what it changed from the version before; absent where there is none. */
  diff: versionDiffSchema.optional(),
  /** It is the object's last change, and can be taken back. */
  last: z.boolean(),
});
export type Change = z.infer<typeof changeSchema>;
