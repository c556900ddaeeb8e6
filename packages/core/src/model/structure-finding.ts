import { z } from "zod";
import { changeSchema, severitySchema } from "./structure.ts";

/** Something a rule says about a structure, as codes and data; the rule has its sentence, the door puts the names in. */
export const structureFindingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  /** Ids of the positions it is about, the one to look at first. */
  positions: z.array(z.string()),
  /** Ids of the accountabilities it is about. */
  accountabilities: z.array(z.string()),
  /** Numbers and names behind it, by the placeholders of the rule's sentence. */
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Ways to mend it, the first meant first; each a list of changes. */
  fixes: z.array(
    z.object({
      /** Which of the rule's fixes, for its words. */
      id: z.string(),
      /** The position it gives something to, for its words. */
      to: z.string().optional(),
      changes: z.array(changeSchema),
    }),
  ),
});
export type StructureFinding = z.infer<typeof structureFindingSchema>;
