import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnyOperation, call, operations } from "@remit/core";
import { papers } from "@remit/core/papers";
import { tables } from "@remit/core/tables";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp, everyOperation } from "../src/http/app.ts";

const plain = operations.find(({ name }) => name === "about") as AnyOperation;
const folder = mkdtempSync(join(tmpdir(), "remit-web-"));
const log: string[] = [];
const options = {
  host: "127.0.0.1",
  webFolder: folder,
  today: () => "2026-01-31",
  log: (line: string) => void log.push(line),
};
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Remit</title>");
  writeFileSync(join(folder, "assets/main-a1b2c3.js"), "export {};\n".repeat(100));
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  writeFileSync(join(folder, "..", "remit-outside.txt"), "outside");
  app = createApp(options);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(folder, "..", "remit-outside.txt"));
});

const post = (name: string, body?: string | Uint8Array<ArrayBuffer>, type = "application/json") =>
  app.request(`/api/${name}`, {
    method: "POST",
    ...(body !== undefined && { body, headers: { "content-type": type } }),
  });

const expectProblem = async (response: Response, status: number, code: string) => {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = (await response.json()) as {
    status: number;
    code: string;
    title: string;
    type: string;
    issues: unknown[];
  };
  expect(body).toMatchObject({ status, code, type: `urn:remit:problem:${code}` });
  expect(body.title.length).toBeGreaterThan(10);
  expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+:\d+|node_modules|Zod|SyntaxError/);
  return body;
};

test("editors get the schema of structure files that docs hold", async () => {
  const answer = await app.request("/schemas/structure.schema.json");
  expect(answer.headers.get("content-type")).toBe("application/json");
  const kept = join(import.meta.dirname, "../../../docs/schemas/structure.schema.json");
  expect(await answer.json()).toEqual(JSON.parse(readFileSync(kept, "utf8")));
});

describe("operations", () => {
  test("are listed", async () => {
    const response = await app.request("/api");
    const { operations: listed } = (await response.json()) as { operations: { name: string }[] };
    expect(listed.map(({ name }) => name)).toEqual(everyOperation.map(({ name }) => name));
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s answers over HTTP what it answers inside",
    async (name, operation) => {
      const inside = await call(operations, name, operation.example, {
        effects: { ...papers, ...tables, ...options },
      });
      const response = await post(name, JSON.stringify(operation.example));
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(inside.value)));
    },
  );

  test("an absent body is an empty input", async () => {
    expect((await post("roles")).status).toBe(200);
  });
});

describe("a wrong request is a problem with a stable code", () => {
  test("an unknown name, with the nearest", async () => {
    const { issues } = await expectProblem(await post("serch", "{}"), 404, "http/unknown-operation");
    expect(issues).toMatchObject([{ data: { nearest: ["search"] } }]);
  });

  test("an input that does not fit, with the place", async () => {
    const { issues } = await expectProblem(await post("roles", '{"zzz":1}'), 422, "http/input-not-valid");
    expect(issues).toMatchObject([{ code: "operations/unknown-key", path: ["zzz"] }]);
    await expectProblem(await post("roles", "[]"), 422, "http/input-not-valid");
    await expectProblem(await post("statement", '{"statement":5}'), 422, "http/input-not-valid");
    await expectProblem(await post("statement", '{"statement":"no-such"}'), 422, "http/input-not-valid");
  });

  test("a body that is not JSON, not UTF-8, or of another type", async () => {
    await expectProblem(await post("roles", "{"), 400, "http/malformed-json");
    await expectProblem(await post("roles", "\0"), 400, "http/malformed-json");
    await expectProblem(await post("roles", new Uint8Array([0x22, 0xff, 0x22])), 400, "http/not-utf-8");
    await expectProblem(
      await post("roles", "a=1", "application/x-www-form-urlencoded"),
      415,
      "http/wrong-media-type",
    );
    await expectProblem(await post("roles", "{}", "text/plain"), 415, "http/wrong-media-type");
  });

  test("a key that stands twice", async () => {
    const body =
      '{"format":"remit/assessment@1","answers":{"a,{":["b:"],"budget":"all","b\\u0075dget":"it-only"}}';
    const { issues } = await expectProblem(await post("write-assessment", body), 400, "http/duplicate-key");
    expect(issues).toMatchObject([{ path: ["answers", "budget"] }]);
    expect((await post("parse-assessment", '{"text":"{\\"text\\": 1, \\"text\\": 2}"}')).status).toBe(422);
  });

  test("a body too large, whether it says so or not", async () => {
    await expectProblem(await post("roles", "x".repeat(10_000_000)), 413, "http/too-large");
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    const request = new Request("http://localhost/api/roles", {
      method: "POST",
      body: endless,
      duplex: "half",
    });
    await expectProblem(await app.request(request), 413, "http/too-large");
  });

  test("JSON nested as deep as the limit allows", async () => {
    await expectProblem(
      await post("roles", "[".repeat(450_000) + "]".repeat(450_000)),
      422,
      "http/input-not-valid",
    );
    await expectProblem(
      await post("roles", '{"a":'.repeat(150_000) + "1" + "}".repeat(150_000)),
      422,
      "http/input-not-valid",
    );
  });

  test("names from the prototype are nothing special", async () => {
    await expectProblem(await post("constructor", "{}"), 404, "http/unknown-operation");
    await expectProblem(await post("roles", '{"__proto__":{"a":1}}'), 422, "http/input-not-valid");
  });

  test("a wrong method or address", async () => {
    const response = await app.request("/api/decide");
    expect(response.headers.get("allow")).toBe("POST");
    await expectProblem(response, 405, "http/method-not-allowed");
    await expectProblem(await app.request("/api", { method: "POST" }), 405, "http/method-not-allowed");
    await expectProblem(await app.request("/", { method: "POST" }), 405, "http/method-not-allowed");
    await expectProblem(
      await app.request("/roles/cto", { method: "DELETE" }),
      405,
      "http/method-not-allowed",
    );
    await expectProblem(await app.request("/api/roles/cto"), 404, "http/not-found");
    await expectProblem(await app.request("/api/"), 404, "http/not-found");
  });

  test("a body that never ends and an operation that never answers", async () => {
    const never: AnyOperation = {
      ...plain,
      name: "never",
      load: async () => ({ run: () => new Promise(() => {}) }),
    };
    const quick = createApp({ ...options, limits: { time: 20, arrival: 20 }, list: [never] });
    await expectProblem(await quick.request("/api/never", { method: "POST" }), 503, "http/too-slow");
    const silent = new ReadableStream({ pull: () => new Promise(() => {}) });
    const request = new Request("http://localhost/api/never", {
      method: "POST",
      body: silent,
      duplex: "half",
    });
    await expectProblem(await quick.request(request), 408, "http/slow-body");
  });

  test("a bug: the log has the stack, the answer has not", async () => {
    const broken: AnyOperation = {
      ...plain,
      name: "broken",
      load: async () => ({
        run: () => {
          throw new Error("secret detail");
        },
      }),
    };
    const body = await expectProblem(
      await createApp({ ...options, list: [broken] }).request("/api/broken", { method: "POST" }),
      500,
      "http/broken",
    );
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(log.join("\n")).toMatch(/secret detail[\s\S]+app\.test\.ts/);
  });
});

