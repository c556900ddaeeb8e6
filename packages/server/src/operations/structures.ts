import {
  type Checked,
  type Structure,
  type StructureRow,
  type VersionDiff,
  structureVersions,
} from "@remit/core";
import type { Kysely } from "kysely";
import { notFound } from "#store/keep.ts";
import { mostPositions, type Row, type Tables } from "#store/tables.ts";
import { catalogueOf } from "./catalogue-of.ts";
import type { Write } from "./implement.ts";
import { structureInShort, structureRowOf } from "./shapes.ts";

type Asking = { readonly db: Kysely<Tables>; readonly org: string };

/**
 * A structure that holds together by the catalogue of its organisation, or what is wrong with it, under `structure`:
 * `store/structure-too-large` above 10,000 positions, and what `checkStructure` says.
 */
export const checkedStructure = async (asking: Asking, structure: Structure): Promise<Checked<Structure>> => {
  const data = { most: mostPositions, positions: structure.positions.length };
  if (data.positions > data.most)
    return { issues: [{ code: "store/structure-too-large", path: ["structure", "positions"], data }] };
  const { value: index, issues } = await catalogueOf(asking);
  if (issues) return { issues };
  return (await structureVersions()).givenStructure(index, structure);
};

/** What the second changed from the first; undefined where both say the same. */
export const diffBetween = async (before: Structure, after: Structure): Promise<VersionDiff | undefined> =>
  (await structureVersions()).diffBetween(before, after);

/** A structure held until the transaction ends: what a version changed is told from the one before it. */
export const lockStructure = async ({ db, org }: Write, id: string): Promise<Checked<Row<"structure">>> => {
  const row = await db
    .selectFrom("structure")
    .selectAll()
    .where("org_id", "=", org)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? { value: row } : notFound("structure");
};

/** The structures of an organisation as a list shows them. */
export const structureRows = ({ db, org }: Asking) =>
  db
    .selectFrom("structure")
    .select(["org_id", "id", "version", "created", "changed", "removed", structureInShort])
    .where("org_id", "=", org);

/** One of them, which is there. */
export const structureRow = async (asking: Asking, id: string): Promise<Checked<StructureRow>> => ({
  value: structureRowOf(await structureRows(asking).where("id", "=", id).executeTakeFirstOrThrow()),
});

/** A structure as it is, or as its history says that it was; undefined where it was not there. */
export const versionOf = async (
  { db, org }: Asking,
  id: string,
  { was, asOf }: { readonly was?: number | undefined; readonly asOf?: string | undefined },
): Promise<Row<"structure"> | undefined> => {
  if (was === undefined && asOf === undefined)
    return db
      .selectFrom("structure")
      .selectAll()
      .where("org_id", "=", org)
      .where("id", "=", id)
      .executeTakeFirst();
  let query = db
    .selectFrom("history")
    .select("state")
    .where("org_id", "=", org)
    .where("kind", "=", "structure")
    .where("object_id", "=", id)
    .orderBy("version", "desc")
    .limit(1);
  if (was !== undefined) query = query.where("version", "=", was);
  if (asOf !== undefined) query = query.where("at", "<=", asOf);
  const line = await query.executeTakeFirst();
  return line && ({ org_id: org, ...line.state } as unknown as Row<"structure">);
};
