import { z } from "zod";
import { idSchema, keptFields } from "./kept.ts";
import { measuresSchema, structureDifferenceSchema } from "./structure-difference.ts";
import { structureSchema } from "./structure.ts";

/** What one version of a kept structure changed from the one before it: told without either of them. */
export const versionDiffSchema = z.object({
  /** How many changes it takes, but for scenarios. */
  count: z.number().int().min(0),
  /** What they are; left out where they are more than 500, as after another list was read in. */
  difference: structureDifferenceSchema.omit({ measures: true }).optional(),
  measures: z.object({ before: measuresSchema, after: measuresSchema }),
  scenarios: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      did: z.enum(["add", "change", "approve", "unapprove", "remove"]),
    }),
  ),
});
export type VersionDiff = z.infer<typeof versionDiffSchema>;

const kept = { ...keptFields, organisation: idSchema };

/** What a list shows of a kept structure: a whole one is long. */
export const structureRowSchema = z.object({
  ...kept,
  name: z.string(),
  positions: z.number().int(),
  /** Positions nobody sits in. */
  vacant: z.number().int(),
});
export type StructureRow = z.infer<typeof structureRowSchema>;

/** A kept structure as it is, or as it was in an earlier version. */
export const keptStructureSchema = z.object({ ...kept, structure: structureSchema });
export type KeptStructure = z.infer<typeof keptStructureSchema>;
