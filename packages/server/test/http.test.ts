import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { type AnyOperation, operations, type Organisation } from "@remit/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../src/http/app.ts";
import type { Store } from "../src/front.ts";
import { served, type Served, servedKeeping, valueOf } from "./served.ts";

let here: Served & { readonly store: Store };
let organisation: Organisation;
beforeAll(async () => {
  here = await servedKeeping();
  organisation = valueOf(await here.remit.createOrganisation({ name: "Harbour Mill" }));
});
afterAll(() => here.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${here.url}${path}`, init);
const post = (name: string, input: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask(`/api/${name}`, {
    method: "POST",
    body: JSON.stringify(input),
    headers: { "content-type": "application/json", ...headers },
  });
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { code: string }).code;

/** Status over a raw request, with a Host of one's choice. */
const statusOf = (url: string, headers: Record<string, string>, body: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(
      url,
      { method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });

describe("what is kept is told only to this computer", () => {
  const list = "/api/list-organisations";

  test("by loopback it is", async () => {
    expect((await ask(list)).status).toBe(200);
    expect((await post("list-organisations", {})).status).toBe(200);
  });

  test.each([
    ["forwarded", "for=192.0.2.7"],
    ["via", "1.1 proxy.example"],
    ["x-forwarded-for", "127.0.0.1"],
    ["x-forwarded-host", "localhost"],
    ["x-forwarded-anything", ""],
    ["x-real-ip", "127.0.0.1"],
    ["cf-connecting-ip", "192.0.2.7"],
  ])("passed on by something that says %s it is not", async (name, value) => {
    for (const response of [
      await ask(list, { headers: { [name]: value } }),
      await post("list-organisations", {}, { [name]: value }),
    ]) {
      expect(response.status).toBe(403);
      const body = (await response.json()) as { code: string; issues: unknown[] };
      expect(body).toMatchObject({ code: "http/only-on-this-computer", issues: [] });
      expect(JSON.stringify(body)).not.toContain("Harbour Mill");
    }
    expect((await ask("/api/roles", { headers: { [name]: value } })).status).toBe(200);
  });

  test("whoever asks from elsewhere hears the same of an object that is there and one that is not", async () => {
    const headers = { "x-forwarded-for": "192.0.2.7" };
    const there = await post("list-assessments", { organisation: organisation.id }, headers);
    const not = await post("list-assessments", { organisation: crypto.randomUUID() }, headers);
    expect(await there.text()).toBe(await not.text());
  });

  test("an app without a connection to look at tells nothing", async () => {
    const app = createApp({ host: "127.0.0.1", webFolder: "", today: () => "", log: () => {} });
    expect((await app.request(list)).status).toBe(403);
  });

  test("pure operations answer from an organisation's catalogue only here", async () => {
    const address = `/api/roles?catalogue=${organisation.id}`;
    expect((await ask(address)).status).toBe(200);
    expect((await ask(address, { headers: { via: "1.1 x" } })).status).toBe(403);
    for (const unknown of [crypto.randomUUID(), "x", "", "%00"]) {
      const response = await ask(`/api/roles?catalogue=${unknown}`);
      expect(response.status, unknown).toBe(404);
    }
  });
});

const own = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === "IPv4" && !each.internal)?.address;

describe("from another address of this machine", () => {
  let everywhere: Served;
  beforeAll(async () => {
    everywhere = await served({ host: "0.0.0.0", store: Promise.resolve({ value: here.store }) });
  });
  afterAll(() => everywhere.close());

  const port = (): string => new URL(everywhere.url).port;
  const reachable = own === undefined ? [] : [own];

  test.each(reachable)(
    "%s: what is kept is refused, by its own Host and by a borrowed one",
    async (address) => {
      const url = `http://${address}:${port()}/api/`;
      expect(await statusOf(`${url}list-organisations`, {}, "{}")).toBe(403);
      expect(await statusOf(`${url}list-organisations`, { host: "localhost" }, "{}")).toBe(403);
      expect(await statusOf(`${url}create-organisation`, { host: "127.0.0.1" }, '{"name":"X"}')).toBe(403);
      expect(await statusOf(`${url}roles`, {}, "{}")).toBe(200);
      const token = "A".repeat(43);
      expect(await statusOf(`${url}open-invitation`, {}, JSON.stringify({ token }))).toBe(404);
    },
  );

  test("a loopback peer that names another Host is refused too", async () => {
    const url = `http://127.0.0.1:${port()}/api/list-organisations`;
    expect(await statusOf(url, { host: "10.0.0.1" }, "{}")).toBe(403);
    expect(await statusOf(url, { host: "rebound.example" }, "{}")).toBe(421);
    expect(await statusOf(url, {}, "{}")).toBe(200);
  });
});

