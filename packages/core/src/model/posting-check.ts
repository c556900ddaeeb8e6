import { z } from "zod";
import { remitSchema } from "./remit.ts";
import { textRules } from "./text-finding.ts";

/** What is looked for in a posting apart from its wording. */
export const postingRules = [
  "posting-expired",
  "posted-in-future",
  "no-pay",
  "wide-pay",
  "no-place",
  "no-reporting-line",
  "no-last-day",
  "no-way-to-apply",
  "no-about",
  "many-accountabilities",
  "many-musts",
  "title-misfit",
] as const;
export type PostingRule = (typeof postingRules)[number];

/** Something to look at before a posting is published, as codes and data: each door has its own words for a rule. */
export const postingFindingSchema = z.object({
  /** `<rule>@<at>`, the second of a rule in one place with `#2` behind it: no two of a check are the same. */
  id: z.string(),
  rule: z.enum([...postingRules, ...textRules]),
  /** error: it must not go out. */
  severity: z.enum(["error", "warning", "note"]),
  /** Id of the line, `advert.<field>`, `title`, a section, or `whole` for all texts together. */
  at: z.string(),
  /** Of a stretch of text: what stands there, and its offsets in the text of `at`, in UTF-16 units, `to` not included. */
  found: z.string().optional(),
  from: z.number().int().nonnegative().optional(),
  to: z.number().int().nonnegative().optional(),
  /** What might stand there instead, the first meant first. An empty one: leave the words out. */
  suggestions: z.array(z.string()).max(3),
  /**
   * The numbers and names behind it. posting-expired: `until`, `today`. posted-in-future: `posted`, `today`. wide-pay:
   * `low`, `high`, `currency`, `per`, `times` (high may be so many times low). many-accountabilities, many-musts: `count`,
   * `limit`. title-misfit: `titled` (the roles the title may mean, likeliest first), `duties` (the role that fits the duties
   * best), `by` (its lead in points of fit over the best of those titled). Of the wording: as the text check gives it.
   */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type PostingFinding = z.infer<typeof postingFindingSchema>;

const overrulingSchema = remitSchema.shape.overruled.unwrap().element;
export type Overruling = z.infer<typeof overrulingSchema>;

export const postingCheckSchema = z.object({
  /** False: the door has no means to check wording, so that only the other rules were asked. */
  textChecked: z.boolean(),
  /** The posting's own first, then those of its wording in the order in which it is read. */
  findings: z.array(postingFindingSchema),
  /** What the author overruled, and why. An overruling is of all that a rule finds in one place. */
  overruled: z.array(postingFindingSchema.extend({ reason: z.string() })),
  /** Overrulings of what is no longer found. Of wording that was not checked to its end, none is called stale. */
  stale: z.array(overrulingSchema),
});
export type PostingCheck = z.infer<typeof postingCheckSchema>;
