import { z } from "zod";
import { ownMarksSchema } from "./own.ts";

/**
 * How much of an accountability a role holds: 0 none, 1 supports, 2 shares, 3 owns.
 * A cell that no source speaks about is not 0: it is absent from the role and sampled over the whole interval.
 */
export const strengthSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type Strength = z.infer<typeof strengthSchema>;

export const strengthNames = ["none", "supports", "shares", "owns"] as const;

/** Where sources tell them apart: who answers for the outcome, and who runs the work. */
export const holdSchema = z.enum(["accountable", "runs"]);

export const strengthCellSchema = z.strictObject({
  strength: strengthSchema,
  /** Lowest and highest strength that a source supports, where sources disagree; the cell is sampled over both. */
  range: z.tuple([strengthSchema, strengthSchema]).optional(),
  hold: holdSchema.optional(),
  /** Statements that carry at least this strength (for 0: that speak against it). */
  cites: z.array(z.string()).default([]),
  /** Statements that speak against the strength given. */
  against: z.array(z.string()).default([]),
  /** Disagreements in which this cell is a side. */
  disputed: z.array(z.string()).default([]),
  /** "judgement": no statement carries it; shown as such on every screen. */
  basis: z.enum(["statement", "judgement"]).default("statement"),
  note: z.string().optional(),
  own: ownMarksSchema,
});
export type StrengthCell = z.infer<typeof strengthCellSchema>;
