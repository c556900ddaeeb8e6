/** What each problem is called in an answer, by code. */
export const titles = {
  "http/broken": "Remit broke while answering; what happened is in the log of the server",
  "http/duplicate-key": "The same key stands twice in one JSON object",
  "http/input-not-valid": "The input does not fit; each issue says where and why",
  "http/malformed-json": "The body is not JSON",
  "http/method-not-allowed": "This address does not take this method",
  "http/no-web-app": "The web app has not been built; the API works",
  "http/not-found": "There is nothing at this address",
  "http/not-utf-8": "The body is not UTF-8 text",
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