describe("the Host header", () => {
  const from = (host: string, listening = "127.0.0.1") =>
    createApp({ ...options, host: listening }).request("/api", { headers: { host } });

  test("names this computer or the configured host, with any port", async () => {
    for (const host of ["localhost", "localhost:4180", "127.0.0.1:9", "[::1]:4180", "LOCALHOST."])
      expect((await from(host)).status, host).toBe(200);
    expect((await from("remit.example:443", "remit.example")).status).toBe(200);
  });

  test("names another machine: refused", async () => {
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example:4180",
      "10.0.0.1",
      "",
    ])
      await expectProblem(await from(host), 421, "http/wrong-host");
    expect((await from("10.0.0.1:4180", "0.0.0.0")).status).toBe(200);
    await expectProblem(await from("evil.example", "0.0.0.0"), 421, "http/wrong-host");
  });
});

describe("the web app", () => {
  test("every page is index.html, never stored", async () => {
    for (const path of ["/", "/roles/cto", "/compare?roles=cio,cto", "/index.html"]) {
      const response = await app.request(path);
      expect(await response.text()).toContain("<title>Remit</title>");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    }
  });

  test("files with a hash in their name are kept for ever, others are asked for again", async () => {
    const script = await app.request("/assets/main-a1b2c3.js", { headers: { "accept-encoding": "gzip" } });
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-encoding")).toBe("gzip");
    const icon = await app.request("/favicon.svg");
    expect(icon.headers.get("cache-control")).toBe("no-cache");
    const again = await app.request("/favicon.svg", {
      headers: { "if-none-match": icon.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  test("no path leads out of the folder", async () => {
    const ways = [
      "/../remit-outside.txt",
      "/%2e%2e/remit-outside.txt",
      "/..%2fremit-outside.txt",
      "/assets/..%5c..%5cremit-outside.txt",
      "//remit-outside.txt",
      "/%00.txt",
      "/%zz.txt",
    ];
    for (const way of ways)
      await expectProblem(await app.request(`http://localhost${way}`), 404, "http/not-found");
  });

  test("HEAD has headers and no body", async () => {
    const response = await app.request("/", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  test("one that was not built is said to be", async () => {
    const bare = createApp({ ...options, webFolder: join(folder, "nowhere") });
    await expectProblem(await bare.request("/"), 404, "http/no-web-app");
    expect((await bare.request("/api")).status).toBe(200);
  });
});

test("every answer carries the security headers, problems too", async () => {
  for (const path of ["/", "/api", "/nothing.txt", "/api/roles"]) {
    const { headers } = await app.request(path);
    expect(headers.get("content-security-policy"), path).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' '[^' ]+'; .*frame-ancestors 'none'$/,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.has("permissions-policy")).toBe(true);
    expect(headers.has("strict-transport-security")).toBe(false);
    expect(headers.has("access-control-allow-origin")).toBe(false);
  }
});

test("of styles in a page the policy allows that of a document, and nothing else", async () => {
  const { headers } = await app.request("/");
  const policy = headers.get("content-security-policy") ?? "";
  const { example } = operations.find(({ name }) => name === "write-document")!;
  const { content } = (await (
    await post("write-document", JSON.stringify({ ...example, format: "html" }))
  ).json()) as { content: string };
  const [, style = ""] = /<style>([^<]*)<\/style>/.exec(content) ?? [];
  expect(style.length).toBeGreaterThan(1000);
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy.split("; ").find((part) => part.startsWith("style-src"))).toBe(
    `style-src 'self' 'sha256-${hash}'`,
  );
  expect(policy).not.toMatch(/unsafe|frame-src|https?:|data:|blob:/);
});
