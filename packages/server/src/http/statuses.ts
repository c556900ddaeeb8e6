import type { Issue } from "@remit/core";
import type { ProblemCode } from "./words.ts";

/** The problem an issue makes of an answer; whatever is not named is an input that does not fit. */
const problems: Readonly<Record<string, ProblemCode>> = {
  "operations/unknown-operation": "http/unknown-operation",
  "store/not-found": "http/no-such-thing",
  "store/link-not-valid": "http/no-such-thing",
  "store/changed-meanwhile": "http/conflict",
  "store/id-taken": "http/conflict",
  "store/key-used-otherwise": "http/conflict",
  "store/told-once": "http/conflict",
  "store/unreachable": "http/store-not-ready",
  "store/busy": "http/store-not-ready",
  "store/too-slow": "http/store-not-ready",
  "store/full": "http/store-not-ready",
  "store/read-only": "http/store-not-ready",
  "store/not-let-in": "http/store-not-ready",
  "store/outcome-unknown": "http/store-not-ready",
  "store/in-use": "http/store-not-ready",
  "store/newer-schema": "http/store-not-ready",
  "store/folder-not-usable": "http/store-not-ready",
  "store/other-postgres": "http/store-not-ready",
};

/** The problem behind issues: that of the first one. */
export const problemOf = (issues: readonly Issue[]): ProblemCode =>
  problems[issues[0]?.code ?? ""] ?? "http/input-not-valid";

/** Headers that go with a problem: when to ask again. */
export const headersOf = (code: ProblemCode): Record<string, string> =>
  code === "http/store-not-ready" ? { "retry-after": "1" } : {};
