import { z } from "zod";
import { positionFiguresSchema } from "./structure-figures.ts";
import { grantSchema, holderSchema } from "./structure.ts";
import { partSchema } from "./writing.ts";

const seatSchema = z.object({ id: z.string(), title: z.string(), vacant: z.boolean() });

/** One of two positions whose standing is asked. */
export const chartSideSchema = z.object({
  ...seatSchema.shape,
  role: z.string().optional(),
  holder: holderSchema.optional(),
  figures: positionFiguresSchema,
  /** Its superiors, the nearest first; a circle is told once. */
  chain: z.array(seatSchema),
  /** Positions it reports to by dotted lines. */
  dotted: z.array(seatSchema),
  /** What it may spend a year, in whole units of the currency. */
  budget: z.number().optional(),
});
export type ChartSide = z.infer<typeof chartSideSchema>;

/**
 * How the first stands to the second by solid lines: a superior of it at whatever distance, below it, the position itself,
 * both below each other in a circle; else beside it, on the same layer or not, or where no layers can be told.
 */
export const chartVerdicts = [
  "above",
  "below",
  "same",
  "circle",
  "same-layer",
  "different-branches",
  "apart",
] as const;
export const chartVerdictSchema = z.enum(chartVerdicts);
export type ChartVerdict = z.infer<typeof chartVerdictSchema>;

const whoSchema = z.enum(["first", "second"]);

/** What both may do in one class of decisions. */
export const rightBesideSchema = z.object({
  right: z.string(),
  /** Its name in the catalogue; absent: the organisation's own. */
  name: z.string().optional(),
  first: z.array(grantSchema),
  second: z.array(grantSchema),
  /** Who has more say: alone decides, or decides up to more. Absent: nobody has, or the limits do not tell. */
  more: whoSchema.optional(),
});
export type RightBeside = z.infer<typeof rightBesideSchema>;

/** Where the chart puts one above the other and something else speaks for the lower; a matter delegated whole does not. */
export const disagreementCodes = ["decides-alone", "larger-limit", "larger-budget"] as const;
export const chartDisagreementSchema = z.object({
  code: z.enum(disagreementCodes),
  /** Whom it speaks for: the lower in the chart. */
  who: whoSchema,
  right: z.string().optional(),
  /** What the higher may only do where the lower decides. */
  part: partSchema.optional(),
  /** In whole units of the currency: the lower's, and the higher's where it has one. */
  lower: z.number().optional(),
  higher: z.number().optional(),
});
export type ChartDisagreement = z.infer<typeof chartDisagreementSchema>;

/** Who is higher of two positions in one organisation's own chart. */
export const higherInSchema = z.object({
  first: chartSideSchema,
  second: chartSideSchema,
  verdict: chartVerdictSchema,
  /** Lines between them, where one is above the other: 1 where it reports directly. */
  steps: z.number().int().positive().optional(),
  /** The nearest superior they share; one of the two where it is above the other. */
  common: seatSchema.optional(),
  /** Each class of decisions in which either has a part. */
  rights: z.array(rightBesideSchema),
  disagreements: z.array(chartDisagreementSchema),
});
export type HigherIn = z.infer<typeof higherInSchema>;
