import { type AnyOperation, call, type Checked } from "@remit/core";
import type { Context, Handler } from "hono";
import type { StoredEffects } from "#operations/implement.ts";
import { isCrossSite, isLocal, mayAsk } from "./access.ts";
import { effectsOf } from "./effects.ts";
import { readJson } from "./json-body.ts";
import { linesOf, told } from "./lines.ts";
import { problem } from "./problem.ts";
import { isReadable, queryInput } from "./query-input.ts";
import { problemOf } from "./statuses.ts";

type List = readonly AnyOperation<StoredEffects>[];
type Own = {
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((share: number) => void) | undefined;
};
/** Asks one operation of the list by name. */
export type Ask = (name: string, input: unknown, own: Own) => Promise<Checked<unknown>>;

/** The way in for every address: the one `call`, with what this door supplies; the store only where an operation needs it. */
export const asking =
  ({
    list,
    today,
    store,
  }: {
    readonly list: List;
    readonly today: () => string;
    readonly store: Promise<Checked<StoredEffects["store"]>> | undefined;
  }): Ask =>
  async (name, input, { key, signal, progress }) => {
    const needs = list.find((each) => each.name === name)?.effects.includes("store") === true;
    const opened = needs ? await store : undefined;
    if (needs && opened?.value === undefined)
      return { issues: opened?.issues ?? [{ code: "store/unreachable", path: [], data: {} }] };
    const effects = { ...effectsOf(today, key), ...(opened?.value && { store: opened.value }) };
    return call(list, name, input, { effects, signal, progress });
  };

const noStore = { "cache-control": "no-store" };

/** An answer in time, or the problem that it took too long; what is still under way is told to stop. */
const inTime = async (
  work: (signal: AbortSignal) => Promise<Response>,
  from: AbortSignal,
  milliseconds: number,
): Promise<Response> => {
  const give = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => {
      give.abort();
      resolve(problem("http/too-slow", [], { connection: "close" }));
    }, milliseconds);
  });
  return Promise.race([work(AbortSignal.any([from, give.signal])), late]).finally(() => clearTimeout(timer));
};

const refusal = (list: List, context: Context, name: string): Response | undefined => {
  const contract = list.find((each) => each.name === name);
  if (contract === undefined) return undefined;
  if (isCrossSite(context) && contract.access !== undefined) return problem("http/cross-site");
  return mayAsk(contract, isLocal(context)) ? undefined : problem("http/only-on-this-computer");
};

const streams = (list: List, name: string): boolean =>
  list.find((each) => each.name === name)?.streams === true;

const wantsLines = (context: Context): boolean =>
  (context.req.header("accept") ?? "")
    .split(",")
    .some((type) => type.trim().startsWith("application/x-ndjson"));

const answer = ({ value, issues }: Checked<unknown>): Response =>
  issues === undefined ? Response.json(value, { headers: noStore }) : problem(problemOf(issues), issues);

/** Progress as it comes, then the answer or the problem: a line each. */
const inLines = (
  work: (own: Pick<Own, "signal" | "progress">) => Promise<Checked<unknown>>,
  from: AbortSignal,
) => {
  const give = new AbortController();
  const signal = AbortSignal.any([from, give.signal]);
  const lines = told(async (tell) => {
    const { value, issues } = await work({ signal, progress: (share) => tell({ progress: share }) });
    return issues === undefined ? { value } : { problem: await problem(problemOf(issues), issues).json() };
  });
  return linesOf(lines, () => give.abort());
};

const visible = /^[\x21-\x7e]{1,200}$/;

/** `POST /api/<name>`: the input is the body. */
export const askByBody =
  ({ list, ask, most, time }: { list: List; ask: Ask; most: number; time: number }): Handler =>
  async (context) => {
    const name = context.req.param("name") ?? "";
    const from = context.req.raw.signal;
    const key = context.req.header("idempotency-key") ?? "";
    return inTime(
      async (signal) => {
        const refused = refusal(list, context, name);
        if (refused) return refused;
        if (key !== "" && !visible.test(key)) return problem("http/not-a-key");
        const body = await readJson(context.req.raw, most);
        if ("refused" in body) return body.refused;
        const asked = body.value;
        if (streams(list, name)) {
          const { value, issues } = await ask(name, asked, { key, signal: from });
          if (issues) return problem(problemOf(issues), issues);
          return linesOf(value as AsyncIterable<unknown>, () => undefined);
        }
        if (wantsLines(context)) return inLines((own) => ask(name, asked, { key, ...own }), from);
        return answer(await ask(name, asked, { key, signal }));
      },
      from,
      time,
    );
  };

/** `GET /api/<name>?field=value`: for what only reads, and whose input fits into an address. */
export const readByAddress =
  ({ list, ask, time }: { list: List; ask: Ask; time: number }): Handler =>
  async (context) => {
    const name = context.req.param("name") ?? "";
    const contract = list.find((each) => each.name === name);
    if (contract !== undefined && (!isReadable(contract) || contract.streams === true))
      return problem("http/method-not-allowed", [], { allow: "POST" });
    const from = context.req.raw.signal;
    return inTime(
      async (signal) => {
        const refused = refusal(list, context, name);
        if (refused) return refused;
        const url = new URL(context.req.url);
        const input = contract === undefined ? { value: {} } : queryInput(contract, url.searchParams);
        if (input.issues) return problem("http/input-not-valid", input.issues);
        const { value, issues } = await ask(name, input.value, { key: "", signal });
        if (issues) return problem(problemOf(issues), issues);
        const { next } = value as { next?: string };
        if (next !== undefined && contract?.effects.includes("store") === true)
          url.searchParams.set("cursor", next);
        return Response.json(value, {
          headers: {
            "cache-control": "private, no-cache",
            ...(typeof next === "string" && { link: `<${url.pathname}${url.search}>; rel="next"` }),
          },
        });
      },
      from,
      time,
    );
  };
