import { z } from "zod";

export const statementKinds = [
  "responsibility",
  "focus",
  "authority",
  "reporting",
  "relation",
  "skill",
  "education",
  "title",
  "importance",
  "question",
  "process",
  "career",
  "fact",
] as const;

/** Where statements come from: an article, a database, a handbook. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  kind: z.enum(["article", "database", "handbook"]),
  version: z.string().optional(),
  url: z.string().optional(),
  licence: z.string(),
  /** The words a licence asks to be shown, if any. */
  notice: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One claim, in our own words, with the place it was found. */
export const statementSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  /** Section and line of an article, or code and row of a database, readable by a person. */
  place: z.string(),
  kind: z.enum(statementKinds),
  /**
   * Who it speaks of: role ids; empty where it speaks of choosing, of careers, or of technology leaders as such.
   * A database row about an occupation names the roles for which that occupation stands, marked by `proxy`.
   */
  about: z.array(z.string()).default([]),
  /** The roles it sets them against, where it says more/less/higher than. */
  comparedWith: z.array(z.string()).default([]),
  modality: z.enum(["stated", "typical", "possible", "conditional"]),
  /** For "conditional": on what. */
  condition: z.string().optional(),
  /** True where the source describes a neighbouring occupation, not the role itself. */
  proxy: z.boolean().default(false),
  text: z.string(),
});
export type Statement = z.infer<typeof statementSchema>;

/** Sources that contradict each other, side by side, and what Remit does about it. */
export const disagreementSchema = z.strictObject({
  id: z.string(),
  topic: z.string(),
  sides: z.array(z.strictObject({ says: z.string(), cites: z.array(z.string()).min(1) })).min(2),
  /** What Remit does about it, in one or two sentences. */
  treatment: z.string(),
  /** Where the treatment shows: ids of what carries it, "role/<id>", "profile/<role>/<profile>", "accountability/<id>", "question/<id>", "order/<a>/<b>", "trait/<id>". */
  touches: z.array(z.string()).default([]),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
