import { z } from "zod";

/** Made by the application, or by whoever asks, so that a write can be sent twice. */
export const idSchema = z.uuid();
/** ISO 8601 UTC. */
export const instantSchema = z.iso.datetime().describe("A moment, ISO 8601 in UTC");
/** Counts the changes of one object, from 1: a change names the version it was made on. */
export const versionSchema = z
  .number()
  .int()
  .min(1)
  .max(2_147_483_647)
  .describe("The version of the object that this was made on; a newer one is not overwritten");

/** What every kept object carries. `removed`: taken away, and can be restored. */
export const keptFields = {
  id: idSchema,
  version: versionSchema,
  created: instantSchema,
  changed: instantSchema,
  removed: instantSchema.optional(),
};

export const nameSchema = z.string().trim().min(1).max(200);

/** A page of a list: `limit` entries after `cursor`, which a former page gave as `next`. */
export const pageFields = {
  cursor: z.string().max(200).optional().describe("The `next` of the page before"),
  limit: z.number().int().min(1).max(200).optional().describe("Entries of a page"),
};

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().optional() });

/** Who changed something: whoever sits at this machine, or a respondent through a link. */
export const whoSchema = z.object({
  kind: z.enum(["local", "respondent"]),
  respondent: idSchema.optional(),
  name: z.string().optional(),
});
export type Who = z.infer<typeof whoSchema>;

export const organisationSchema = z.object({
  ...keptFields,
  name: nameSchema,
  industry: z.string().max(200).optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;
