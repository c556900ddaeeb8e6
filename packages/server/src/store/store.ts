import type { Checked } from "@remit/core";
import type { Kysely } from "kysely";
import { type Opened, inFolder, inMemory } from "./embedded.ts";
import { issueOf } from "./faults.ts";
import { migrate } from "./migrate.ts";
import type { Place } from "./place.ts";
import { type Listener, migrationPool, serverPool } from "./pool.ts";
import type { Tables } from "./tables.ts";

/** Where things are kept, open. */
export type Store = {
  readonly db: Kysely<Tables>;
  readonly place: Place | { readonly folder?: undefined; readonly url?: undefined };
  /** Tells other programs of this computer where the owner of the folder answers. */
  readonly tell: (url: string) => void;
  readonly close: () => Promise<void>;
};

export type Opening = {
  /** Hears of every statement. */
  readonly listener?: Listener;
  /** This moment, ISO 8601 UTC: since when the folder is owned. */
  readonly now?: () => string;
};

const brought = async (place: Store["place"], { db, tell, close }: Opened): Promise<Checked<Store>> => {
  try {
    const migrated = await migrate(db);
    if (!migrated.issues) return { value: { db, place, tell, close } };
    await close();
    return migrated;
  } catch (error) {
    await close();
    throw error;
  }
};

const server = async (url: string, listener?: Listener): Promise<Checked<Store>> => {
  const single = migrationPool(url);
  try {
    const migrated = await migrate(single);
    if (migrated.issues) return migrated;
  } finally {
    await single.destroy();
  }
  const db = serverPool(url, listener);
  return { value: { db, place: { url }, tell: () => {}, close: () => db.destroy() } };
};

/**
 * Opens what is kept at a place (made when absent) and brings it forward to the newest schema; without one, in memory.
 * Issues: `store/in-use`, `store/folder-not-usable`, `store/other-postgres`, `store/newer-schema`, `store/unreachable`,
 * `store/not-let-in`.
 */
export const openStore = async (
  { folder, url }: { readonly folder?: string | undefined; readonly url?: string | undefined },
  { listener, now = () => new Date().toISOString() }: Opening = {},
): Promise<Checked<Store>> => {
  if (url !== undefined)
    try {
      return await server(url, listener);
    } catch (error) {
      const issue = issueOf(error);
      if (issue === undefined) throw error;
      return { issues: [issue] };
    }
  if (folder === undefined) return brought({}, await inMemory(listener));
  const opened = await inFolder(folder, now(), listener);
  return opened.issues ? opened : brought({ folder }, opened.value);
};
