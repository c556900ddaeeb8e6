import { z } from "zod";

export const hitKinds = [
  "role",
  "title",
  "order",
  "accountability",
  "question",
  "disagreement",
  "statement",
  "readiness",
  "process",
  "career",
] as const;

export const hitSchema = z.object({
  kind: z.enum(hitKinds),
  /** Of the entry; of an order the two role ids with a slash between. */
  id: z.string(),
  /** One line to show first. */
  title: z.string(),
  /** A passage with the words found, and where they stand in it (start and end, in UTF-16 units). */
  snippet: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** Where to look further: the roles of a title or order, the entry itself otherwise. */
  target: z.object({
    page: z.enum(["role", "higher", "accountability", "question", "disagreement", "statement", "guidance"]),
    of: z.array(z.string()),
  }),
  score: z.number(),
});
export type Hit = z.infer<typeof hitSchema>;
export const hitsSchema = z.array(hitSchema);
