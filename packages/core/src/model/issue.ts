import { z } from "zod";

/** What is wrong with an input: a code, the place, and the data a message is made from. Never a sentence. */
export const issueSchema = z.object({
  /** `room/what-is-wrong` */
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])).default([]),
  line: z.number().optional(),
  column: z.number().optional(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
});
export type Issue = z.infer<typeof issueSchema>;

/** A value, or the issues that kept it from being made. */
export type Checked<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] };
