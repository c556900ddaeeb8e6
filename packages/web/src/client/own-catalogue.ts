import type { Amendment, AmendmentChange, Amendments, Checked } from "@remit/core";
import { useSyncExternalStore } from "react";
import { amendWorker, ask } from "./ask.ts";
import { hand, plainName } from "./files.ts";
import { syncNow } from "./sync.ts";
import { keepOwn, onOwnElsewhere, ownKept } from "./own-kept.ts";
import { type Answered, useAsk } from "./use-ask.ts";

type Own = {
  readonly amendments: readonly Amendment[];
  /** What was there before the last removal or file, to be brought back. */
  readonly before: readonly Amendment[] | undefined;
  /** False when the last change could not be stored. */
  readonly stored: boolean;
};

let own: Own = { amendments: ownKept(), before: undefined, stored: true };
const listeners = new Set<() => void>();

const become = (next: Own): void => {
  own = next;
  amendWorker();
  for (const hear of listeners) hear();
};

/** The same after a change made here: the server hears of it too. */
const change = (next: Own): void => {
  become(next);
  syncNow();
};

onOwnElsewhere(() => become({ amendments: ownKept(), before: undefined, stored: true }));

/** The organisation's amendments in this browser. */
export const useOwn = (): Own =>
  useSyncExternalStore(
    (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    () => own,
  );

const fileOf = (amendments: readonly Amendment[], name?: string): Amendments => ({
  format: "remit/amendments@1",
  ...(name !== undefined && name !== "" && { organisation: { name } }),
  amendments: [...amendments],
});

/**
 * Makes a list of amendments the ones in use, or says what is wrong with it and changes nothing; `undoable` keeps those
 * before it, to be brought back.
 */
export const takeAmendments = async (
  amendments: readonly Amendment[],
  undoable = false,
): Promise<Checked<true>> => {
  const { issues } = await ask("amendments", fileOf(amendments));
  if (issues) return { issues };
  const before = undoable ? own.amendments : undefined;
  change({ amendments, before, stored: keepOwn(amendments) });
  return { value: true };
};

/** Brings back what the last removal or file took away. */
export const undoOwn = (): void => {
  if (own.before === undefined) return;
  change({ amendments: own.before, before: undefined, stored: keepOwn(own.before) });
};

/** What amendments change, before and after: all of them in their order. */
export const useChanges = (
  amendments: readonly Amendment[] | undefined,
): Answered<{ changes: AmendmentChange[] }> => useAsk("amendments", amendments && fileOf(amendments));

/** Amendments from the text of a file, or what is wrong with it. */
export const readAmendments = (text: string): Promise<Checked<Amendments>> =>
  ask("parse-amendments", { text });

/** Saves the amendments as `<organisation>.amendments.yaml`. */
export const saveAmendments = async (name: string): Promise<void> => {
  const { value } = await ask("write-amendments", { amendments: fileOf(own.amendments, name) });
  if (value) hand(`${plainName(name, "our-catalogue")}.amendments.yaml`, value.text);
};
