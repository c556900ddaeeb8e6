import { z } from "zod";

const count = z.number().int().nonnegative();

/** Accountabilities by the letter a position holds in them. */
export const loadSchema = z.object({ A: count, R: count, C: count, I: count });
export type Load = z.infer<typeof loadSchema>;

/** What a chart says of one position. Whoever is below it reports to it directly or through others. */
export const positionFiguresSchema = z.object({
  id: z.string(),
  /** Steps from a top, the top being 1; absent where no way leads up to a top. */
  layer: count.optional(),
  /** Direct reports without assistants. */
  span: count,
  /** Direct reports. */
  reports: count,
  /** Positions below it and itself. */
  heads: count,
  /** Full-time equivalents of them. */
  fte: z.number(),
  /** What they cost a year, in whole units of the currency of the structure; positions without a cost count as 0. */
  cost: z.number(),
  load: loadSchema,
  vacant: z.boolean(),
});
export type PositionFigures = z.infer<typeof positionFiguresSchema>;

/** What one holder has in all positions together. */
export const holderFiguresSchema = z.object({
  name: z.string(),
  /** Their ids, in the order of the structure. */
  positions: z.array(z.string()).min(1),
  /** Shares of full time, added up. */
  fte: z.number(),
  load: loadSchema,
});
export type HolderFigures = z.infer<typeof holderFiguresSchema>;

/** What a chart says of the whole. Positions by id, in the order of the structure. */
export const structureFiguresSchema = z.object({
  positions: z.array(positionFiguresSchema),
  totals: z.object({
    positions: count,
    fte: z.number(),
    cost: z.number(),
    /** Positions whose cost is not said. */
    costUnknown: count,
    /** Positions that somebody reports to. */
    managers: count,
    /** The deepest layer. */
    layers: count,
  }),
  tops: z.array(z.string()),
  /** Those who report to a position that is not there. */
  orphans: z.array(z.string()),
  /** Circles of reporting lines, each from its first position in the structure on, then upwards. */
  circles: z.array(z.array(z.string())),
  /** Ids that several positions have: the first stands for them, the others are left out. */
  duplicates: z.array(z.string()),
  vacancies: z.array(z.string()),
  /**
   * Everybody who holds a position, by their first one. People are told apart by number, e-mail, else by a name of more than one
   * word; whoever has none of them counts once for each position.
   */
  holders: z.array(holderFiguresSchema),
  /** Positions a layer, the top first; those without a layer are in none. */
  byLayer: z.array(z.object({ layer: count, positions: count })),
  /** Managers by their span of control, the narrowest first; spans nobody has are left out. */
  bySpan: z.array(z.object({ span: count, managers: count })),
});
export type StructureFigures = z.infer<typeof structureFiguresSchema>;
