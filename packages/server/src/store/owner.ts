import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Checked } from "@remit/core";

/** Who has a folder open: as its `owner.json` says. */
export type Owner = {
  readonly pid: number;
  /** ISO 8601 UTC. */
  readonly since: string;
  /** Where it answers, once it listens. */
  readonly url?: string;
};

export type Owning = {
  /** Tells others where the owner answers. */
  readonly tell: (url: string) => void;
  readonly release: () => void;
};

const lockName = "owner.lock";
const cardName = "owner.json";
/** Milliseconds: two who start at the same moment may each see the other for an instant; one of them then wins. */
const patience = 300;
const busy = 5;

/** Who the folder's owner said it is; undefined where nobody said so. Whether it still lives, only `own` finds out. */
export const readOwner = (folder: string): Owner | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, cardName), "utf8")) as Owner;
  } catch {
    return undefined;
  }
};

/**
 * Makes this program the one owner of a folder until `release`, or until it ends in whatever way: the lock is one of the
 * operating system on an SQLite file, which dies with its holder. `store/in-use` (pid, since, url) where another has it.
 */
export const own = (folder: string, since: string): Checked<Owning> => {
  const lock = new DatabaseSync(join(folder, lockName), { timeout: patience });
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    const { pid, since: from, url } = readOwner(folder) ?? {};
    const data = {
      folder,
      ...(pid !== undefined && { pid }),
      ...(from !== undefined && { since: from }),
      ...(url !== undefined && { url }),
    };
    return { issues: [{ code: "store/in-use", path: [], data }] };
  }
  const card = join(folder, cardName);
  const write = (owner: Owner): void => {
    writeFileSync(`${card}.new`, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
    renameSync(`${card}.new`, card);
  };
  const owner = { pid: process.pid, since };
  write(owner);
  const release = (): void => {
    if (!lock.isOpen) return;
    rmSync(card, { force: true });
    lock.close();
  };
  return { value: { tell: (url) => write({ ...owner, url }), release } };
};
