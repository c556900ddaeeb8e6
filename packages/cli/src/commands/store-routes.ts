import { buildCommand, buildRouteMap } from "@stricli/core";
import { aboutStore } from "#text/store-words.ts";
import type { Context } from "./context.ts";

const optional = (brief: string, placeholder: string) =>
  ({ kind: "parsed", parse: String, brief, placeholder, optional: true }) as const;

/** Where things are kept: for every command that opens the store. */
export const place = {
  data: optional(aboutStore.data, "folder"),
  store: optional(aboutStore.store, "url"),
};
const yes = (brief: string) => ({ kind: "boolean", brief, default: false, withNegated: false }) as const;
const json = yes(aboutStore.json);
const word = (brief: string, placeholder: string) =>
  ({ kind: "tuple", parameters: [{ brief, parse: String, placeholder }] }) as const;

type Flags = { json: boolean; data?: string; store?: string };

const backup = buildCommand<Flags, [string], Context>({
  docs: { brief: aboutStore.backup },
  parameters: { flags: { json, ...place }, positional: word(aboutStore.backupFile, "file") },
  loader: async () => (await import("./store.ts")).backupTo,
});

const restore = buildCommand<Flags & { replace: boolean }, [string], Context>({
  docs: { brief: aboutStore.restore },
  parameters: {
    flags: { json, replace: yes(aboutStore.replace), ...place },
    positional: word(aboutStore.restoreFile, "file"),
  },
  loader: async () => (await import("./store.ts")).restoreFrom,
});

const check = buildCommand<Flags, [], Context>({
  docs: { brief: aboutStore.check },
  parameters: { flags: { json, ...place } },
  loader: async () => (await import("./store.ts")).checkStore,
});

const copy = buildCommand<Flags, [string], Context>({
  docs: { brief: aboutStore.copy },
  parameters: { flags: { json, ...place }, positional: word(aboutStore.copyTo, "to") },
  loader: async () => (await import("./store.ts")).copyTo,
});

/** `remit store …`: what a person does with all that is kept at once. */
export const storeRoutes = buildRouteMap<string, Context>({
  routes: { backup, restore, check, copy },
  docs: { brief: aboutStore.all },
});
