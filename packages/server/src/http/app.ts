import { type AnyOperation, call, type Checked, type Contract, operations } from "@remit/core";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { StoredEffects } from "#operations/implement.ts";
import { readJson } from "./json-body.ts";
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
  readonly list?: readonly AnyOperation[];
  /** Makes what is mounted at `/mcp`. */
  readonly agents?: Agents;
  /** What is kept, being opened: listening does not wait for it, the stored operations do. */
  readonly store?: Promise<Checked<StoredEffects["store"]>>;
};

const inTime = async <T>(
  work: Promise<T>,
  milliseconds: number,
  give: AbortController,
): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      give.abort();
      resolve(undefined);
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** The operations as `POST /api/<name>`, their list as `GET /api`, and the web app for every other address. */
export const createApp = ({
  host,
  webFolder,
  today,
  log,
  limits = {},
  list = operations,
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

  app.get("/api", (context) =>
    context.json(
      {
        operations: list.map(({ name, summary, effects, example }) => ({ name, summary, effects, example })),
      },
      { headers: { "cache-control": "no-store" } },
    ),
  );
  app.all("/api", () => problem("http/method-not-allowed", [], { allow: "GET, HEAD" }));

  app.post("/api/:name", async (context) => {
    const name = context.req.param("name");
    const give = new AbortController();
    const answer = async (): Promise<Response> => {
      const body = await readJson(context.req.raw, most);
      if ("refused" in body) return body.refused;
      const { value, issues } = await call(list, name, body.value, {
        effects: { today },
        signal: give.signal,
      });
      if (issues === undefined) return Response.json(value, { headers: { "cache-control": "no-store" } });
      const unknown = issues[0]?.code === "operations/unknown-operation";
      return problem(unknown ? "http/unknown-operation" : "http/input-not-valid", issues);
    };
    return (await inTime(answer(), time, give)) ?? problem("http/too-slow", [], { connection: "close" });
  });
  app.all("/api/:name", () => problem("http/method-not-allowed", [], { allow: "POST" }));
  // Before the web app's fallback, or an unknown API address would be answered with a page.
  app.all("/api/*", () => problem("http/not-found"));

  const mcp = agents?.({
    operations: list,
    call: (name, input, door) => call(list, name, input, { effects: { today }, ...door }),
  });
  if (mcp !== undefined) app.all("/mcp", (context) => mcp.fetch(context.req.raw, "anyone"));

  const files = webFiles(webFolder);
  app.get("*", (context) => files(context.req.raw));
  app.all("*", () => problem("http/method-not-allowed", [], { allow: "GET, HEAD" }));
  return app;
};
