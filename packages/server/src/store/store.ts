import { type Kysely, PostgresDialect, Kysely as Database, sql } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { migrations } from "./migrations/list.ts";
import type { Tables } from "./tables.ts";

/** Where things are kept. */
export type Store = {
  readonly db: Kysely<Tables>;
  readonly close: () => Promise<void>;
};

const timestamptz = 1184;
pg.types.setTypeParser(timestamptz, (text) => new Date(text).toISOString());

/** Brings a database forward to the newest schema; several may try at once. */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
};

const over = (pool: pg.Pool): Kysely<Tables> =>
  new Database<Tables>({ dialect: new PostgresDialect({ pool }) });

/** Opens a PostgreSQL server by its address, and brings it forward. */
export const openPostgres = async (url: string): Promise<Store> => {
  const db = over(new pg.Pool({ connectionString: url, max: 10 }));
  await migrate(db);
  return { db, close: () => db.destroy() };
};

/** Opens the embedded PostgreSQL in a folder (made when absent), or in memory without one. */
export const openEmbedded = async (folder?: string): Promise<Store> => {
  const [{ PGlite }, { createPgConfig }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite/node-postgres"),
  ]);
  const engine = await (folder === undefined ? PGlite.create() : PGlite.create(folder));
  const db = over(new pg.Pool(createPgConfig(engine)));
  await migrate(db);
  return {
    db,
    close: async () => {
      await db.destroy();
      await engine.close();
    },
  };
};

/** The schema the store has, by the name of its last migration. */
export const schemaOf = async (db: Kysely<Tables>): Promise<string> => {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name ?? "";
};
