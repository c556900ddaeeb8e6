import { useSyncExternalStore } from "react";
import { assessmentsNow, putBack, remove, type Saved } from "./assessments.ts";
import { forget, keysOf, read, write } from "./storage.ts";

/** An assessment taken out of this browser's list, with everything that is needed to bring it back. */
export type Removed = {
  readonly saved: Saved;
  /** When, ISO 8601 UTC. */
  readonly at: string;
  /** The server knows. */
  readonly told: boolean;
  /** The version it has there since; a later one was restored elsewhere. */
  readonly version?: number;
};

const prefix = "remit.removed.";
const place = (id: string): string => `${prefix}${id}`;

const isRemoved = (value: unknown): value is Removed => {
  const removed = value as Partial<Removed> | undefined;
  return typeof removed?.at === "string" && typeof removed.saved?.id === "string";
};

const load = (): readonly Removed[] =>
  keysOf(prefix)
    .map(read)
    .filter(isRemoved)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));

let all = load();
const listeners = new Set<() => void>();
const look = (): void => {
  all = load();
  for (const hear of listeners) hear();
};
window.addEventListener("storage", (event) => {
  if (event.key === null || event.key.startsWith(prefix)) look();
});

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** What was removed in this browser, last removed first. */
export const removedNow = (): readonly Removed[] => all;
export const useRemoved = (): readonly Removed[] => useSyncExternalStore(subscribe, removedNow);

/** Takes an assessment out of the list, with its answers; `told`: the server knows already. Nothing happens where it cannot be stored. */
export const takeAway = (id: string, { told = false }: { readonly told?: boolean } = {}): void => {
  const saved = assessmentsNow().find((each) => each.id === id);
  if (!saved) return;
  if (!write(place(id), { saved, at: new Date().toISOString(), told } satisfies Removed)) return;
  // First here: whoever hears that it left the list must find it among the removed.
  look();
  remove(id);
};

/** The server was told of a removal, which made that version of it. */
export const toldRemoved = (id: string, version: number | undefined): void => {
  const removed = all.find((each) => each.saved.id === id);
  const told = { ...removed, told: true, ...(version !== undefined && { version }) };
  if (removed && write(place(id), told)) look();
};

/** Brings an assessment back into the list; the server is asked to bring it back too when it is next reached. */
export const bringBack = (id: string): void => {
  const removed = all.find((each) => each.saved.id === id);
  if (!removed) return;
  const { kept } = removed.saved;
  putBack(
    kept?.created ? { ...removed.saved, kept: { ...kept, created: false, back: true } } : removed.saved,
  );
  forget(place(id));
  look();
};

/** Forgets what was removed here, where the server brought it back. */
export const forgetRemoved = (assessment: string): void => {
  const removed = all.find(({ saved }) => saved.kept?.assessment === assessment);
  if (!removed) return;
  forget(place(removed.saved.id));
  look();
};
