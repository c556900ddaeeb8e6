import type { Issue } from "@remit/core";

/** The SQLSTATE of an error, or the code of the network; messages differ between engines and are never read. */
const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === "string") return code;
  const [first] = (error as { errors?: readonly unknown[] } | null)?.errors ?? [];
  return first === undefined ? "" : codeOf(first);
};

const network = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "ENOENT",
]);
/** The driver's own words where it has no code: no connection within the time, or it ended under way. */
const ended =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** The server is not there, is going away, or takes no more connections. */
export const isUnreachable = (error: unknown): boolean => {
  const code = codeOf(error);
  if (network.has(code) || /^(08|57P0[1-3]|53300)/.test(code)) return true;
  return code === "" && error instanceof Error && ended.test(error.message);
};

/** The transaction was undone because of another at the same moment: the same again may succeed. */
export const isCrossed = (error: unknown): boolean => ["40001", "40P01"].includes(codeOf(error));

/** After one of these at a commit nobody knows whether it was kept: Citus says XX000 where a shard's commit failed. */
export const isUnknownOutcome = (error: unknown): boolean =>
  isUnreachable(error) || codeOf(error) === "XX000";

/** SQLSTATE → what an input did to bring it about. */
const byInput: Readonly<Record<string, string>> = {
  "22021": "store/text-not-keepable",
  "22P05": "store/text-not-keepable",
  "22P02": "store/value-not-keepable",
  "22003": "store/value-not-keepable",
  "22008": "store/instant-not-keepable",
  "22007": "store/instant-not-keepable",
  "54000": "store/too-large",
  "54010": "store/too-large",
};

/** The issue behind an error of the engine, or undefined where it is a bug of ours. By SQLSTATE alone, as every engine sends it. */
export const issueOf = (error: unknown): Issue | undefined => {
  const issue = (code: string): Issue => ({ code, path: [], data: {} });
  const code = codeOf(error);
  if (isUnreachable(error)) return issue("store/unreachable");
  if (isCrossed(error) || code === "55P03") return issue("store/busy");
  if (code === "57014") return issue("store/too-slow");
  if (code === "53100" || code === "ENOSPC") return issue("store/full");
  if (code === "25006") return issue("store/read-only");
  if (["28P01", "28000", "3D000", "42501"].includes(code)) return issue("store/not-let-in");
  const named = byInput[code];
  return named === undefined ? undefined : issue(named);
};