describe("a page of another site", () => {
  test.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ origin: "http://127.0.0.1:1" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
  ])("%j changes nothing and reads nothing", async (headers) => {
    for (const name of ["create-organisation", "open-invitation"]) {
      const url = `${here.url}/api/${name}`;
      expect(await statusOf(url, headers as Record<string, string>, '{"name":"Planted"}'), name).toBe(403);
    }
    const { items } = valueOf(await here.remit.listOrganisations());
    expect(items.map(({ name }) => name)).not.toContain("Planted");
  });

  test("the web app's own page is answered", async () => {
    const headers = { origin: here.url, "sec-fetch-site": "same-origin" };
    expect(await statusOf(`${here.url}/api/list-organisations`, headers, "{}")).toBe(200);
  });
});

describe("reading by address", () => {
  test("answers what the body answers, with a strong ETag that saves sending it again", async () => {
    const first = await ask("/api/search?words=budget&limit=3");
    expect(first.status).toBe(200);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^(W\/)?"[\w-]{20,}"$/);
    expect(await first.json()).toEqual(await (await post("search", { words: "budget", limit: 3 })).json());
    for (const given of [etag, `"x", ${etag}`, `W/${etag.replace(/^W\//, "")}`, "*"]) {
      const again = await ask("/api/search?words=budget&limit=3", { headers: { "if-none-match": given } });
      expect(again.status, given).toBe(304);
      expect(await again.text()).toBe("");
    }
    const other = await ask("/api/search?words=vision", { headers: { "if-none-match": etag } });
    expect(other.status).toBe(200);
  });

  test("the ETag of what is kept changes with it; the body's answer carries the same", async () => {
    const address = `/api/list-assessments?organisation=${organisation.id}`;
    const before =
      (await ask(address, { headers: { "accept-encoding": "identity" } })).headers.get("etag") ?? "";
    const same = await post(
      "list-assessments",
      { organisation: organisation.id },
      { "accept-encoding": "identity" },
    );
    expect(same.headers.get("etag")).toBe(before);
    valueOf(await here.remit.createAssessment({ organisation: organisation.id, title: "Who next?" }));
    const after = await ask(address, { headers: { "if-none-match": before } });
    expect(after.status).toBe(200);
  });

  test("a field given twice, an unknown one and a wrong one are refused with their place", async () => {
    const cases: [string, string, string][] = [
      ["search?words=a&words=b", "http/given-twice", "words"],
      ["search?words=a&colour=red", "operations/unknown-key", "colour"],
      ["search?words=a&limit=many", "operations/wrong-type", "limit"],
      ["search?words=a&__proto__=1", "operations/unknown-key", "__proto__"],
    ];
    for (const [path, code, place] of cases) {
      const response = await ask(`/api/${path}`);
      expect(response.status, path).toBe(422);
      expect(await response.json(), path).toMatchObject({ issues: [{ code, path: [place] }] });
    }
  });

  test("a list is the field as often as it has entries", async () => {
    const response = await ask("/api/compare?roles=cio&roles=cto");
    expect(await response.json()).toEqual(await (await post("compare", { roles: ["cio", "cto"] })).json());
  });

  test("HEAD has the headers only; writes, streams and nested inputs are not read by address", async () => {
    const head = await ask("/api/roles", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["create-organisation?name=x", "export-organisation", "decide"]) {
      const response = await ask(`/api/${name}`);
      expect(response.status, name).toBe(405);
      expect(response.headers.get("allow")).toBe("POST");
    }
    expect((await ask("/api/roles", { method: "DELETE" })).headers.get("allow")).toBe("GET, HEAD, POST");
  });

  test("pages are followed by the Link header to the end, each entry once", async () => {
    const names = ["A", "B", "C", "D", "E"].map((letter) => `Paged ${letter}`);
    for (const name of names) valueOf(await here.remit.createOrganisation({ name }));
    const seen: string[] = [];
    let next: string | undefined = "/api/list-organisations?limit=2";
    while (next !== undefined) {
      const response = await ask(next);
      const { items, next: cursor } = (await response.json()) as { items: Organisation[]; next?: string };
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ name }) => name));
      const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(
        response.headers.get("link") ?? "",
      )?.[1];
      expect(link === undefined).toBe(cursor === undefined);
      next = link;
    }
    expect(seen.toSorted()).toEqual(["Harbour Mill", ...names].toSorted());
  });
});

