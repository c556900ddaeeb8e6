import type { Amendment } from "@remit/core";
import { read, write } from "./storage.ts";

const place = "remit.amendments";
/** What could not be stored: in use until the page is closed. */
let unstored: readonly Amendment[] | undefined;

/** The organisation's amendments as this browser keeps them; the worker checks what they are. */
export const ownKept = (): readonly Amendment[] => {
  if (unstored) return unstored;
  const kept = read(place);
  return Array.isArray(kept) ? (kept as Amendment[]) : [];
};

/** Whether they could be stored. */
export const keepOwn = (amendments: readonly Amendment[]): boolean => {
  const stored = write(place, amendments);
  unstored = stored ? undefined : amendments;
  return stored;
};

/** Calls when another tab of this browser changed them. */
export const onOwnElsewhere = (hear: () => void): void =>
  window.addEventListener("storage", ({ key }) => {
    if (key === place || key === null) hear();
  });
