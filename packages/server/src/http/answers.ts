import { createHash } from "node:crypto";
import type { Checked } from "@remit/core";
import type { Own } from "./asking.ts";
import { linesOf, told } from "./lines.ts";
import { problem } from "./problem.ts";
import { headersOf, problemOf } from "./statuses.ts";

type Issues = NonNullable<Checked<unknown>["issues"]>;

/** The problem that issues make, with its status and headers. */
export const refused = (issues: Issues): Response => {
  const code = problemOf(issues);
  return problem(code, issues, headersOf(code));
};

const tagOf = (text: string): string =>
  `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;

/** Whether one of the ETags in `If-None-Match` is this one: weak or not, for reading it is the same. */
const isAtHand = (given: string | undefined, tag: string): boolean =>
  (given ?? "").split(",").some((each) => ["*", tag].includes(each.trim().replace(/^W\//, "")));

/** A value as JSON with a strong ETag; nothing but the ETag where whoever asks has it at hand. */
export const tagged = (
  value: unknown,
  headers: Readonly<Record<string, string>>,
  atHand?: string,
): Response => {
  const text = JSON.stringify(value);
  const etag = tagOf(text);
  if (isAtHand(atHand, etag)) return new Response(null, { status: 304, headers: { ...headers, etag } });
  return new Response(text, { headers: { ...headers, etag, "content-type": "application/json" } });
};

/** Progress as it comes, then the answer or the problem: a line each. A bug is told to `broken`. */
export const inLines = (
  work: (own: Pick<Own, "signal" | "progress">) => Promise<Checked<unknown>>,
  from: AbortSignal,
  broken: (error: unknown) => void,
): Response => {
  const give = new AbortController();
  const signal = AbortSignal.any([from, give.signal]);
  const lines = told(async (tell) => {
    try {
      const { value, issues } = await work({ signal, progress: (share) => tell({ progress: share }) });
      return issues === undefined ? { value } : { problem: await refused(issues).json() };
    } catch (error) {
      if (!signal.aborted) broken(error);
      return { problem: await problem("http/broken").json() };
    }
  });
  return linesOf(lines, () => give.abort(), broken);
};
