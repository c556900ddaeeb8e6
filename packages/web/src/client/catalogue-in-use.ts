import type { Amendment } from "@remit/core";
import { currentId, assessmentNow } from "./assessments.ts";
import { ownKept } from "./own-kept.ts";

/** The amendments answers rest on: for whoever was invited those of the organisation that asks, else those of this browser. */
export const amendmentsInUse = (): readonly Amendment[] => {
  const id = currentId();
  const kept = id === undefined ? undefined : assessmentNow(id)?.kept;
  return kept?.token === undefined ? ownKept() : (kept.amendments ?? []);
};
