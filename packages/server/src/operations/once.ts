import { isDeepStrictEqual } from "node:util";
import type { Checked } from "@remit/core";
import { create, type New, type Writing } from "#store/keep.ts";
import type { Kind, Row } from "#store/tables.ts";

/**
 * Keeps a new object; one that is already there under the same id with the same content is answered as it is, so that a
 * write may be sent twice. `store/id-taken` where the content differs.
 */
export const createOnce = async <K extends Kind>(
  writing: Writing,
  kind: K,
  given: New<K>,
): Promise<Checked<Row<K>>> => {
  const written = await create(writing, kind, given);
  if (written.value) return written;
  const { id } = given as { id: string };
  const there = await writing.db
    .selectFrom(kind as "assessment")
    .selectAll()
    .where("org_id", "=", writing.org)
    .where("id", "=", id)
    .executeTakeFirst();
  const loose = there as Readonly<Record<string, unknown>> | undefined;
  const same = Object.entries(given).every(([key, value]) => isDeepStrictEqual(loose?.[key], value));
  return there && same ? { value: there as unknown as Row<K> } : written;
};
