import { type Kysely, sql } from "kysely";

/** Whether the database spreads its tables over machines by Citus. */
export const hasCitus = async <T>(db: Kysely<T>): Promise<boolean> => {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select 1 from pg_extension where extname = 'citus') as there`.execute(db);
  return rows[0]?.there === true;
};

/** On Citus, spreads a table over the machines by organisation; elsewhere it does nothing. */
export const distribute = async (db: Kysely<never>, table: string): Promise<void> => {
  if (await hasCitus(db)) await sql`select create_distributed_table(${table}, 'org_id')`.execute(db);
};
