import type { StructureChange as Change, Checked, Issue, Structure } from "@remit/core";
import { createStore, del, entries, get, set } from "idb-keyval";
import { useSyncExternalStore } from "react";
import { ask } from "./ask.ts";
import { withFollowed } from "./followed.ts";
import { newId } from "./ids.ts";
import { keepingOf } from "./keepings.ts";
import { foundAs } from "./kept-structures.ts";
import { type Steps, stepped, taken } from "./steps.ts";
import { read, write } from "./storage.ts";

/** One structure as this browser keeps it. */
export type SavedStructure = {
  readonly id: string;
  readonly structure: Structure;
  /** Instant of the last change, ISO 8601 UTC. */
  readonly changed: string;
  /** Opened as it is found elsewhere, such as a worked example: the server need not keep it until it is changed. */
  readonly asFound?: boolean;
  /** As it was found, once it was changed: the server is to have that first. */
  readonly found?: Pick<SavedStructure, "structure" | "changed">;
  /** The text of the file it was opened from, whose comments and layout are those of the file it is saved as. */
  readonly source?: string;
  /** When it was taken out of the list, to be brought back. */
  readonly removed?: string;
};

type State = {
  /** Last changed first; absent until the browser has told what it keeps. */
  readonly all: readonly SavedStructure[] | undefined;
  /** Taken out of the list, last removed first. */
  readonly removed: readonly SavedStructure[];
  readonly current: string | undefined;
  /** False when the last change could not be stored. */
  readonly stored: boolean;
};

// A structure of ten thousand positions does not fit into localStorage.
const store = createStore("remit.structures", "structures");
const currentPlace = "remit.structure.current";

let state: State = { all: undefined, removed: [], current: undefined, stored: true };
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
  const every = found
    .map(([, value]) => value as unknown)
    .filter(isSaved)
    .toSorted((a, b) => ((a.removed ?? a.changed) < (b.removed ?? b.changed) ? 1 : -1));
  const all = every.filter(({ removed }) => removed === undefined);
  const removed = every.filter((saved) => saved.removed !== undefined);
  const current = read(currentPlace);
  become({ all, removed, current: all.some(({ id }) => id === current) ? (current as string) : all[0]?.id });
};
void load();

// Another tab changed something: what is on the disk is what holds.
const channel = new BroadcastChannel("remit.structures");
channel.addEventListener("message", () => void load());

/** The structures of this browser by now, the one at hand, and whoever wants to hear of changes. */
export const structuresNow = (): readonly SavedStructure[] => state.all ?? [];
export const structuresRemoved = (): readonly SavedStructure[] => state.removed;
export const structureAtHand = (): string | undefined => state.current;
export const onStructures = subscribe;

export const useStructures = (): State => useSyncExternalStore(subscribe, () => state);

/** The structure at hand, if there is one. */
export const useStructure = (): SavedStructure | undefined => {
  const { all, current } = useStructures();
  return all?.find(({ id }) => id === current);
};

/** A structure as this tab has it. */
export const structureNow = (id: string): SavedStructure | undefined =>
  state.all?.find((each) => each.id === id);

/** The same as it is stored: another tab may have changed it. */
export const structureStored = async (id: string): Promise<SavedStructure | undefined> => {
  const found: unknown = await get(id, store).catch(() => undefined);
  return isSaved(found) ? found : structureNow(id);
};

const tellTabs = (id: string): void => {
  // A channel's postMessage has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(id);
};

const keep = async (saved: SavedStructure): Promise<void> => {
  const stored = await set(saved.id, saved, store).then(
    () => true,
    () => false,
  );
  become({ stored });
  tellTabs(saved.id);
};

const without = (list: readonly SavedStructure[] | undefined, id: string): SavedStructure[] =>
  (list ?? []).filter((each) => each.id !== id);

type Putting = {
  readonly asFound?: boolean;
  readonly current?: string;
  readonly source?: string | undefined;
  /** As this browser has it until now. */
  readonly before?: SavedStructure | undefined;
};

const put = (id: string, structure: Structure, given: Putting = {}): void => {
  const { asFound = false, current = id, before = structureNow(id) } = given;
  const { source = before?.source } = given;
  const found = asFound ? undefined : foundAs(before, keepingOf(id));
  const saved = {
    id,
    structure,
    changed: new Date().toISOString(),
    ...(asFound && { asFound }),
    ...(found && { found }),
    ...(source !== undefined && { source }),
  };
  write(currentPlace, current);
  become({ all: [saved, ...without(state.all, id)], removed: without(state.removed, id), current });
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
  put(id, structure, { current: state.current ?? id });
};

/** Opens a structure as one of its own and makes it the one at hand. Its id. */
export const adoptStructure = (
  structure: Structure,
  more: Pick<Putting, "asFound" | "source"> & { readonly id?: string } = {},
): string => {
  const { id = newId(), ...rest } = more;
  put(id, structure, rest);
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

/** Takes a structure out of this browser for good. */
export const forgetStructure = (id: string): void => {
  const all = without(state.all, id);
  const current = state.current === id ? all[0]?.id : state.current;
  become({ all, removed: without(state.removed, id), current });
  // Another tab must not find it any more when it is told.
  void del(id, store).then(
    () => tellTabs(id),
    () => undefined,
  );
};

/**
 * Takes a structure out of the list; `putBackStructure` brings back what comes back. One that is found elsewhere as it is
 * goes for good.
 */
export const removeStructure = (id: string): SavedStructure | undefined => {
  const saved = structureNow(id);
  if (!saved || saved.asFound === true) {
    forgetStructure(id);
    return saved;
  }
  const removed = { ...saved, removed: new Date().toISOString() };
  const all = without(state.all, id);
  const current = state.current === id ? all[0]?.id : state.current;
  become({ all, removed: [removed, ...state.removed], current });
  void keep(removed);
  return removed;
};

/** Puts a structure that was removed back into the list, as the one at hand. */
export const putBackStructure = (saved: SavedStructure): void =>
  put(saved.id, saved.structure, { asFound: saved.asFound === true, before: saved });

/** Changes are applied one after another, each to what the one before left. */
let last: Promise<unknown> = Promise.resolve();

/** Does something with structures when every change before it is made. */
export const afterEdits = <T>(work: () => Promise<T>): Promise<T> => {
  const done = last.then(work, work);
  last = done;
  return done;
};

/** Makes another structure of one, in turn, as one step; where it cannot be made, the issues come back and nothing is changed. */
export const editStructure = (
  id: string,
  make: (structure: Structure) => Promise<Checked<Structure>>,
): Promise<readonly Issue[]> =>
  afterEdits(async () => {
    const before = structureNow(id);
    if (!before) return [];
    const { value, issues } = await make(before.structure);
    if (issues) return issues;
    putStructure(id, value);
    return [];
  });

/** Applies changes to a structure as one step; what does not fit comes back as issues, and nothing is changed. */
export const changeStructure = (id: string, changes: readonly Change[]): Promise<readonly Issue[]> =>
  editStructure(id, async (structure) => {
    const { value, issues } = await ask("change-structure", { structure, changes: [...changes] });
    return issues ? { issues } : { value: withFollowed(structure, value) };
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
