import { randomUUID } from "node:crypto";
import type { Checked } from "@remit/core";
import { asking, everyOperation, openStore, type Place, type Store } from "@remit/server";
import { askServer } from "./asking-server.ts";

type Door = { readonly signal?: AbortSignal; readonly progress?: (share: number) => void };

const list = everyOperation;
const needsStore = (name: string): boolean =>
  list.find((each) => each.name === name)?.effects.includes("store") === true;

/**
 * Asks operations from a process of its own. What is kept has one owner: where a server has the place open, its
 * operations are asked of that server; otherwise the place is opened when first needed, and is this process's until
 * `close`. What needs nothing kept is answered here, at once.
 */
export const askingKept = (place: Place, today: () => string) => {
  let own: Promise<Checked<Store>> | undefined;
  let server: string | undefined;

  const ours = async (): Promise<Checked<Store>> => {
    const opening = (own ??= openStore(place));
    const opened = await opening.catch((error: unknown) => {
      own = undefined;
      throw error;
    });
    if (opened.issues) own = undefined;
    return opened;
  };

  const kept = async (name: string, input: unknown, key: string, door: Door): Promise<Checked<unknown>> => {
    if (server !== undefined)
      try {
        return await askServer(server, name, input, { key, ...door });
      } catch (error) {
        if (door.signal?.aborted) throw error;
        // The server has gone: the place may be ours now. The key keeps a write that it still did from being done twice.
        server = undefined;
      }
    const opened = await ours();
    if (opened.value)
      return asking({ list, today, store: Promise.resolve(opened) })(name, input, { key, ...door });
    const url = opened.issues?.find(({ code }) => code === "store/in-use")?.data.url;
    if (typeof url !== "string") return opened;
    server = url;
    return askServer(url, name, input, { key, ...door });
  };

  return {
    ask: (name: string, input: unknown, door: Door): Promise<Checked<unknown>> =>
      needsStore(name)
        ? kept(name, input, randomUUID(), door)
        : asking({ list, today, store: undefined })(name, input, { key: "", ...door }),
    close: async (): Promise<void> => {
      await (await own)?.value?.close();
    },
  };
};
