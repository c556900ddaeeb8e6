import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { Checked } from "@remit/core";
import type { Kysely } from "kysely";
import { own, type Owning } from "./owner.ts";
import { type Listener, over } from "./pool.ts";
import type { Tables } from "./tables.ts";

/** The embedded engine is PostgreSQL of this major version; a folder of another one cannot be opened by it. */
const major = "18";

export type Opened = {
  readonly db: Kysely<Tables>;
  readonly tell: (url: string) => void;
  readonly close: () => Promise<void>;
};

const start = async (folder?: string): Promise<PGlite> => {
  const { PGlite } = await import("@electric-sql/pglite");
  return PGlite.create(folder === undefined ? {} : { dataDir: folder });
};

const overEngine = async (engine: PGlite, listener?: Listener): Promise<Kysely<Tables>> => {
  const { createPgConfig } = await import("@electric-sql/pglite/node-postgres");
  // One connection: the engine has one session, and a second would share its transaction.
  return over(Object.assign({}, createPgConfig(engine), { max: 1, idleTimeoutMillis: 0 }), listener);
};

/** The embedded PostgreSQL in memory: gone when closed. */
export const inMemory = async (listener?: Listener): Promise<Opened> => {
  const engine = await start();
  const db = await overEngine(engine, listener);
  const close = async (): Promise<void> => {
    await db.destroy();
    await engine.close();
  };
  return { db, tell: () => {}, close };
};

const files = (folder: string): Checked<string> => {
  const cluster = join(folder, "postgres");
  const mark = join(cluster, "PG_VERSION");
  if (!existsSync(mark)) return { value: cluster };
  const made = readFileSync(mark, "utf8").trim();
  if (made === major) return { value: cluster };
  return { issues: [{ code: "store/other-postgres", path: [], data: { folder, made, needed: major } }] };
};

/** Made beside and renamed when whole: a start that is killed leaves nothing half made in its place. */
const make = async (cluster: string): Promise<void> => {
  const beside = `${cluster}.new`;
  rmSync(beside, { recursive: true, force: true });
  await (await start(beside)).close();
  renameSync(beside, cluster);
};

const owning = (folder: string, since: string): Checked<Owning> => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return own(folder, since);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? "";
    return { issues: [{ code: "store/folder-not-usable", path: ["data"], data: { folder, why } }] };
  }
};

/**
 * The embedded PostgreSQL in a folder, made when absent; this program is its owner until it is closed. Issues:
 * `store/in-use`, `store/folder-not-usable`, `store/other-postgres`.
 */
export const inFolder = async (
  folder: string,
  since: string,
  listener?: Listener,
): Promise<Checked<Opened>> => {
  const owned = owning(folder, since);
  if (owned.issues) return owned;
  const { tell, release } = owned.value;
  try {
    const cluster = files(folder);
    if (cluster.issues) {
      release();
      return cluster;
    }
    if (!existsSync(cluster.value)) await make(cluster.value);
    const engine = await start(cluster.value);
    const db = await overEngine(engine, listener);
    const close = async (): Promise<void> => {
      await db.destroy();
      await engine.close();
      release();
    };
    return { value: { db, tell, close } };
  } catch (error) {
    release();
    throw error;
  }
};
