import { z } from "zod";
import { changeSchema, grantSchema, letterSchema } from "./structure.ts";

const seatSchema = z.object({ id: z.string(), title: z.string() });
const ids = z.array(z.string());
const toldSchema = z.union([z.string(), z.number(), z.literal(true), ids]);

/** Sums over a whole structure. */
export const measuresSchema = z.object({
  positions: z.number().int(),
  /** Positions somebody sits in. */
  filled: z.number().int(),
  vacant: z.number().int(),
  /** Shares of full time of all positions, filled or not, added up. */
  fte: z.number(),
  /** A year, in whole units of the currency; positions without a cost count as 0. */
  cost: z.number(),
  /** Positions whose cost is not said. */
  costUnknown: z.number().int(),
  /** Positions in the longest chain from a top down. */
  layers: z.number().int(),
  /** Positions that somebody reports to. */
  managers: z.number().int(),
  /** Direct reports without assistants: of whoever has most, and on average of those who have any; 0 where nobody has. */
  spanMost: z.number().int(),
  spanMean: z.number(),
  /** Accountabilities somebody must answer for, and of them: with the A of one filled position, of one vacant, of none, of several. */
  accountabilities: z.number().int(),
  covered: z.number().int(),
  heldByVacant: z.number().int(),
  gaps: z.number().int(),
  overlaps: z.number().int(),
});
export type Measures = z.infer<typeof measuresSchema>;

/** What differs between two structures, told for people: positions by id and title, everything else by id. */
export const structureDifferenceSchema = z.object({
  /** The changes that make the first into the second, but for scenarios. */
  changes: z.array(changeSchema),
  added: z.array(seatSchema),
  removed: z.array(seatSchema),
  /** Positions of both that report to another one, by their solid line; absent: a top. */
  moved: z.array(seatSchema.extend({ from: seatSchema.optional(), to: seatSchema.optional() })),
  /** Positions that stand elsewhere among whoever reports to the same one: before which (absent: last), below whom (absent: tops). */
  placed: z.array(seatSchema.extend({ before: seatSchema.optional(), below: seatSchema.optional() })),
  /** Positions of both of which something else differs, by field; a holder is told by name, other positions by title. */
  changed: z.array(
    seatSchema.extend({
      fields: z.array(
        z.object({ field: z.string(), before: toldSchema.optional(), after: toldSchema.optional() }),
      ),
    }),
  ),
  /** Who answers for an accountability, before and after: positions with its A. */
  answering: z.array(
    z.object({ accountability: z.string(), from: z.array(seatSchema), to: z.array(seatSchema) }),
  ),
  /** The other letters, by accountability: who has one more, and who no more. */
  letters: z.array(
    z.object({
      accountability: z.string(),
      letter: letterSchema,
      added: z.array(seatSchema),
      removed: z.array(seatSchema),
    }),
  ),
  /** Accountabilities that somebody must answer for from now on, and no longer. */
  asked: ids,
  askedNoMore: ids,
  /** Of those asked for after it: that nobody answers for, or several do. */
  gapsOpened: ids,
  gapsClosed: ids,
  overlapsOpened: ids,
  overlapsClosed: ids,
  /** What is said of the whole: the organisation, the currency, policies by name. */
  settings: z.array(
    z.object({ field: z.string(), before: toldSchema.optional(), after: toldSchema.optional() }),
  ),
  rights: z.array(
    z.object({
      position: seatSchema,
      before: grantSchema.optional(),
      after: grantSchema.optional(),
    }),
  ),
  measures: z.object({ before: measuresSchema, after: measuresSchema }),
});
export type StructureDifference = z.infer<typeof structureDifferenceSchema>;
