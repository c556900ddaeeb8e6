import { isDeepStrictEqual } from "node:util";
import type { Checked } from "@remit/core";
import { create, type New, type Writing } from "#store/keep.ts";
import type { Kind, Row } from "#store/tables.ts";

/**
 * Keeps a new object. One that is already there under the same id, and was made with the same content, is answered as it
 * is by now, so that a write may be sent twice: `fresh` is false then. `store/id-taken` where the content differs; `same`
 * names the columns that whoever asks gave, where others follow from what is kept.
 */
export const createOnce = async <K extends Kind>(
  writing: Writing,
  kind: K,
  given: New<K>,
  same: readonly (keyof New<K> & string)[] = Object.keys(given) as (keyof New<K> & string)[],
): Promise<Checked<{ readonly row: Row<K>; readonly fresh: boolean }>> => {
  const written = await create(writing, kind, given);
  if (!written.issues) return { value: { row: written.value, fresh: true } };
  const { db, org } = writing;
  const { id } = given as { id: string };
  const [there, first] = [
    await db
      .selectFrom(kind as "assessment")
      .selectAll()
      .where("org_id", "=", org)
      .where("id", "=", id)
      .executeTakeFirst(),
    await db
      .selectFrom("history")
      .select("state")
      .where("org_id", "=", org)
      .where("object_id", "=", id)
      .where("kind", "=", kind)
      .where("version", "=", 1)
      .executeTakeFirst(),
  ];
  if (!there || !first || !same.every((key) => isDeepStrictEqual(first.state[key], given[key])))
    return { issues: written.issues };
  return { value: { row: there as unknown as Row<K>, fresh: false } };
};
