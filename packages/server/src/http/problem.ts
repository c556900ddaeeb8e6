import type { Issue } from "@remit/core";
import { type ProblemCode, titles } from "./words.ts";

const statuses: Record<ProblemCode, number> = {
  "http/broken": 500,
  "http/conflict": 409,
  "http/cross-site": 403,
  "http/duplicate-key": 400,
  "http/input-not-valid": 422,
  "http/malformed-json": 400,
  "http/method-not-allowed": 405,
  "http/no-web-app": 404,
  "http/no-such-thing": 404,
  "http/not-a-key": 400,
  "http/not-found": 404,
  "http/not-utf-8": 400,
  "http/only-on-this-computer": 403,
  "http/slow-body": 408,
  "http/store-not-ready": 503,
  "http/too-large": 413,
  "http/too-slow": 503,
  "http/unknown-operation": 404,
  "http/wrong-host": 421,
  "http/wrong-media-type": 415,
};

/**
 * A problem as RFC 9457 has it: `type`, `title`, `status`, with our stable `code` and the issues behind it.
 * It never carries a stack or a library's own words.
 */
export const problem = (
  code: ProblemCode,
  issues: readonly Issue[] = [],
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { type: `urn:remit:problem:${code}`, title: titles[code], status: statuses[code], code, issues },
    {
      status: statuses[code],
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
