import { useSyncExternalStore } from "react";
import type { Keeping } from "./kept-structures.ts";
import { read, write } from "./storage.ts";

// Apart from the structures, which are long: every tab sees at once what one of them has told the server.
const prefix = "remit.structure.kept.";
const place = (id: string): string => `${prefix}${id}`;

const isKeeping = (value: unknown): value is Keeping => {
  const keeping = value as Partial<Keeping> | undefined;
  return typeof keeping?.organisation === "string" && typeof keeping.structure === "string";
};

const listeners = new Set<() => void>();
const hearAll = (): void => {
  for (const hear of listeners) hear();
};
/** What could not be stored: known until the page is closed. */
const unstored = new Map<string, Keeping>();
/** One object for each text, so that what did not change is the same. */
const last = new Map<string, { readonly text: string; readonly keeping: Keeping }>();

/** How a structure of this browser stands to the server; undefined while that has not been tried. */
export const keepingOf = (id: string): Keeping | undefined => {
  const kept = unstored.get(id);
  if (kept) return kept;
  const found = read(place(id));
  if (!isKeeping(found)) return undefined;
  const text = JSON.stringify(found);
  const before = last.get(id);
  if (before?.text === text) return before.keeping;
  last.set(id, { text, keeping: found });
  return found;
};

export const setKeeping = (id: string, keeping: Keeping): void => {
  if (write(place(id), keeping)) unstored.delete(id);
  else unstored.set(id, keeping);
  hearAll();
};

window.addEventListener("storage", (event) => {
  if (event.key === null || event.key.startsWith(prefix)) hearAll();
});

export const onKeepings = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** How a structure stands to the server, as it changes. */
export const useKeeping = (id: string | undefined): Keeping | undefined =>
  useSyncExternalStore(onKeepings, () => (id === undefined ? undefined : keepingOf(id)));
