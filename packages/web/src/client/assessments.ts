import type { Answer, Assessment } from "@remit/core";
import { useSyncExternalStore } from "react";
import { newId } from "./ids.ts";
import { freshKept, type Kept, settled } from "./kept.ts";
import { stepBack } from "./step-back.ts";
import { forget, read, write } from "./storage.ts";

/** One assessment as this browser keeps it. */
export type Saved = {
  readonly id: string;
  readonly assessment: Assessment;
  /** Questions in the order they were last answered: what Back goes through. */
  readonly trail: readonly string[];
  /** Put off by Skip: asked again when nothing else is open. */
  readonly skipped: readonly string[];
  /** The reader went on although the first place already holds. */
  readonly wentOn: boolean;
  /** Instant of the last change, ISO 8601 UTC. */
  readonly changed: string;
  /** What it is called among several of its organisation. */
  readonly title?: string;
  /** A worked example as it came: kept by nobody until it is changed. */
  readonly example?: boolean;
  /** How it stands to what the server keeps; absent until that is first tried. */
  readonly kept?: Kept;
};

type State = {
  readonly all: readonly Saved[];
  readonly current: string | undefined;
  /** False when the last change could not be stored. */
  readonly stored: boolean;
};

const place = (id: string): string => `remit.assessment.${id}`;
const places = { list: "remit.assessments", current: "remit.current" } as const;

const isSaved = (value: unknown): value is Saved => {
  const saved = value as Partial<Saved> | undefined;
  return (
    saved?.assessment?.format === "remit/assessment@1" &&
    typeof saved.id === "string" &&
    typeof saved.assessment.organisation?.name === "string" &&
    typeof saved.assessment.answers === "object" &&
    Array.isArray(saved.trail)
  );
};

const load = (): State => {
  const list = read(places.list);
  const ids = Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
  const all = ids.map((id) => read(place(id))).filter(isSaved);
  const current = read(places.current);
  return {
    all,
    current: all.some((saved) => saved.id === current) ? (current as string) : undefined,
    stored: true,
  };
};

/** The trail, with answers that came from elsewhere at its end and without those that went. */
export const trailOf = ({ trail, assessment: { answers = {} } }: Saved): string[] => {
  const kept = trail.filter((id) => id in answers);
  return [...kept, ...Object.keys(answers).filter((id) => !kept.includes(id))];
};

let state = load();
/** Changes of each assessment since the page was loaded: what it was before and after. */
const past = new Map<string, { readonly before: Saved; readonly after: Saved }[]>();
const most = 100;
const listeners = new Set<() => void>();

const become = (next: Omit<State, "stored">, touched?: Saved): void => {
  const ids = next.all.map((saved) => saved.id);
  const stored = [
    write(places.list, ids),
    write(places.current, next.current ?? null),
    touched === undefined || write(place(touched.id), touched),
  ].every(Boolean);
  state = { ...next, stored };
  for (const hear of listeners) hear();
};

// Another tab of the same browser changed something.
window.addEventListener("storage", (event) => {
  if (event.key !== null && !event.key.startsWith("remit.")) return;
  state = { ...load(), current: state.current };
  for (const hear of listeners) hear();
});

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

export const useAssessments = (): State => useSyncExternalStore(subscribe, () => state);

const current = (): Saved | undefined => state.all.find((saved) => saved.id === state.current);

export const currentId = (): string | undefined => state.current;

/** The assessment at hand, if one was begun. */
export const useCurrent = (): Saved | undefined => {
  useAssessments();
  return current();
};

/** An assessment as it is stored now: another tab may have changed it. */
const fresh = (id: string): Saved | undefined => {
  const saved = read(place(id));
  return isSaved(saved) ? saved : state.all.find((each) => each.id === id);
};

/** The same for whoever keeps it in step with the server. */
export const assessmentNow = fresh;

/** Every assessment of this browser, and whoever wants to hear of changes. */
export const assessmentsNow = (): readonly Saved[] => state.all;
export const onChange = subscribe;

/** Changes what is known of an assessment without being an act of its reader: nothing to take back, same place in lists. */
export const amend = (id: string, make: (saved: Saved) => Saved): void => {
  const saved = fresh(id);
  if (!saved) return;
  const next = make(saved);
  if (next === saved) return;
  become({ all: state.all.map((each) => (each.id === id ? next : each)), current: state.current }, next);
};

const put = (saved: Saved): void => {
  const touched = { ...saved, changed: new Date().toISOString() };
  const others = state.all.filter((each) => each.id !== saved.id);
  become({ all: [touched, ...others], current: saved.id }, touched);
};

/** Opens an assessment as the one at hand, under a new id; one given replaces what was kept under it. */
export const adopt = (
  assessment: Assessment,
  id: string = newId(),
  more: Pick<Saved, "title" | "kept" | "example"> = {},
): void =>
  put({
    id,
    assessment,
    trail: Object.keys(assessment.answers ?? {}),
    skipped: [],
    wentOn: false,
    changed: "",
    ...more,
  });

