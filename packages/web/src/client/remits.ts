import type { Assessment, Checked, Decision, Remit } from "@remit/core";
import { useSyncExternalStore } from "react";
import { ask } from "./ask.ts";
import { hand, plainName } from "./files.ts";
import { type Steps, stepped, taken } from "./steps.ts";
import { read, write } from "./storage.ts";

/** The remit of one position as this browser keeps it, with what was decided about it. */
export type SavedRemit = {
  readonly remit: Remit;
  readonly decision?: Decision;
  /** Instant of the last change, ISO 8601 UTC. */
  readonly changed: string;
};

/** Everything written for one assessment: a remit for each role somebody opened, and the one at hand. */
type Written = {
  readonly role: string | undefined;
  readonly remits: Readonly<Record<string, SavedRemit>>;
};

type State = Written & {
  /** False when the last change could not be stored. */
  readonly stored: boolean;
};

const prefix = "remit.remits.";
const place = (assessment: string): string => `${prefix}${assessment}`;
const nothing: State = { role: undefined, remits: {}, stored: true };

const isSaved = (value: unknown): value is SavedRemit => {
  const { remit } = (value ?? {}) as Partial<SavedRemit>;
  return remit?.format === "remit/remit@1" && Array.isArray(remit.accountabilities);
};

const load = (assessment: string): State => {
  const { role, remits } = (read(place(assessment)) ?? {}) as Partial<Written>;
  const sound = Object.entries(remits ?? {}).filter(([, saved]) => isSaved(saved));
  const kept = Object.fromEntries(sound);
  return { role: role !== undefined && role in kept ? role : undefined, remits: kept, stored: true };
};

const states = new Map<string, State>();
const stateOf = (assessment: string | undefined): State => {
  if (assessment === undefined) return nothing;
  const state = states.get(assessment) ?? load(assessment);
  states.set(assessment, state);
  return state;
};

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const hear of listeners) hear();
};

const become = (assessment: string, { role, remits }: Written): void => {
  states.set(assessment, { role, remits, stored: write(place(assessment), { role, remits }) });
  tell();
};

// Another tab of the same browser changed something.
window.addEventListener("storage", (event) => {
  if (event.key !== null && !event.key.startsWith(prefix)) return;
  states.clear();
  tell();
});

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** What is written for an assessment, and whether the browser keeps it. */
export const useRemits = (assessment: string | undefined): State =>
  useSyncExternalStore(subscribe, () => stateOf(assessment));

/** Changes of a remit since the page was loaded: what it was before each, and what was taken back. */
const most = 200;
const steps = new Map<string, Steps<SavedRemit>>();
const none: Steps<SavedRemit> = { past: [], future: [] };
const stepsOf = (assessment: string, role: string): Steps<SavedRemit> =>
  steps.get(`${assessment} ${role}`) ?? none;

const put = (assessment: string, saved: SavedRemit, next: Steps<SavedRemit>): void => {
  const { role } = saved.remit;
  steps.set(`${assessment} ${role}`, next);
  const { remits } = stateOf(assessment);
  const changed = new Date().toISOString();
  become(assessment, { role, remits: { ...remits, [role]: { ...saved, changed } } });
};

/** Makes the remit of a role the one at hand, where there is one. */
export const chooseRemit = (assessment: string, role: string): void => {
  const state = stateOf(assessment);
  if (role in state.remits && state.role !== role) become(assessment, { ...state, role });
};

/** Keeps a remit that was drafted or read, in the place of what there was for its role; undo brings that back. */
export const takeUpRemit = (assessment: string, remit: Remit): void => {
  const before = stateOf(assessment).remits[remit.role];
  const all = stepsOf(assessment, remit.role);
  put(
    assessment,
    { ...before, remit, changed: "" },
    before ? stepped(all, before, most) : { ...all, future: [] },
  );
};

/** One change of the remit of a role; nothing happens where it makes no difference. */
export const changeRemit = (
  assessment: string,
  role: string,
  make: (saved: SavedRemit) => SavedRemit,
): void => {
  const before = stateOf(assessment).remits[role];
  if (!before) return;
  const after = make(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  put(assessment, after, stepped(stepsOf(assessment, role), before, most));
};

export const mayUndoRemit = (assessment: string, role: string): boolean =>
  stepsOf(assessment, role).past.length > 0;
export const mayRedoRemit = (assessment: string, role: string): boolean =>
  stepsOf(assessment, role).future.length > 0;

const step = (assessment: string, role: string, from: keyof Steps<SavedRemit>): void => {
  const now = stateOf(assessment).remits[role];
  const found = now && taken(stepsOf(assessment, role), now, from);
  if (found) put(assessment, found.next, found.left);
};

/** Takes back the last change of a remit. */
export const undoRemit = (assessment: string, role: string): void => step(assessment, role, "past");
/** Makes the change again that was taken back last. */
export const redoRemit = (assessment: string, role: string): void => step(assessment, role, "future");

/** Only what a draft depends on, so that another note or title of the assessment is answered from memory. */
export const answersAlone = ({
  format,
  organisation,
  answers,
  required,
  seed,
  draws,
}: Assessment): Assessment => ({
  format,
  organisation,
  answers: answers ?? {},
  ...(required !== undefined && { required }),
  ...(seed !== undefined && { seed }),
  ...(draws !== undefined && { draws }),
});

/** Saves a remit as `<organisation>-<role>.remit.yaml`. */
export const saveRemit = async (remit: Remit): Promise<void> => {
  const written = await ask("write-remit", { remit });
  if (!written.value) return;
  const name = `${plainName(remit.organisation.name, "organisation")}-${remit.role}.remit.yaml`;
  hand(name, written.value.text);
};

/** A remit from the text of a file, or what is wrong with it. */
export const readRemit = (text: string): Promise<Checked<Remit>> => ask("parse-remit", { text });
