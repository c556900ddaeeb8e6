import { type Answer, type Career, careerIndexOf, type CareerResult, type Checked } from "@remit/core";
import { useMemo, useSyncExternalStore } from "react";
import { ask } from "./ask.ts";
import { useCatalogue } from "./catalogue.ts";
import { hand, plainName } from "./files.ts";
import { forget, read, write } from "./storage.ts";
import { type Answered, useAsk } from "./use-ask.ts";

/** One person's answers as this browser keeps them; nobody else's machine does. */
export type SavedCareer = {
  readonly career: Career;
  /** Questions in the order they were last answered: what Back goes through. */
  readonly trail: readonly string[];
  /** Put off by Skip: asked again when nothing else is open. */
  readonly skipped: readonly string[];
  /** The reader went on although the first place already holds. */
  readonly wentOn: boolean;
};

type State = {
  readonly saved: SavedCareer | undefined;
  /** False when the last change could not be stored. */
  readonly stored: boolean;
};

const place = "remit.career";
const empty: SavedCareer = {
  career: { format: "remit/career@1", answers: {} },
  trail: [],
  skipped: [],
  wentOn: false,
};

const isSaved = (value: unknown): value is SavedCareer => {
  const saved = value as Partial<SavedCareer> | undefined;
  return (
    saved?.career?.format === "remit/career@1" &&
    typeof saved.career.answers === "object" &&
    Array.isArray(saved.trail) &&
    Array.isArray(saved.skipped)
  );
};

const load = (): SavedCareer | undefined => {
  const saved = read(place);
  return isSaved(saved) ? saved : undefined;
};

let state: State = { saved: load(), stored: true };
let past: (SavedCareer | undefined)[] = [];
const most = 100;
const listeners = new Set<() => void>();

const become = (saved: SavedCareer | undefined): void => {
  if (saved === undefined) forget(place);
  state = { saved, stored: saved === undefined || write(place, saved) };
  for (const hear of listeners) hear();
};

// Another tab of the same browser changed something.
window.addEventListener("storage", (event) => {
  if (event.key !== null && event.key !== place) return;
  state = { saved: load(), stored: true };
  for (const hear of listeners) hear();
});

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** The answers at hand, if any were given, and whether the browser keeps them. */
export const useCareers = (): State => useSyncExternalStore(subscribe, () => state);

const change = (make: (saved: SavedCareer) => SavedCareer | undefined): void => {
  past = [...past, state.saved].slice(-most);
  become(make(state.saved ?? empty));
};

/** Stores answers; `undefined` takes one back. */
export const answerCareer = (given: Readonly<Record<string, Answer | undefined>>): void =>
  change((saved) => {
    const answers = Object.fromEntries(
      Object.entries({ ...saved.career.answers, ...given }).filter(
        (entry): entry is [string, Answer] => entry[1] !== undefined,
      ),
    );
    const kept = saved.trail.filter((id) => id in answers);
    return {
      ...saved,
      career: { ...saved.career, answers },
      // A corrected answer keeps its place; a new one goes to the end.
      trail: [...kept, ...Object.keys(given).filter((id) => id in answers && !kept.includes(id))],
      skipped: saved.skipped.filter((id) => !(id in answers)),
    };
  });

export const skipCareer = (question: string): void =>
  change((saved) => ({ ...saved, skipped: [...saved.skipped.filter((id) => id !== question), question] }));

export const goOnCareer = (): void => change((saved) => ({ ...saved, wentOn: true }));

/** Opens answers as those at hand, in the place of what was there; undo brings that back. */
export const adoptCareer = (career: Career): void =>
  change(() => ({ ...empty, career, trail: Object.keys(career.answers) }));

/** Forgets every answer; undo brings them back until the page is closed. */
export const clearCareer = (): void => change(() => undefined);

/** Whether there is a change to take back since the page was loaded. */
export const mayUndoCareer = (): boolean => past.length > 0;

export const undoCareer = (): void => {
  if (past.length === 0) return;
  const before = past.at(-1);
  past = past.slice(0, -1);
  become(before);
};

/** Only what a result depends on, so that a name or a note is answered from memory. */
const essence = ({ format, answers, seed, draws }: Career): Career => ({
  format,
  answers,
  ...(seed !== undefined && { seed }),
  ...(draws !== undefined && { draws }),
});

/** Which role suits a person by these answers, computed in the worker; the last one stays until a new one is there. */
export const useCareerResult = (career: Career | undefined): Answered<CareerResult> =>
  useAsk("career", career && essence(career));

/** Two posts side by side, with these answers where some were given. */
export const useBetween = (a: string, b: string, career: Career | undefined) =>
  useAsk(
    "career-between",
    a === "" || b === "" ? undefined : { roles: [a, b], ...(career && { career: essence(career) }) },
  );

export const noCareer: Career = empty.career;

/** The catalogue with a person's questions in the place of an organisation's. */
export const useCareerIndex = () => {
  const index = useCatalogue();
  return useMemo(() => careerIndexOf(index), [index]);
};

/** Saves the answers as `<name>.career.yaml`. */
export const saveCareer = async (career: Career): Promise<void> => {
  const written = await ask("write-career", { career });
  if (written.value) hand(`${plainName(career.name ?? "", "my-answers")}.career.yaml`, written.value.text);
};

/** Answers from the text of a file, or what is wrong with it. */
export const readCareer = (text: string): Promise<Checked<Career>> => ask("parse-career", { text });