describe("writes with a key", () => {
  test("sent twice change once and answer the same; with another input they are refused", async () => {
    const key = { "idempotency-key": crypto.randomUUID() };
    const first = await post("create-organisation", { name: "Once" }, key);
    const again = await post("create-organisation", { name: "Once" }, key);
    expect(await again.json()).toEqual(await first.json());
    const other = await post("create-organisation", { name: "Twice" }, key);
    const { items } = valueOf(await here.remit.listOrganisations({ limit: 200 }));
    expect(items.filter(({ name }) => name === "Once")).toHaveLength(1);
    expect([other.status, await codeOf(other)]).toEqual([409, "http/conflict"]);
    expect(items.filter(({ name }) => name === "Twice")).toHaveLength(0);
  });

  test("many at the same moment are one", async () => {
    const key = { "idempotency-key": "at-the-same-moment" };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post("create-organisation", { name: "Together" }, key)),
    );
    const ids = await Promise.all(answers.map(async (each) => ((await each.json()) as Organisation).id));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(ids).size).toBe(1);
  });

  test.each(["a b", "é", "x".repeat(201)])("a key that is none (%s) is refused", async (key) => {
    const headers = { "idempotency-key": Buffer.from(key, "utf8").toString("latin1") };
    const response = await post("create-organisation", { name: "X" }, headers);
    expect([response.status, await codeOf(response)]).toEqual([400, "http/not-a-key"]);
  });

  test("what changed meanwhile is a conflict that says what is there, and nothing is overwritten", async () => {
    const made = valueOf(await here.remit.createOrganisation({ name: "First" }));
    const input = { organisation: made.id, version: 1, name: "Second" };
    expect((await post("update-organisation", input)).status).toBe(200);
    const late = await post("update-organisation", { ...input, name: "Third" });
    expect(late.status).toBe(409);
    const body = (await late.json()) as { issues: unknown[] };
    expect(body).toMatchObject({
      code: "http/conflict",
      issues: [{ code: "store/changed-meanwhile", data: { version: 2 } }],
    });
  });
});