export const begin = (name: string): void =>
  adopt({ format: "remit/assessment@1", organisation: { name }, answers: {} });

export const open = (id: string): void => become({ all: state.all, current: id });

/** Puts an assessment back into the list, as it was, without making it the one at hand. */
export const putBack = (saved: Saved): void =>
  become({ all: [saved, ...state.all.filter(({ id }) => id !== saved.id)], current: state.current }, saved);

/** Another assessment of the same organisation, with the same answers or none; not made the one at hand. Its id. */
export const copyOf = (id: string, title: string, answered: boolean): string | undefined => {
  // Both are of one organisation also where the server has heard of neither.
  amend(id, (saved) => (saved.kept ? saved : { ...saved, kept: freshKept() }));
  const from = fresh(id);
  if (!from) return undefined;
  const { notes: _, ...bare } = from.assessment;
  const copy = newId();
  putBack({
    id: copy,
    title,
    assessment: answered ? from.assessment : { ...bare, answers: {} },
    trail: answered ? from.trail : [],
    skipped: [],
    wentOn: false,
    changed: new Date().toISOString(),
    kept: freshKept(from.kept?.token === undefined ? from.kept?.organisation : undefined),
  });
  return copy;
};

export const remove = (id: string): void => {
  forget(place(id));
  past.delete(id);
  become({
    all: state.all.filter((saved) => saved.id !== id),
    current: state.current === id ? undefined : state.current,
  });
};

const change = (make: (saved: Saved) => Saved, newName: string): void => {
  if (current() === undefined) begin(newName);
  const before = fresh(state.current ?? "");
  if (before === undefined) return;
  const { example: _, ...own } = make(before);
  past.set(before.id, [...(past.get(before.id) ?? []), { before, after: own }].slice(-most));
  put(own);
};

/** Stores answers to the assessment at hand (one named `newName` is begun when there is none); `undefined` takes one back. */
export const answer = (given: Readonly<Record<string, Answer | undefined>>, newName: string): void =>
  change((saved) => {
    const ids = Object.keys(given);
    const merged = { ...saved.assessment.answers, ...given };
    const answers = Object.fromEntries(
      Object.entries(merged).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
    );
    const kept = saved.trail.filter((id) => id in answers);
    return {
      ...saved,
      assessment: { ...saved.assessment, answers },
      // A corrected answer keeps its place; a new one goes to the end.
      trail: [...kept, ...ids.filter((id) => id in answers && !kept.includes(id))],
      skipped: saved.skipped.filter((id) => !(id in answers)),
    };
  }, newName);

/** Sets a remark to an answer; an empty one is taken away. */
export const note = (question: string, text: string, newName: string): void =>
  change((saved) => {
    const { [question]: _, ...others } = saved.assessment.notes ?? {};
    const notes = text.trim() === "" ? others : { ...others, [question]: text };
    const { notes: __, ...assessment } = saved.assessment;
    return { ...saved, assessment: Object.keys(notes).length > 0 ? { ...assessment, notes } : assessment };
  }, newName);

export const rename = (name: string): void =>
  change(
    (saved) => ({
      ...saved,
      assessment: { ...saved.assessment, organisation: { ...saved.assessment.organisation, name } },
    }),
    name,
  );

export const skip = (question: string, newName: string): void =>
  change(
    (saved) => ({ ...saved, skipped: [...saved.skipped.filter((id) => id !== question), question] }),
    newName,
  );

export const goOn = (newName: string): void => change((saved) => ({ ...saved, wentOn: true }), newName);

/** Whether there is a change to take back since the page was loaded. */
export const mayUndo = (id: string | undefined): boolean =>
  id !== undefined && (past.get(id)?.length ?? 0) > 0;

/** Takes back the last change of the assessment at hand; what came from elsewhere since stays. */
export const undo = (): void => {
  const id = state.current;
  const step = id === undefined ? undefined : past.get(id)?.pop();
  const now = step && fresh(step.before.id);
  if (!step || !now) return;
  const { before, after } = step;
  const next = {
    ...now,
    assessment: stepBack(now.assessment, before.assessment, after.assessment),
    trail: before.trail,
    skipped: before.skipped,
    wentOn: before.wentOn,
  };
  put({ ...next, trail: trailOf(next) });
};

/** Settles an answer that met another one: keeps this browser's, or takes theirs. */
export const settle = (id: string, question: string, whose: "mine" | "theirs"): void =>
  amend(id, (saved) => {
    if (!saved.kept) return saved;
    const next = { ...saved, ...settled(saved.assessment, saved.kept, question, whose) };
    return { ...next, trail: trailOf(next) };
  });

/** Puts the assessment at hand aside, so that the next answer begins a new one. */
export const leave = (): void => become({ all: state.all, current: undefined });
