import {
  type AnyOperation,
  type Checked,
  type Contract,
  operations,
  shippedCatalogue,
  structureJsonSchema,
} from "@remit/core";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { StoredEffects } from "#operations/implement.ts";
import { storedOperations } from "#operations/list.ts";
import { isLocal } from "./access.ts";
import { askByBody, type Limits, otherMethod, readByAddress } from "./ask.ts";
import { asking } from "./asking.ts";
import { describing } from "./describe.ts";
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
  /** Bytes of a body, milliseconds until a request must have arrived, and until an answer is given up. */
  readonly limits?: Partial<Limits>;
  /** Of Remit, as the description of the API names it. */
  readonly version?: string;
  readonly list?: readonly AnyOperation<StoredEffects>[];
  /** Makes what is mounted at `/mcp`. */
  readonly agents?: Agents;
  /** What is kept, being opened: listening does not wait for it, the stored operations do. */
  readonly store?: Promise<Checked<StoredEffects["store"]>>;
};

/** Everything that can be asked here. */
export const everyOperation: readonly AnyOperation<StoredEffects>[] = [...operations, ...storedOperations];

/** What a request may weigh in bytes, and the milliseconds it may take to arrive and to be answered, where nothing else is said. */
export const usual: Limits = { body: 1_000_000, largeBody: 30_000_000, arrival: 15_000, time: 20_000 };

/** The operations as `POST /api/<name>`, their list as `GET /api`, and the web app for every other address. */
export const createApp = ({
  host,
  webFolder,
  today,
  log,
  limits: given = {},
  version = "0.0.0",
  list = everyOperation,
  store,
  agents,
}: AppOptions): Hono => {
  const limits = { ...usual, ...given };
  const app = new Hono();
  const broken = (error: unknown): void => log(error instanceof Error ? (error.stack ?? "") : String(error));
  app.onError((error, context) => {
    // Whoever went away ended the work, which is no bug, and hears no answer.
    if (!context.req.raw.signal.aborted) broken(error);
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
  app.get("/api/:name", readByAddress({ list, ask, limits }));
  app.post("/api/:name", askByBody({ list, ask, limits, broken }));
  app.all("/api/:name", otherMethod(list));
  // Before the web app's fallback, or an unknown API address would be answered with a page.
  app.all("/api/*", () => problem("http/not-found"));

  const mcp = agents?.({
    operations: list,
    call: (name, input, door) => ask(name, input, { ...door, key: "" }),
  });
  if (mcp !== undefined)
    app.all("/mcp", (context) => mcp.fetch(context.req.raw, isLocal(context) ? "local" : "anyone"));

  const { description, client } = describing(list, version);
  app.use("/openapi.json", compress());
  app.use("/client.ts", compress());
  app.get("/openapi.json", description);
  app.get("/client.ts", client);

  // For editors on this computer: `# yaml-language-server: $schema=http://127.0.0.1:4180/schemas/structure.schema.json`.
  app.get("/schemas/structure.schema.json", (context) => context.json(structureJsonSchema(shippedCatalogue)));

  const files = webFiles(webFolder);
  app.get("*", (context) => files(context.req.raw));
  app.all("*", () => problem("http/method-not-allowed", [], { allow: "GET, HEAD" }));
  return app;
};
