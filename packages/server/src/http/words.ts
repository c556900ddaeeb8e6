/** What each problem is called in an answer, by code. */
export const titles = {
  "http/broken": "Remit broke while answering; what happened is in the log of the server",
  "http/conflict": "What is kept is not what this change was made on; each issue says what is there",
  "http/cross-site": "A page of another site may not ask this",
  "http/duplicate-key": "The same key stands twice in one JSON object",
  "http/input-not-valid": "The input does not fit; each issue says where and why",
  "http/malformed-json": "The body is not JSON",
  "http/method-not-allowed": "This address does not take this method",
  "http/no-web-app": "The web app has not been built; the API works",
  "http/no-such-thing": "There is no such thing, or no longer",
  "http/not-found": "There is nothing at this address",
  "http/not-utf-8": "The body is not UTF-8 text",
  "http/not-a-key": "An Idempotency-Key is 1 to 200 visible signs",
  "http/only-on-this-computer": "This is answered only on the computer it is kept on",
  "http/slow-body": "The body did not arrive in time",
  "http/store-not-ready": "What is kept cannot be reached just now",
  "http/too-large": "The body is larger than allowed",
  "http/too-slow": "The answer took longer than allowed",
  "http/unknown-operation": "There is no operation of this name",
  "http/wrong-host": "The Host header names neither this computer nor the configured host",
  "http/wrong-media-type": "The body must be sent as application/json",
} as const;
export type ProblemCode = keyof typeof titles;

/** Why the server could not start, as one sentence each. */
export const cannotListen = {
  "http/port-taken": (host: string, port: number) =>
    `Port ${port} on ${host} is taken by another program. Choose another with --port or REMIT_PORT.`,
  "http/port-forbidden": (_host: string, port: number) =>
    `This user may not open port ${port}. Choose one above 1023 with --port or REMIT_PORT.`,
  "http/host-unknown": (host: string) =>
    `${host} is not an address of this computer. Choose one with --host or REMIT_HOST.`,
} as const;
