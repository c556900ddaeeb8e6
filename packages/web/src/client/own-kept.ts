import type { Amendment } from "@remit/core";
import { read, write } from "./storage.ts";

const place = "remit.amendments";

/** The organisation's amendments as this browser keeps them; the worker checks what they are. */
export const ownKept = (): readonly Amendment[] => {
  const kept = read(place);
  return Array.isArray(kept) ? (kept as Amendment[]) : [];
};

/** Whether they could be stored. */
export const keepOwn = (amendments: readonly Amendment[]): boolean => write(place, amendments);

/** Calls when another tab of this browser changed them. */
export const onOwnElsewhere = (hear: () => void): void =>
  window.addEventListener("storage", ({ key }) => {
    if (key === place || key === null) hear();
  });
