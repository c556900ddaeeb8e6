import { request as httpRequest } from "node:http";
import { type Contract, operations, shipped } from "@remit/core";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Serving } from "../src/front.ts";
import { mcpOverHttp } from "../src/mcp/http.ts";

const log: string[] = [];
let serving: Serving;
let url: string;
beforeAll(async () => {
  const say = (line: string): void => void log.push(line);
  serving = await serve({
    port: 0,
    webFolder: "/nowhere",
    today: () => "2026-01-31",
    log: say,
    agents: (offer) => mcpOverHttp({ ...offer, version: "1.2.3", log: say, catalogue: () => shipped }),
  });
  url = `${serving.url}/mcp`;
});
afterAll(() => serving.close());

const decide = operations.find(({ name }) => name === "decide") as Contract;
const connected = async (mode: "legacy" | "auto"): Promise<Client> => {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  return client;
};

const accept = "application/json, text/event-stream";
const post = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, { method: "POST", body, headers: { "content-type": "application/json", accept, ...headers } });
const ask = (method: string, params: object, headers?: Record<string, string>): Promise<Response> =>
  post(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }), headers);
/** The answer in a body, which is one JSON or an event stream that ends with it. */
const answerIn = async (
  response: Response,
): Promise<{ result?: Record<string, unknown>; error?: { code: number; message: string } }> => {
  const text = await response.text();
  return JSON.parse(text.startsWith("{") ? text : (text.split("data: ").at(-1) ?? "")) as never;
};

describe.each(["legacy", "auto"] as const)("the reference client in mode %s", (mode) => {
  test("lists, calls with good and bad input, reads, and hears of progress", async () => {
    const client = await connected(mode);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain("decide");
    const told: number[] = [];
    const result = await client.callTool(
      { name: "decide", arguments: decide.example as Record<string, unknown> },
      { onprogress: ({ progress }) => void told.push(progress) },
    );
    expect(result.structuredContent).toMatchObject({ catalogue: { hash: shipped.catalogue.hash } });
    expect(told.at(-1)).toBe(1);
    const roles = await client.callTool({ name: "roles", arguments: {} });
    expect(Array.isArray(roles.structuredContent)).toBe(mode === "auto");
    const refused = await client.callTool({ name: "role", arguments: { role: "ctoo" } });
    expect(refused.isError).toBe(true);
    const { resources } = await client.listResources();
    expect((await client.readResource({ uri: resources[0]?.uri ?? "" })).contents).toHaveLength(1);
    await client.close();
  });
});

test("speaks the newest revision with those who can", async () => {
  const client = await connected("auto");
  expect(client.getNegotiatedProtocolVersion()).toBe("2026-07-28");
  await client.close();
});

