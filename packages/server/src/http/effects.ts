import { randomBytes } from "node:crypto";
import { papers } from "@remit/core/papers";
import { tables } from "@remit/core/tables";
import { v7 } from "uuid";
import type { StoredEffects } from "#operations/implement.ts";

/** What this door supplies to every operation, apart from the store. */
export const effectsOf = (today: () => string, key = ""): Omit<StoredEffects, "store" | "catalogue"> => ({
  ...papers,
  ...tables,
  today,
  now: () => new Date().toISOString(),
  ids: () => v7(),
  secret: () => randomBytes(32).toString("base64url"),
  who: () => ({ kind: "local" }),
  key: () => key,
});
