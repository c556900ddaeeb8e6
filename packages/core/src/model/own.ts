import { z } from "zod";

/**
 * What an organisation's amendment did to an entry, and why. An entry of its own has one mark with a reason alone; a
 * changed one also says what the shipped catalogue has in that place, and the statements that rests on.
 */
export const ownMarkSchema = z.strictObject({
  reason: z.string(),
  /** The field that was reworded. */
  field: z.string().optional(),
  /** The words, or the holding, of the shipped catalogue. */
  was: z.string().optional(),
  cites: z.array(z.string()).optional(),
});
export type OwnMark = z.infer<typeof ownMarkSchema>;

/** Present where an organisation amended an entry: one mark an amendment. */
export const ownMarksSchema = z.array(ownMarkSchema).min(1).optional();
