import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** A database with nothing of ours around it: what a statement costs at least. */
export type Bare = {
  readonly query: (text: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** That of a data folder which nobody has open. */
export const bareFolder = async (folder: string): Promise<Bare> => {
  const inside = readdirSync(folder, { withFileTypes: true }).find((each) => each.isDirectory());
  const db = await PGlite.create(join(folder, inside?.name ?? ""));
  return { query: (text) => db.query(text), close: () => db.close() };
};

/** That of a PostgreSQL server. */
export const bareServer = async (connectionString: string): Promise<Bare> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return { query: (text) => client.query(text), close: () => client.end() };
};
