import { z } from "zod";
import { ownMarksSchema } from "./own.ts";

export const domainSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  own: ownMarksSchema,
});
export type Domain = z.infer<typeof domainSchema>;

/** An outcome somebody must answer for. */
export const accountabilitySchema = z.strictObject({
  id: z.string(),
  domain: z.string(),
  name: z.string(),
  /** The name for narrow places, at most three words. */
  short: z.string(),
  definition: z.string(),
  /**
   * Where it lies on the role map, each from -1 to 1: outward (1) or inward (-1), strategic (1) or operational (-1).
   * Judgement, and marked so on screen.
   */
  bearing: z.strictObject({ outward: z.number().min(-1).max(1), strategic: z.number().min(-1).max(1) }),
  /** Not about technology (leading other functions, facilities): left out of distances between roles. */
  beyondTechnology: z.boolean().default(false),
  cites: z.array(z.string()).default([]),
  own: ownMarksSchema,
});
export type Accountability = z.infer<typeof accountabilitySchema>;
