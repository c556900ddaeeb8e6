import { type Kysely, sql } from "kysely";

/** On Citus, spreads a table over the machines by organisation; elsewhere it does nothing. */
export const distribute = async (db: Kysely<never>, table: string): Promise<void> => {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select 1 from pg_extension where extname = 'citus') as there`.execute(db);
  if (rows[0]?.there !== true) return;
  await sql`select create_distributed_table(${table}, 'org_id')`.execute(db);
};
