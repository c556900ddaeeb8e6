import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Server } from "node:http";
import { type AppOptions, createApp, usual } from "./app.ts";
import { defaults } from "./settings.ts";
import { cannotListen } from "./words.ts";

export type Serving = {
  readonly url: string;
  /** Takes no more requests, lets those under way end (at most three seconds), and closes the port. */
  readonly close: () => Promise<void>;
};

type Reason = keyof typeof cannotListen;
const reasons: Record<string, Reason> = {
  EADDRINUSE: "http/port-taken",
  EACCES: "http/port-forbidden",
  EADDRNOTAVAIL: "http/host-unknown",
  ENOTFOUND: "http/host-unknown",
  EAI_AGAIN: "http/host-unknown",
};

/** The port cannot be opened: its message is one sentence for the person who chose it. */
export class CannotListen extends Error {
  readonly code: Reason;
  constructor(code: Reason, host: string, port: number) {
    super(cannotListen[code](host, port));
    this.code = code;
  }
}

const closing = (server: Server) => async (): Promise<void> => {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 3000);
  await closed;
  clearTimeout(patience);
};

/** Serves operations and web app until `close`; rejects with `CannotListen` where the port cannot be opened. */
export const serve = ({
  port = defaults.port,
  host = defaults.host,
  ...rest
}: Omit<AppOptions, "host"> & { readonly port?: number; readonly host?: string }): Promise<Serving> => {
  const app = createApp({ host, ...rest });
  const { arrival, time } = { ...usual, ...rest.limits };
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: host,
    serverOptions: {
      headersTimeout: arrival,
      // A body has its own limit, answered with a problem: this one catches what that cannot.
      requestTimeout: 2 * arrival,
      connectionsCheckingInterval: Math.ceil(arrival / 3),
      // Whoever asks again on a connection just as it is closed is told nothing but that.
      keepAliveTimeout: 30_000,
      maxHeaderSize: 16_384,
    },
  }) as Server;
  server.maxConnections = 1000;
  // A connection on which nothing moves for so long has a silent reader at its other end.
  server.timeout = arrival + 2 * time;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ""];
      reject(reason === undefined ? error : new CannotListen(reason, host, port));
    });
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo;
      const shown = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${shown}:${opened}`, close: closing(server) });
    });
  });
};
