import { Kysely, type LogEvent, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

/** Hears of every statement sent, answered or failed. */
export type Listener = (event: LogEvent) => void;

const timestamptz = 1184;

/** `2026-01-31 12:00:00.5+00`, as PostgreSQL says it to a session in UTC, as ISO 8601 with milliseconds. */
const instant = (text: string): string =>
  new Date(text.replace(" ", "T").replace(/\+00$/, "Z")).toISOString();

/** Instants come back as they were written. */
const types = {
  getTypeParser: (oid: number, format?: "text") =>
    oid === timestamptz ? instant : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
};

const session = "-c timezone=UTC -c datestyle=ISO";

/** How Remit talks to a PostgreSQL server; what the address itself says comes first. */
const serverSettings: pg.PoolConfig = {
  max: 10,
  application_name: "remit",
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  // An answer nobody waits for any more is not worked out to its end.
  statement_timeout: 15_000,
  lock_timeout: 5000,
  idle_in_transaction_session_timeout: 15_000,
  options: session,
};

/** One connection for changes of the schema: they may take long, and Citus wants them one shard after another. */
const migrationSettings: pg.PoolConfig = {
  ...serverSettings,
  max: 1,
  statement_timeout: 0,
  lock_timeout: 60_000,
  idle_in_transaction_session_timeout: 0,
  options: `${session} -c citus.multi_shard_modify_mode=sequential`,
};

/** Kysely over a pool of connections. A connection that is lost while idle is replaced, and is no error. */
export const over = (config: pg.PoolConfig, listener?: Listener): Kysely<Tables> => {
  const pool = new pg.Pool({ ...config, types: types as NonNullable<pg.PoolConfig["types"]> });
  pool.on("error", () => {});
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(listener !== undefined && { log: listener }),
  });
};

export const serverPool = (connectionString: string, listener?: Listener): Kysely<Tables> =>
  over({ ...serverSettings, connectionString }, listener);

export const migrationPool = (connectionString: string): Kysely<Tables> =>
  over({ ...migrationSettings, connectionString });
