import { z } from "zod";

/** A file as an operation makes it: text, or bytes as base64. */
export const fileSchema = z.object({
  /** A name for the file. */
  name: z.string(),
  mediaType: z.string(),
  encoding: z.enum(["utf-8", "base64"]),
  content: z.string(),
});
