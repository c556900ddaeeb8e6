import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Checked } from "@remit/core";

type Env = Readonly<Record<string, string | undefined>>;

/** Where things are kept: a folder of this computer, or a PostgreSQL server by its address. */
export type Place =
  | { readonly folder: string; readonly url?: undefined }
  | { readonly url: string; readonly folder?: undefined };
export type PlaceFlags = { readonly data?: string | undefined; readonly store?: string | undefined };

/** The folder for Remit among the data of this user: XDG on Linux and others, Library on macOS, AppData on Windows. */
export const dataHome = (env: Env, platform: string = process.platform, home: string = homedir()): string => {
  if (platform === "darwin") return join(home, "Library/Application Support/Remit");
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData/Local"), "Remit");
  // The XDG specification: a relative path is not valid, and is ignored.
  const base = env.XDG_DATA_HOME ?? "";
  return join(isAbsolute(base) ? base : join(home, ".local/share"), "remit");
};

/**
 * Flags over `REMIT_STORE` (a server) or `REMIT_DATA` (a folder) over the user's data home. `store/two-places` where both
 * are said in the same way, `store/not-an-address` where the server's is not `postgres://…`.
 */
export const readPlace = (flags: PlaceFlags, env: Env): Checked<Place> => {
  const said = [flags, { store: env.REMIT_STORE || undefined, data: env.REMIT_DATA || undefined }].find(
    ({ store, data }) => store !== undefined || data !== undefined,
  );
  if (said === undefined) return { value: { folder: dataHome(env) } };
  const { store: url, data: folder } = said;
  if (url !== undefined && folder !== undefined)
    return { issues: [{ code: "store/two-places", path: [], data: {} }] };
  if (url === undefined) {
    if (folder === undefined || folder === "")
      return { issues: [{ code: "store/no-folder", path: ["data"], data: {} }] };
    return { value: { folder: resolve(folder) } };
  }
  // The address may hold a password: it is not repeated.
  const right = URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol);
  return right
    ? { value: { url } }
    : { issues: [{ code: "store/not-an-address", path: ["store"], data: {} }] };
};
