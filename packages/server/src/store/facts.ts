import { type Kysely, sql } from "kysely";
import { hasCitus } from "./migrations/distribute.ts";
import { schemaOf } from "./migrate.ts";
import { tableNames, type Tables } from "./tables.ts";
import type { Store } from "./store.ts";

/** What a store is and how much it holds. */
export type StoreFacts = {
  readonly engine: "embedded" | "postgresql" | "citus";
  /** As the engine says it: `18.6`. */
  readonly version: string;
  readonly schema: string;
  /** Bytes of all tables with their indexes; on Citus, on all its machines. */
  readonly bytes: number;
  readonly rows: Readonly<Record<keyof Tables, number>>;
};

const count = async (db: Kysely<Tables>, table: keyof Tables): Promise<number> => {
  const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`.execute(
    db,
  );
  return Number(rows[0]?.count ?? 0);
};

const bytesOf = async (db: Kysely<Tables>, citus: boolean): Promise<number> => {
  const size = sql.ref(citus ? "citus_total_relation_size" : "pg_total_relation_size");
  let sum = 0;
  for (const table of tableNames) {
    const { rows } = await sql<{ bytes: string }>`select ${size}(${table}::regclass) as bytes`.execute(db);
    sum += Number(rows[0]?.bytes ?? 0);
  }
  return sum;
};

/** Engine, version, schema, size and rows of a store, as they are at this moment. */
export const factsOf = async ({ db, place }: Store): Promise<StoreFacts> => {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(db);
  const citus = await hasCitus(db);
  const counts: Record<string, number> = {};
  for (const table of tableNames) counts[table] = await count(db, table);
  const engine = citus ? "citus" : place.url === undefined ? "embedded" : "postgresql";
  return {
    engine,
    version: (rows[0]?.version ?? "").split(" ")[0] ?? "",
    schema: await schemaOf(db),
    bytes: await bytesOf(db, citus),
    rows: counts as StoreFacts["rows"],
  };
};
