import type { Contract } from "@remit/core";
import type { Context, Handler } from "hono";
import { isCrossSite, isLocal, mayAsk } from "./access.ts";
import { inLines, refused, tagged } from "./answers.ts";
import type { Ask, List } from "./asking.ts";
import { inTime } from "./in-time.ts";
import { readJson } from "./json-body.ts";
import { linesOf } from "./lines.ts";
import { problem } from "./problem.ts";
import { isReadable, queryInput } from "./query-input.ts";

/** Bytes of a body, and of a large one from this computer; milliseconds until it must have arrived, and until an answer is given up. */
export type Limits = {
  readonly body: number;
  readonly largeBody: number;
  readonly arrival: number;
  readonly time: number;
};

const contractOf = (list: List, context: Context): Contract | undefined =>
  list.find((each) => each.name === context.req.param("name"));

/** Why whoever asks is not answered this: another site, or what is kept asked for from elsewhere. */
const turnedAway = (context: Context, contract: Contract | undefined): Response | undefined => {
  const kept = contract?.access !== undefined || context.req.query("catalogue") !== undefined;
  if (kept && isCrossSite(context)) return problem("http/cross-site");
  const access = contract?.access ?? (kept ? "local" : "anyone");
  return mayAsk({ access }, isLocal(context)) ? undefined : problem("http/only-on-this-computer");
};

/** The organisation whose catalogue a pure operation is to answer from; only those take one. */
const catalogueIn = (query: URLSearchParams, contract: Contract | undefined): string | undefined =>
  contract?.effects.includes("store") === true ? undefined : (query.get("catalogue") ?? undefined);

const wantsLines = (context: Context): boolean =>
  (context.req.header("accept") ?? "")
    .split(",")
    .some((type) => type.trim().startsWith("application/x-ndjson"));

const visible = /^[\x21-\x7e]{1,200}$/;

/** `POST /api/<name>`: the input is the body. */
export const askByBody =
  ({
    list,
    ask,
    limits,
    broken,
  }: {
    list: List;
    ask: Ask;
    limits: Limits;
    broken: (error: unknown) => void;
  }): Handler =>
  async (context) => {
    const name = context.req.param("name") ?? "";
    const contract = contractOf(list, context);
    const away = turnedAway(context, contract);
    if (away) return away;
    const from = context.req.raw.signal;
    const key = context.req.header("idempotency-key") ?? "";
    if (key !== "" && !visible.test(key)) return problem("http/not-a-key");
    const most = contract?.large === true && isLocal(context) ? limits.largeBody : limits.body;
    const body = await readJson(context.req.raw, { body: most, arrival: limits.arrival });
    if ("refused" in body) return body.refused;
    const catalogue = catalogueIn(new URL(context.req.url).searchParams, contract);
    return inTime(
      async (signal) => {
        if (contract?.streams === true) {
          const { value, issues } = await ask(name, body.value, { key, signal: from });
          return issues ? refused(issues) : linesOf(value as AsyncIterable<unknown>, () => undefined, broken);
        }
        if (wantsLines(context))
          return inLines((own) => ask(name, body.value, { key, catalogue, ...own }), from, broken);
        const { value, issues } = await ask(name, body.value, { key, catalogue, signal });
        return issues ? refused(issues) : tagged(value, { "cache-control": "no-store" });
      },
      from,
      limits.time,
    );
  };

/** The address of the next page, where an answer says that there is one. */
const nextPage = (value: unknown, url: URL, contract: Contract | undefined): string | undefined => {
  const { next } = value as { next?: unknown };
  if (typeof next !== "string" || contract?.effects.includes("store") !== true) return undefined;
  const query = new URLSearchParams(url.searchParams);
  query.set("cursor", next);
  return `<${url.pathname}?${query.toString()}>; rel="next"`;
};

/** `GET /api/<name>?field=value`: for what only reads, and whose input fits into an address. */
export const readByAddress =
  ({ list, ask, limits }: { list: List; ask: Ask; limits: Limits }): Handler =>
  async (context) => {
    const name = context.req.param("name") ?? "";
    const contract = contractOf(list, context);
    if (contract !== undefined && !isReadable(contract))
      return problem("http/method-not-allowed", [], { allow: "POST" });
    const away = turnedAway(context, contract);
    if (away) return away;
    const url = new URL(context.req.url);
    const catalogue = catalogueIn(url.searchParams, contract);
    const query = new URLSearchParams(url.searchParams);
    if (catalogue !== undefined) query.delete("catalogue");
    const input = contract === undefined ? { value: {} } : queryInput(contract, query);
    if (input.issues) return problem("http/input-not-valid", input.issues);
    return inTime(
      async (signal) => {
        const { value, issues } = await ask(name, input.value, { key: "", signal, catalogue });
        if (issues) return refused(issues);
        const link = nextPage(value, url, contract);
        const headers = { "cache-control": "private, no-cache", ...(link !== undefined && { link }) };
        return tagged(value, headers, context.req.header("if-none-match"));
      },
      context.req.raw.signal,
      limits.time,
    );
  };

/** Every other method: what the address does take. */
export const otherMethod =
  (list: List): Handler =>
  (context) => {
    const contract = contractOf(list, context);
    if (contract === undefined) return problem("http/unknown-operation");
    return problem("http/method-not-allowed", [], {
      allow: isReadable(contract) ? "GET, HEAD, POST" : "POST",
    });
  };
