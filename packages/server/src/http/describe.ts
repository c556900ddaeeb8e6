import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "@remit/core";
import type { Handler } from "hono";
import { tagged } from "./answers.ts";
import { openApi } from "./openapi.ts";
import { problem } from "./problem.ts";

/** Where the client for programs lies: beside a packed Remit's code, or in the server package of the clone. */
const places = ["../client/remit.ts", "../../client/remit.ts"].map((path) => join(import.meta.dirname, path));

/** `GET /openapi.json`, made when first asked for, and `GET /client.ts`. */
export const describing = (
  list: readonly Contract[],
  version: string,
): { readonly description: Handler; readonly client: Handler } => {
  let document: object | undefined;
  const headers = { "cache-control": "no-cache" };
  return {
    description: (context) => {
      document ??= openApi(list, version);
      return tagged(document, headers, context.req.header("if-none-match"));
    },
    client: () => {
      const place = places.find(existsSync);
      if (place === undefined) return problem("http/not-found");
      return new Response(readFileSync(place, "utf8"), {
        headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
      });
    },
  };
};
