import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Contract, shipped } from "@remit/core";
import { mcpDoors, type McpOptions, serve, type Serving } from "@remit/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

const suite = join(import.meta.dirname, "../../node_modules/@modelcontextprotocol/conformance/dist/index.js");

/**
 * Scenarios that cannot pass, each with its reason: a product without these abilities does not pretend to have them. The
 * suite itself fails when one of them passes.
 */
const notOurs: Readonly<Record<string, string>> = {
  "logging-set-level": "Logging by the protocol is deprecated; Remit does not declare it",
  "tools-call-with-logging": "Logging by the protocol is deprecated; Remit does not declare it",
  "tools-call-image": "No operation answers an image",
  "tools-call-audio": "No operation answers a sound",
  "tools-call-embedded-resource": "Answers are structured content, not embedded resources",
  "tools-call-mixed-content": "No operation answers an image",
  "tools-call-sampling": "Remit never asks the agent's model anything",
  "tools-call-elicitation": "Remit asks nothing back: an interview is the agent's to lead",
  "elicitation-sep1034-defaults": "Remit asks nothing back: an interview is the agent's to lead",
  "elicitation-sep1330-enums": "Remit asks nothing back: an interview is the agent's to lead",
  "server-sse-polling":
    "There are no sessions: a stream is one answer, and is asked for again when it breaks",
  "server-sse-multiple-streams":
    "There are no sessions; that many are answered at once is tested with the server",
  "resources-read-text":
    "Reads test://static-text; Remit's own resources are read in the tests of the server",
  "resources-read-binary": "No resource is binary",
  "resources-templates-read":
    "Reads test://template; Remit's own templates are read in the tests of the server",
  "resources-subscribe":
    "The catalogue does not change while a server runs: there is nothing to subscribe to",
  "resources-unsubscribe":
    "The catalogue does not change while a server runs: there is nothing to subscribe to",
  "prompts-get-simple": "Gets test_simple_prompt; Remit's own prompts are filled in the tests of the server",
  "prompts-get-with-args": "Gets a test prompt; Remit's own prompts are filled in the tests of the server",
  "prompts-get-embedded-resource": "No prompt embeds a resource",
  "prompts-get-with-image": "No prompt embeds an image",
};

/** Scenarios that do apply; the suite has others that pass without having asked anything. */
const ours = [
  "server-initialize",
  "ping",
  "completion-complete",
  "tools-list",
  "tools-call-simple-text",
  "tools-call-error",
  "tools-call-with-progress",
  "json-schema-2020-12",
  "resources-list",
  "prompts-list",
  "dns-rebinding-protection",
];

/** Tools that the suite calls by name, added beside ours in this test alone. */
const fixtures: readonly (Contract & { readonly run: McpOptions["call"] })[] = [
  {
    name: "test_simple_text",
    summary: "Answers a text",
    input: z.strictObject({}),
    output: z.object({ text: z.string() }),
    example: {},
    effects: [],
    run: async () => ({ value: { text: "This is a simple text response for testing." } }),
  },
  {
    name: "test_error_handling",
    summary: "Refuses",
    input: z.strictObject({}),
    output: z.object({}),
    example: {},
    effects: [],
    run: async () => ({ issues: [{ code: "test/refused", path: [], data: {} }] }),
  },
  {
    name: "test_tool_with_progress",
    summary: "Tells how far it is",
    input: z.strictObject({}),
    output: z.object({ done: z.boolean() }),
    example: {},
    effects: [],
    run: async (_name, _input, { progress }) => {
      for (const share of [0, 0.5, 1]) progress?.(share);
      return { value: { done: true } };
    },
  },
  {
    name: "json_schema_2020_12_tool",
    summary: "Takes a map with a named part",
    input: z.strictObject({
      name: z.string().optional(),
      address: z.object({ street: z.string(), city: z.string() }).meta({ id: "address" }).optional(),
    }),
    output: z.object({}),
    example: {},
    effects: [],
    run: async () => ({ value: {} }),
  },
];

const folder = mkdtempSync(join(tmpdir(), "remit-conformance-"));
let serving: Serving;
beforeAll(async () => {
  const { mcpOverHttp } = await mcpDoors();
  serving = await serve({
    port: 0,
    webFolder: "/nowhere",
    today: () => "2026-01-31",
    log: () => {},
    agents: (offer) =>
      mcpOverHttp({
        operations: [...offer.operations, ...fixtures],
        call: (name, input, door) =>
          (fixtures.find((each) => each.name === name)?.run ?? offer.call)(name, input, door),
        version: "1.2.3",
        log: () => {},
        catalogue: () => shipped,
      }),
  });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

test("the protocol's own conformance suite finds nothing but what Remit does not offer", async () => {
  const baseline = join(folder, "baseline.yaml");
  writeFileSync(
    baseline,
    `server:\n${Object.keys(notOurs)
      .map((name) => `  - ${name}\n`)
      .join("")}`,
  );
  const words = ["server", "--url", `${serving.url}/mcp`, "--suite", "all", "--expected-failures", baseline];
  const { code, out } = await new Promise<{ code: number; out: string }>((resolve) => {
    const all = { maxBuffer: 50_000_000 };
    execFile(process.execPath, [suite, ...words, "-o", folder], all, (error, out) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out }),
    );
  });
  const summary = out.slice(out.indexOf("=== SUMMARY"));
  expect(code, summary).toBe(0);
  for (const name of ours) expect(summary).toMatch(new RegExp(`✓ ${name}: [1-9]\\d* passed, 0 failed`));
});