describe("streams of lines", () => {
  const lines = async (response: Response): Promise<Record<string, unknown>[]> =>
    (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const accept = { accept: "application/x-ndjson" };
  const decide = operations.find(({ name }) => name === "decide") as AnyOperation;

  test("progress rises to the answer, which is the one without lines", async () => {
    const response = await post("decide", decide.example, accept);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    const all = await lines(response);
    const shares = all.slice(0, -1).map(({ progress }) => progress as number);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(all.at(-1)).toEqual({ value: await (await post("decide", decide.example)).json() });
  });

  test("a refusal is the last line, with its status in it", async () => {
    const all = await lines(await post("role", { role: "ctoo" }, accept));
    expect(all.at(-1)).toMatchObject({ problem: { status: 422, code: "http/input-not-valid" } });
  });

  test("an export is lines, and refused before the first one", async () => {
    const all = await lines(await post("export-organisation", { organisation: organisation.id }));
    expect(all.map(({ kind }) => kind)).toContain("organisation");
    const none = await post("export-organisation", { organisation: crypto.randomUUID() });
    expect([none.status, await codeOf(none)]).toEqual([404, "http/no-such-thing"]);
  });

  const withOne = (run: (door: { signal?: AbortSignal }) => unknown, streams: boolean) => {
    const plain = operations.find(({ name }) => name === "about") as AnyOperation;
    const one = {
      ...plain,
      name: "one",
      streams,
      load: async () => ({ run: (...[, door]: [never, object]) => run(door) }),
    };
    return served({ list: [one as unknown as AnyOperation], limits: { time: 300, arrival: 300 } });
  };

  test("whoever leaves ends the work", async () => {
    let told = (): void => {};
    const ended = new Promise<void>((resolve) => {
      told = resolve;
    });
    async function* endless(): AsyncGenerator {
      try {
        for (;;) yield "x".repeat(10_000);
      } finally {
        told();
      }
    }
    const other = await withOne(() => ({ value: endless() }), true);
    const leave = new AbortController();
    const response = await fetch(`${other.url}/api/one`, { method: "POST", signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();
    await ended;
    expect(other.log).toEqual([]);
    await other.close();
  });

  test("a reader that never reads is waited for, not run ahead of, and cut off in the end", async () => {
    let made = 0;
    let told = (): void => {};
    const ended = new Promise<void>((resolve) => {
      told = resolve;
    });
    async function* endless(): AsyncGenerator {
      try {
        for (;;) {
          made += 1;
          yield "x".repeat(100_000);
        }
      } finally {
        told();
      }
    }
    const other = await withOne(() => ({ value: endless() }), true);
    const { port, hostname } = new URL(other.url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.pause();
    socket.write("POST /api/one HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    await ended;
    // What the system's buffers between the two hold, and no more.
    expect(made).toBeLessThan(500);
    socket.destroy();
    await other.close();
  });

  test("a bug on the way is the last line of an answer, and cuts a stream", async () => {
    const answer = await withOne(() => {
      throw new Error("secret detail");
    }, false);
    const response = await fetch(`${answer.url}/api/one`, { method: "POST", headers: accept });
    expect(await response.text()).toMatch(/^\{"problem":.*http\/broken[^]*\n$/);
    expect(answer.log.join("\n")).toContain("secret detail");
    await answer.close();
    const stream = await withOne(
      () => ({
        value: (async function* () {
          yield 1;
          throw new Error("secret detail");
        })(),
      }),
      true,
    );
    const cut = await fetch(`${stream.url}/api/one`, { method: "POST" });
    const reader = cut.body?.getReader();
    let heard = "";
    const read = async (): Promise<void> => {
      for (;;) {
        const part = await reader?.read();
        if (part?.value === undefined) return;
        heard += Buffer.from(part.value).toString();
      }
    };
    await expect(read()).rejects.toThrow("terminated");
    expect(heard).not.toContain("secret");
    expect(stream.log.join("\n")).toContain("secret detail");
    await stream.close();
  });
});

describe("requests that do not arrive", () => {
  /** What comes back of a request that is sent in pieces, until the server closes. */
  const pieces = (url: string, first: string, rest: string, every: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port, hostname } = new URL(url);
      const socket = connect(Number(port), hostname);
      let heard = "";
      let at = 0;
      const timer = setInterval(() => {
        if (at < rest.length) socket.write(rest[at++] ?? "");
      }, every);
      socket.on("data", (chunk: Buffer) => {
        heard += chunk.toString();
      });
      socket.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
      });
      socket.on("close", () => {
        clearInterval(timer);
        resolve(heard);
      });
      socket.write(first);
    });

  test("a body of a byte now and then is cut with 408, half a head too, and the server goes on", async () => {
    const other = await served({ limits: { arrival: 200 } });
    const head = "POST /api/roles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    const [body, silent, half] = await Promise.all([
      pieces(other.url, `${head}Content-Length: 1000\r\n\r\n`, " ".repeat(1000), 20),
      pieces(other.url, `${head}Content-Length: 1000\r\n\r\n`, "", 1000),
      pieces(other.url, "POST /api/roles HTTP/1.1\r\nHost: local", "h".repeat(1000), 20),
    ]);
    for (const heard of [body, silent]) {
      expect(heard).toMatch(/^HTTP\/1\.1 408 /);
      expect(heard).toContain("http/slow-body");
    }
    expect(half).toMatch(/^HTTP\/1\.1 408 /);
    expect((await fetch(`${other.url}/api/roles`)).status).toBe(200);
    expect(other.log).toEqual([]);
    await other.close();
  });

  test("what is kept is waited for, and the rest answers meanwhile", async () => {
    const { promise: opening, resolve: open } = Promise.withResolvers<unknown>();
    const other = await served({ store: opening as never });
    const waiting = fetch(`${other.url}/api/list-organisations`);
    expect((await fetch(`${other.url}/api/roles`)).status).toBe(200);
    open({ issues: [{ code: "store/unreachable", path: [], data: {} }] });
    const refused = await waiting;
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    await other.close();
  });
});
