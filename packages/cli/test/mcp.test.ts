import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Contract, operations, shipped } from "@remit/core";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { bin } from "./remit.ts";

const open: Client[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.close()));
});

const folder = mkdtempSync(join(tmpdir(), "remit-mcp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const connected = async (
  mode: "legacy" | "auto",
  data = join(folder, "unused"),
): Promise<{ client: Client; transport: StdioClientTransport }> => {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  const args = [bin, "mcp", "--data", data];
  const transport = new StdioClientTransport({ command: process.execPath, args, stderr: "pipe" });
  await client.connect(transport);
  open.push(client);
  return { client, transport };
};

/** The command with its pipes in our hands. */
const started = () => {
  const child = spawn(process.execPath, [bin, "mcp", "--data", join(folder, "unused")], { stdio: "pipe" });
  let [out, err] = ["", ""];
  child.stdout.on("data", (part: Buffer) => (out += part.toString()));
  child.stderr.on("data", (part: Buffer) => (err += part.toString()));
  child.stdin.on("error", () => {});
  const ended = once(child, "close") as Promise<[number | null, string | null]>;
  const said = async (part: string): Promise<void> => {
    while (!out.includes(part)) await once(child.stdout, "data");
  };
  return { child, ended, said, out: () => out, err: () => err };
};
const line = (message: object): string => `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`;
const hello = (protocolVersion: string): string =>
  line({
    id: 1,
    method: "initialize",
    params: { protocolVersion, capabilities: {}, clientInfo: { name: "old", version: "1" } },
  });

describe.each(["legacy", "auto"] as const)("remit mcp, with the reference client in mode %s", (mode) => {
  test("lists what there is, answers, refuses, and reads", async () => {
    const { client } = await connected(mode);
    const { tools } = await client.listTools();
    for (const { name } of operations) expect(tools.map((tool) => tool.name)).toContain(name);
    const { example } = operations.find(({ name }) => name === "decide") as Contract;
    const decided = await client.callTool({ name: "decide", arguments: example as Record<string, unknown> });
    expect(decided.structuredContent).toMatchObject({ catalogue: { hash: shipped.catalogue.hash } });
    const compared = await client.callTool({ name: "compare", arguments: { roles: ["cio", "cto"] } });
    expect(compared.structuredContent).toMatchObject({ roles: [{ id: "cio" }, { id: "cto" }] });
    const role = await client.callTool({ name: "role", arguments: { role: "IT Director" } });
    expect(role.structuredContent).toMatchObject({ role: { id: "it-director" } });
    for (const given of [{}, { role: 7 }, { role: "nobody" }, { role: "cto", profile: "x" }])
      expect((await client.callTool({ name: "role", arguments: given })).isError, JSON.stringify(given)).toBe(
        true,
      );
    await expect(client.callTool({ name: "serch", arguments: {} })).rejects.toThrow("Did you mean search?");
    const { contents } = await client.readResource({ uri: "remit://statements/A-001" });
    expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({ statement: { id: "A-001" } });
    expect((await client.listPrompts()).prompts.length).toBeGreaterThan(0);
  });
});

test("standard output carries nothing but the protocol, standard error nothing at all", async () => {
  const { child, ended, said, out, err } = started();
  child.stdin.write(hello("2024-11-05"));
  child.stdin.write(line({ method: "notifications/initialized" }));
  child.stdin.write(line({ id: 2, method: "tools/call", params: { name: "roles", arguments: {} } }));
  await said('"id":2');
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  const messages = out()
    .trimEnd()
    .split("\n")
    .map((each) => JSON.parse(each) as { jsonrpc: string; result: object });
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatchObject({ jsonrpc: "2.0", id: 1, result: { protocolVersion: "2024-11-05" } });
  expect(messages[1]).toMatchObject({ jsonrpc: "2.0", id: 2 });
  expect(err()).toBe("");
});

test("ends with its parent: when the input ends, and when it is told to", async () => {
  const left = started();
  left.child.stdin.end();
  expect(await left.ended).toEqual([0, null]);
  const told = started();
  told.child.stdin.write(hello("2025-11-25"));
  await told.said('"id":1');
  told.child.kill("SIGTERM");
  expect(await told.ended).toEqual([0, null]);
});

test("goes on after lines that are no protocol, and ends at a message larger than it reads", async () => {
  const { child, ended, said, err } = started();
  child.stdin.write("hello\n{\n[]\nnull\n7\n\n");
  child.stdin.write(hello("2025-11-25"));
  await said('"id":1');
  child.stdin.write(
    line({ id: 2, method: "tools/call", params: { name: "role", arguments: { role: "cto" } } }),
  );
  await said('"id":2');
  child.stdin.write("x".repeat(11_000_000));
  expect((await ended)[0]).toBe(0);
  expect(err()).not.toMatch(/node_modules|\.ts:\d/);
});

/** Milliseconds: a store is made anew in each of these, and the machine may have other things to do. */
const patient = 180_000;

describe("what is kept", () => {
  const called = async (
    client: Client,
    name: string,
    given: Record<string, unknown> = {},
  ): Promise<unknown> => {
    const { structuredContent, isError, content } = await client.callTool({ name, arguments: given });
    expect(isError, JSON.stringify(content)).toBeUndefined();
    return structuredContent;
  };
  const names = async (client: Client): Promise<string[]> => {
    const { items } = (await called(client, "list-organisations")) as { items: { name: string }[] };
    return items.map(({ name }) => name).toSorted();
  };
  const served = async (data: string) => {
    const child = spawn(process.execPath, [bin, "serve", "--port", "0", "--data", data], { stdio: "pipe" });
    let out = "";
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    while (!/http:\/\/\S+:\d+/.test(out)) await once(child.stdout, "data");
    const url = /http:\/\/[^\s/]+:\d+/.exec(out)?.[0] ?? "";
    // It answers before what is kept is open; this waits for it.
    await (await fetch(`${url}/api/list-organisations`)).text();
    return {
      url,
      stop: async (): Promise<void> => {
        const ended = once(child, "close");
        child.kill("SIGTERM");
        await ended;
      },
    };
  };

  test(
    "is not touched until it is asked for, and outlives the agent",
    async () => {
      const data = join(folder, "alone");
      const first = await connected("auto", data);
      await called(first.client, "roles");
      expect(existsSync(data)).toBe(false);
      await called(first.client, "create-organisation", { name: "Harbour Mill" });
      expect(await names(first.client)).toEqual(["Harbour Mill"]);
      await first.client.close();
      const second = await connected("auto", data);
      expect(await names(second.client)).toEqual(["Harbour Mill"]);
    },
    patient,
  );

  test(
    "is asked of the server that has it open, and is the agent's when the server has gone",
    async () => {
      const data = join(folder, "shared");
      const server = await served(data);
      const { client } = await connected("auto", data);
      await called(client, "create-organisation", { name: "Harbour Mill" });
      const seen = (await (await fetch(`${server.url}/api/list-organisations`)).json()) as {
        items: { name: string }[];
      };
      expect(seen.items.map(({ name }) => name)).toEqual(["Harbour Mill"]);
      const [{ id }] = ((await called(client, "list-organisations")) as { items: [{ id: string }] }).items;
      const lines = (await called(client, "export-organisation", { organisation: id })) as {
        items: unknown[];
      };
      expect(lines.items.length).toBeGreaterThan(0);
      const stale = await client.callTool({
        name: "update-organisation",
        arguments: { organisation: id, version: 9, name: "x" },
      });
      expect(stale.isError).toBe(true);
      expect(JSON.stringify(stale.content)).toContain("store/changed-meanwhile");
      await server.stop();
      await called(client, "create-organisation", { name: "Thornbury" });
      expect(await names(client)).toEqual(["Harbour Mill", "Thornbury"]);
    },
    patient,
  );
});
