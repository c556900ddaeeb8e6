import { type AnyOperation, type Checked, type Contract, operations } from "@remit/core";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import type { StoredEffects } from "#operations/implement.ts";
import { storedOperations } from "#operations/list.ts";
import { isLocal } from "./access.ts";
import { askByBody, asking, readByAddress } from "./ask.ts";
import { problem } from "./problem.ts";
import { hostCheck, securityHeaders } from "./security.ts";
import { webFiles } from "./web-files.ts";

/** The door for agents, made from what the app offers: see `server/mcp`. */
export type Agents = (offer: {
  readonly operations: readonly Contract[];
  readonly call: (
    name: string,
    input: unknown,
    door: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void },
  ) => Promise<Checked<unknown>>;
}) => { readonly fetch: (request: Request, from: "local" | "anyone") => Promise<Response> };

export type AppOptions = {
  /** The address the server listens on, for the check of the Host header. */
  readonly host: string;
  /** The built web app. */
  readonly webFolder: string;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Where bugs are told, stack and all; nothing of them is sent. */
  readonly log: (line: string) => void;
  /** Bytes of a body, and milliseconds until an answer is given up. */
  readonly limits?: { readonly body?: number; readonly time?: number };
  readonly list?: readonly AnyOperation<StoredEffects>[];
  /** Makes what is mounted at `/mcp`. */
  readonly agents?: Agents;
  /** What is kept, being opened: listening does not wait for it, the stored operations do. */
  readonly store?: Promise<Checked<StoredEffects["store"]>>;
};

/** Everything that can be asked here. */
export const everyOperation: readonly AnyOperation<StoredEffects>[] = [...operations, ...storedOperations];

/** The operations as `POST /api/<name>`, their list as `GET /api`, and the web app for every other address. */
export const createApp = ({
  host,
  webFolder,
  today,
  log,
  limits = {},
  list = everyOperation,
  store,
  agents,
}: AppOptions): Hono => {
  const { body: most = 1_000_000, time = 20_000 } = limits;
  const app = new Hono();
  app.onError((error) => {
    log(error.stack ?? String(error));
    return problem("http/broken");
  });
  app.notFound(() => problem("http/not-found"));
  app.use(securityHeaders, hostCheck(host));
  app.use("/api/*", compress());

  const ask = asking({ list, today, store });
  app.get("/api", (context) =>
    context.json(
      {
        operations: list.map(({ name, summary, effects, example, writes, access, streams }) => ({
          name,
          summary,
          effects,
          example,
          writes: writes === true,
          access: access ?? "anyone",
          streams: streams === true,
        })),
      },
      { headers: { "cache-control": "no-store" } },
    ),
  );
  app.all("/api", () => problem("http/method-not-allowed", [], { allow: "GET, HEAD" }));
  app.get("/api/:name", etag(), readByAddress({ list, ask, time }));
  app.post("/api/:name", askByBody({ list, ask, most, time }));
  app.all("/api/:name", () => problem("http/method-not-allowed", [], { allow: "GET, POST" }));
  // Before the web app's fallback, or an unknown API address would be answered with a page.
  app.all("/api/*", () => problem("http/not-found"));

  const mcp = agents?.({
    operations: list,
    call: (name, input, door) => ask(name, input, { ...door, key: "" }),
  });
  if (mcp !== undefined)
    app.all("/mcp", (context) => mcp.fetch(context.req.raw, isLocal(context) ? "local" : "anyone"));

  const files = webFiles(webFolder);
  app.get("*", (context) => files(context.req.raw));
  app.all("*", () => problem("http/method-not-allowed", [], { allow: "GET, HEAD" }));
  return app;
};
