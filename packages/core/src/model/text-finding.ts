import { z } from "zod";

/**
 * What is looked for in a text before it is published.
 * `not-checked-beyond` and `more-not-listed` are about the check: where it ended, and that it found more than it lists.
 */
export const textRules = [
  "inclusive-language",
  "hard-to-read",
  "long-sentence",
  "simpler-word",
  "passive",
  "too-long",
  "too-short",
  "not-checked-beyond",
  "more-not-listed",
] as const;
export const textRuleSchema = z.enum(textRules);
export type TextRule = (typeof textRules)[number];

/** The `at` of a finding about all texts together. Its `from` and `to` are 0, its `found` is empty. */
export const wholeText = "whole";

/** Something to look at in a text, as codes and data: each door has its own words for a rule. */
export const textFindingSchema = z.object({
  rule: textRuleSchema,
  /** Which text, by the name it was given under; `whole` for all of them together. */
  at: z.string(),
  /** Offsets in that text in UTF-16 units, `to` not included: `found` is what stands between them. */
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  found: z.string(),
  severity: z.enum(["warning", "note"]),
  /** What might stand there instead, at most three, the first meant first. An empty one: leave the words out. */
  suggestions: z.array(z.string()).max(3),
  /**
   * The numbers and names behind it. inclusive-language, simpler-word: `phrase`. hard-to-read: `age`, `sentences`, `hard`,
   * `words`. long-sentence: `words`, `limit`. passive: `sentences`, `passive`. too-long, too-short: `words`, `limit`.
   * not-checked-beyond: `limit`, `left` (characters). more-not-listed: `listed`, `more`.
   */
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type TextFinding = z.infer<typeof textFindingSchema>;

/** A text to check, by a name that its findings give back. */
export const textToCheckSchema = z.strictObject({
  at: z.string().max(200),
  text: z.string().max(200_000),
});
export type TextToCheck = z.infer<typeof textToCheckSchema>;
