import type { StructureChange as Change, Checked, Issue, Structure } from "@remit/core";
import { createStore, del, entries, set } from "idb-keyval";
import { useSyncExternalStore } from "react";
import { ask } from "./ask.ts";
import { newId } from "./ids.ts";
import { type Steps, stepped, taken } from "./steps.ts";
import { read, write } from "./storage.ts";

/** One structure as this browser keeps it. */
export type SavedStructure = {
  readonly id: string;
  readonly structure: Structure;
  /** Instant of the last change, ISO 8601 UTC. */
  readonly changed: string;
};

type State = {
  /** Last changed first; absent until the browser has told what it keeps. */
  readonly all: readonly SavedStructure[] | undefined;
  readonly current: string | undefined;
  /** False when the last change could not be stored. */
  readonly stored: boolean;
};

// A structure of ten thousand positions does not fit into localStorage.
const store = createStore("remit.structures", "structures");
const currentPlace = "remit.structure.current";

let state: State = { all: undefined, current: undefined, stored: true };
const listeners = new Set<() => void>();
const become = (next: Partial<State>): void => {
  state = { ...state, ...next };
  for (const hear of listeners) hear();
};
const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

const isSaved = (value: unknown): value is SavedStructure => {
  const { id, structure } = (value ?? {}) as Partial<SavedStructure>;
  return typeof id === "string" && structure?.format === "remit/structure@1";
};

const load = async (): Promise<void> => {
  const found = await entries(store).catch(() => []);
  const all = found
    .map(([, value]) => value as unknown)
    .filter(isSaved)
    .toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
  const current = read(currentPlace);
  become({ all, current: all.some(({ id }) => id === current) ? (current as string) : all[0]?.id });
};
void load();

// Another tab changed something: what is on the disk is what holds.
const channel = new BroadcastChannel("remit.structures");
channel.addEventListener("message", () => void load());

export const useStructures = (): State => useSyncExternalStore(subscribe, () => state);

/** The structure at hand, if there is one. */
export const useStructure = (): SavedStructure | undefined => {
  const { all, current } = useStructures();
  return all?.find(({ id }) => id === current);
};

const structureNow = (id: string): SavedStructure | undefined => state.all?.find((each) => each.id === id);

const keep = async (saved: SavedStructure): Promise<void> => {
  const stored = await set(saved.id, saved, store).then(
    () => true,
    () => false,
  );
  become({ stored });
  // A channel's postMessage has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(saved.id);
};

const put = (id: string, structure: Structure): void => {
  const saved = { id, structure, changed: new Date().toISOString() };
  write(currentPlace, id);
  become({ all: [saved, ...(state.all ?? []).filter((each) => each.id !== id)], current: id });
  void keep(saved);
};

/** What each structure was before its last changes, and what was taken back, since the page was loaded. */
const steps = new Map<string, Steps<Structure>>();
const stepsOf = (id: string): Steps<Structure> => steps.get(id) ?? { past: [], future: [] };
/** Steps that are kept: fewer of large structures, since each is a whole one. */
const mostOf = ({ positions }: Structure): number =>
  Math.max(5, Math.min(100, Math.floor(300_000 / (positions.length + 1))));

/** Puts another structure in the place of one, as a step that can be taken back. */
export const putStructure = (id: string, structure: Structure): void => {
  const before = structureNow(id)?.structure;
  if (before) steps.set(id, stepped(stepsOf(id), before, mostOf(structure)));
  put(id, structure);
};

/** Opens a structure as one of its own and makes it the one at hand. Its id. */
export const adoptStructure = (structure: Structure): string => {
  const id = newId();
  put(id, structure);
  return id;
};

/** A new structure with nobody in it. */
export const beginStructure = (name: string): string =>
  adoptStructure({
    format: "remit/structure@1",
    organisation: { name },
    positions: [],
    accountabilities: [],
    required: [],
    assignments: {},
    decisionRights: [],
    scenarios: [],
  });

export const openStructure = (id: string): void => {
  write(currentPlace, id);
  become({ current: id });
};

/** Takes a structure out of this browser; undo by `putBackStructure` with what comes back. */
export const removeStructure = (id: string): SavedStructure | undefined => {
  const saved = structureNow(id);
  const all = (state.all ?? []).filter((each) => each.id !== id);
  become({ all, current: state.current === id ? all[0]?.id : state.current });
  void del(id, store).catch(() => undefined);
  return saved;
};
export const putBackStructure = ({ id, structure }: SavedStructure): void => put(id, structure);

/** Changes are applied one after another, each to what the one before left. */
let last: Promise<unknown> = Promise.resolve();

/** Makes another structure of one, in turn, as one step; where it cannot be made, the issues come back and nothing is changed. */
export const editStructure = (
  id: string,
  make: (structure: Structure) => Promise<Checked<Structure>>,
): Promise<readonly Issue[]> => {
  const one = async (): Promise<readonly Issue[]> => {
    const before = structureNow(id);
    if (!before) return [];
    const { value, issues } = await make(before.structure);
    if (issues) return issues;
    putStructure(id, value);
    return [];
  };
  const done = last.then(one, one);
  last = done;
  return done;
};

/** Applies changes to a structure as one step; what does not fit comes back as issues, and nothing is changed. */
export const changeStructure = (id: string, changes: readonly Change[]): Promise<readonly Issue[]> =>
  editStructure(id, async (structure) => {
    const { value, issues } = await ask("change-structure", { structure, changes: [...changes] });
    return issues ? { issues } : { value: value.structure };
  });

export const mayUndoStructure = (id: string): boolean => stepsOf(id).past.length > 0;
export const mayRedoStructure = (id: string): boolean => stepsOf(id).future.length > 0;

const step = (id: string, from: keyof Steps<Structure>): void => {
  const now = structureNow(id)?.structure;
  const found = now && taken(stepsOf(id), now, from);
  if (!found) return;
  steps.set(id, found.left);
  put(id, found.next);
};

/** Takes back the last change of a structure. */
export const undoStructure = (id: string): void => step(id, "past");
/** Makes the change again that was taken back last. */
export const redoStructure = (id: string): void => step(id, "future");
