import type { Checked } from "@remit/core";
import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { migrations as all } from "./migrations/list.ts";
import type { Tables } from "./tables.ts";

export type Migrations = Readonly<Record<string, Migration>>;

/** The newest schema this program knows, by the name of its migration. */
export const newestSchema = (migrations: Migrations = all): string =>
  Object.keys(migrations).toSorted().at(-1) ?? "";

/** The migrations a database has been through, oldest first; none where it is empty. */
export const appliedTo = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const { rows: found } = await sql<{ there: string | null }>`
    select to_regclass('kysely_migration')::text as there`.execute(db);
  if (found[0]?.there == null) return [];
  const rows = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
};

/** The schema a database has, by the name of its last migration; empty where it has none. */
export const schemaOf = async (db: Kysely<Tables>): Promise<string> => (await appliedTo(db)).at(-1) ?? "";

/**
 * Brings a database forward to the newest schema (or the last of the migrations given), and returns its name. Several may try at once.
 * `store/newer-schema` where it has been through migrations that this program does not know: nothing is touched then.
 */
export const migrate = async (db: Kysely<Tables>, migrations: Migrations = all): Promise<Checked<string>> => {
  const newest = newestSchema(migrations);
  const applied = await appliedTo(db);
  const unknown = applied.filter((name) => !Object.hasOwn(all, name) && !Object.hasOwn(migrations, name));
  if (unknown.length > 0) {
    const data = { schema: unknown.at(-1) ?? "", newest };
    return { issues: [{ code: "store/newer-schema", path: [], data }] };
  }
  if (applied.at(-1) === newest) return { value: newest };
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
  return { value: newest };
};