test.each(["2024-10-07", "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])(
  "answers the handshake of revision %s in that revision",
  async (protocolVersion) => {
    const params = { protocolVersion, capabilities: {}, clientInfo: { name: "old", version: "1" } };
    const { result } = await answerIn(await ask("initialize", params));
    expect(result).toMatchObject({ protocolVersion, serverInfo: { name: "remit" } });
  },
);

test("answers the handshake of an unknown revision with one it speaks", async () => {
  const params = {
    protocolVersion: "1999-01-01",
    capabilities: {},
    clientInfo: { name: "old", version: "1" },
  };
  const { result } = await answerIn(await ask("initialize", params));
  expect(result).toMatchObject({ protocolVersion: "2025-11-25" });
});

test("many clients at once are answered each with their own", async () => {
  const clients = await Promise.all(Array.from({ length: 8 }, () => connected("auto")));
  const ids = shipped.catalogue.roles.map(({ id }) => id);
  const answers = await Promise.all(
    clients.map((client, at) =>
      client.callTool({ name: "role", arguments: { role: ids[at % ids.length] ?? "" } }),
    ),
  );
  answers.forEach(({ structuredContent }, at) =>
    expect(structuredContent).toMatchObject({ role: { id: ids[at % ids.length] } }),
  );
  await Promise.all(clients.map((client) => client.close()));
});

describe("requests that no client sends", () => {
  test("a page of another origin is refused, one of this machine is not", async () => {
    const params = {
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "page", version: "1" },
    };
    expect((await ask("initialize", params, { origin: "https://evil.example" })).status).toBe(403);
    expect((await ask("initialize", params, { origin: "null" })).status).toBe(403);
    expect((await ask("initialize", params, { origin: serving.url })).status).toBe(200);
  });

  test("another machine's name is refused over the wire", async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(url, { method: "POST", headers: { host: "evil.example" } }, ({ statusCode }) =>
        resolve(statusCode),
      )
        .on("error", reject)
        .end();
    });
    expect(status).toBe(421);
  });

  test.each([
    ["no JSON", "{", {}, 400],
    ["a number", "7", {}, 400],
    ["an empty body", "", {}, 400],
    ["text", "hello", { "content-type": "text/plain" }, 415],
    [
      "a form, as a page could send it unasked",
      "a=1",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
    ],
    ["more than a megabyte", `"${"x".repeat(1_100_000)}"`, {}, 413],
    ["bytes that are no UTF-8", new Uint8Array([0xff, 0xfe, 0x7b]), {}, 400],
  ])("%s is refused in a word, and with no stack", async (_what, body, headers, status) => {
    const response = await post(body, headers);
    const text = await response.text();
    expect(response.status, text).toBe(status);
    expect(text).not.toMatch(/at .*:\d+|node_modules|Error:/);
    expect(text.length).toBeLessThan(1000);
  });

  test("JSON nested a hundred thousand deep is answered, and the server goes on", async () => {
    const deep = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"compare","arguments":{"roles":${"[".repeat(100_000)}${"]".repeat(100_000)}}}}`;
    const response = await post(deep);
    expect(response.status).toBeLessThan(600);
    expect(await response.text()).not.toMatch(/node_modules|\.ts:\d/);
    expect((await answerIn(await ask("tools/list", {}))).result).toBeDefined();
  });

  test("reading as a stream and ending a session are not offered: there are no sessions", async () => {
    for (const method of ["GET", "DELETE", "PUT", "PATCH"])
      expect((await fetch(url, { method, headers: { accept } })).status, method).toBe(405);
  });

  test("unknown methods and tools are errors of the protocol", async () => {
    const unknown = await answerIn(await ask("tools/burn", {}));
    expect(unknown.error?.code).toBe(-32601);
    const tool = await answerIn(await ask("tools/call", { name: "__proto__", arguments: {} }));
    expect(tool.error).toMatchObject({ code: -32602, message: 'There is no tool "__proto__".' });
    const named = await answerIn(await ask("tools/call", { name: 7 }));
    expect(named.error?.code).toBe(-32602);
  });

  test("what is kept is offered to this machine, and to others it is not there", async () => {
    const namesFor = async (headers: Record<string, string>): Promise<string[]> => {
      const { result } = await answerIn(await ask("tools/list", {}, headers));
      return (result as { tools: { name: string }[] }).tools.map(({ name }) => name);
    };
    const further = { "x-forwarded-for": "192.0.2.7" };
    expect(await namesFor({})).toContain("list-organisations");
    expect(await namesFor({})).not.toContain("open-invitation");
    expect(await namesFor(further)).toContain("decide");
    expect(await namesFor(further)).not.toContain("list-organisations");
    const call = { name: "create-organisation", arguments: { name: "Harbour Mill" } };
    const hidden = await answerIn(await ask("tools/call", call, further));
    expect(hidden.error?.message).toBe('There is no tool "create-organisation".');
  });

  test("what is kept is refused in a word where nothing is kept", async () => {
    const { result } = await answerIn(await ask("tools/call", { name: "list-organisations", arguments: {} }));
    expect(result).toMatchObject({ isError: true });
    expect(JSON.stringify(result)).toContain("store/unreachable");
  });
});

test("nothing of all this was a bug", () => {
  expect(log.filter((line) => !line.startsWith("mcp: "))).toEqual([]);
});
