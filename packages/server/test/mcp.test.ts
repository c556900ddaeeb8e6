import { call, type Contract, operations, shipped, stored } from "@remit/core";
import { papers } from "@remit/core/papers";
import { tables } from "@remit/core/tables";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMcp, type McpOptions } from "../src/mcp/create-mcp.ts";
import { offered } from "../src/mcp/offered.ts";
import { arbitraryInput } from "./arbitrary-input.ts";

const log: string[] = [];
const options: McpOptions = {
  version: "1.2.3",
  operations: offered(operations, "anyone"),
  call: (name, input, door) =>
    call(operations, name, input, {
      effects: { today: () => "2026-01-31", zip: papers.zip, ...tables },
      ...door,
    }),
  catalogue: () => shipped,
  log: (line) => void log.push(line),
};

const connected = async (given: Partial<McpOptions> = {}): Promise<Client> => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createMcp({ ...options, ...given })().connect(there);
  const client = new Client({ name: "test", version: "1" });
  await client.connect(here);
  return client;
};
const textOf = (result: unknown, at = 0): string =>
  (result as { content: { text?: string }[] }).content[at]?.text ?? "";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
/** What a value has against a schema, in ajv's words; empty where it fits. */
const against = (schema: object | undefined, value: unknown): string =>
  ajv.validate(schema as AnySchemaObject, value) ? "" : ajv.errorsText();
let client: Client;
let tools: Awaited<ReturnType<Client["listTools"]>>["tools"];
beforeAll(async () => {
  client = await connected();
  ({ tools } = await client.listTools());
});
afterAll(() => client.close());
beforeEach(() => void log.splice(0));

test("introduces itself with what to know before the first call", () => {
  expect(client.getServerVersion()).toMatchObject({ name: "remit", version: "1.2.3" });
  expect(client.getInstructions()).toContain("never a probability");
});

describe("tools", () => {
  test("are the operations offered, each with its purpose and its schemas", () => {
    expect(tools.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
    for (const { name, title, description, inputSchema, outputSchema, annotations } of tools) {
      const contract = operations.find((each) => each.name === name) as Contract;
      expect(title, name).toMatch(/^[A-Z][a-z ]+$/);
      expect(description, name).toContain(contract.summary);
      expect(annotations, name).toEqual({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(inputSchema.type, name).toBe("object");
      expect(outputSchema?.type, name).toBe("object");
    }
  });

  test.each(operations.map(({ name, example }) => [name, example] as const))(
    "%s answers its example with what its output schema says, and in a few words",
    async (name, example) => {
      const tool = tools.find((each) => each.name === name);
      expect(against(tool?.inputSchema, example)).toBe("");
      const result = await client.callTool({ name, arguments: example });
      expect(result.isError).toBeUndefined();
      expect(against(tool?.outputSchema, result.structuredContent)).toBe("");
      expect(textOf(result).length).toBeGreaterThan(5);
      expect(textOf(result).length).toBeLessThan(5000);
    },
  );

  test("tell a decision as a share of weightings, with the next question", async () => {
    const { example } = operations.find(({ name }) => name === "decide") as Contract;
    const result = await client.callTool({ name: "decide", arguments: example as Record<string, unknown> });
    const { first, next } = result.structuredContent as { first: string; next: { question: string } };
    expect(textOf(result)).toContain(shipped.role.get(first)?.name);
    expect(textOf(result)).toContain("share of weightings");
    expect(textOf(result)).toContain(next.question);
  });

  test("say what is wrong with an input: code, place, nearest words", async () => {
    const result = await client.callTool({ name: "compare", arguments: { roles: ["cio", "ctoo"] } });
    expect(result.isError).toBe(true);
    expect(result.structuredContent).toBeUndefined();
    expect(textOf(result)).toContain("catalogue/unknown-role at roles[1]");
    expect(textOf(result)).toContain("did you mean cto?");
    expect(JSON.parse(textOf(result, 1))).toMatchObject({ issues: [{ path: ["roles", 1] }] });
  });

  test("name the nearest where a tool is not known, hidden ones included", async () => {
    await expect(client.callTool({ name: "serch", arguments: {} })).rejects.toThrow("Did you mean search?");
    await expect(client.callTool({ name: "open-invitation", arguments: {} })).rejects.toThrow(
      'There is no tool "open-invitation"',
    );
  });

  test("tell how far a long call is, ever more", async () => {
    const told: number[] = [];
    const { example } = operations.find(({ name }) => name === "decide") as Contract;
    await client.callTool(
      { name: "decide", arguments: example as Record<string, unknown> },
      { onprogress: ({ progress }) => void told.push(progress) },
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBe(told.length);
  });

  test("hand the cancelling of a call on to the operation", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { promise: ended, resolve: end } = Promise.withResolvers<boolean>();
    const slow = await connected({
      call: (_name, _input, { signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener("abort", () => {
            end(signal.aborted);
            reject(new Error("given up"));
          });
          begin();
        }),
    });
    const give = new AbortController();
    const asked = slow.callTool({ name: "about", arguments: {} }, { signal: give.signal });
    const refused = expect(asked).rejects.toThrow();
    await begun;
    give.abort();
    await refused;
    expect(await ended).toBe(true);
    await slow.close();
  });

  test("gather a stream into one list", async () => {
    const contract = stored.find(({ name }) => name === "export-organisation") as Contract;
    const stream = async function* () {
      yield { kind: "organisation", value: { name: "Harbour Mill" } };
      yield { kind: "assessment", value: {} };
    };
    const streaming = await connected({ operations: [contract], call: async () => ({ value: stream() }) });
    const { tools } = await streaming.listTools();
    const result = await streaming.callTool({
      name: contract.name,
      arguments: contract.example as Record<string, unknown>,
    });
    expect(result.structuredContent).toMatchObject({
      items: [{ kind: "organisation" }, { kind: "assessment" }],
    });
    expect(against(tools[0]?.outputSchema, result.structuredContent)).toBe("");
    await streaming.close();
  });

  test("tell a bug to the log and nothing of it to the agent", async () => {
    const broken = await connected({ call: () => Promise.reject(new Error("no /secret/place")) });
    const said: unknown = await broken
      .callTool({ name: "about", arguments: {} })
      .catch((error: unknown) => error);
    expect(String(said)).toContain("this is a bug");
    expect(JSON.stringify(said) + String(said)).not.toContain("secret");
    expect(log.splice(0).join()).toContain("/secret/place");
    await expect(broken.readResource({ uri: "remit://roles/cto" })).rejects.toThrow("this is a bug");
    await broken.close();
  });
});

describe("every contract, also of what is kept", () => {
  const all: readonly Contract[] = [...operations, ...stored];

  test("can be told as a tool whose schemas compile and whose example fits", async () => {
    const everything = await connected({ operations: all });
    const { tools } = await everything.listTools();
    expect(tools.length).toBe(all.length);
    for (const { name, inputSchema, outputSchema, annotations } of tools) {
      const contract = all.find((each) => each.name === name);
      expect(against(inputSchema, contract?.example), name).toBe("");
      expect(ajv.compile((outputSchema ?? {}) as AnySchemaObject), name).toBeTypeOf("function");
      expect(annotations?.readOnlyHint, name).toBe(contract?.writes !== true);
    }
    await everything.close();
  });

  test("says when to use it and what it is not", () => {
    for (const { name, notes = "" } of all) expect(notes.length, name).toBeGreaterThan(40);
  });

  test("is offered to those who may ask: to this machine all but those of a link, to others the pure ones", () => {
    const accessOf = (to: "local" | "anyone") =>
      new Set(offered(all, to).map(({ access = "anyone" }) => access));
    expect(accessOf("local")).toEqual(new Set(["anyone", "local"]));
    expect(accessOf("anyone")).toEqual(new Set(["anyone"]));
    expect(offered(all, "anyone").some(({ writes }) => writes)).toBe(false);
  });
});

describe("resources", () => {
  const read = async (uri: string): Promise<unknown> => {
    const { contents } = await client.readResource({ uri });
    const [content] = contents;
    expect(content).toMatchObject({ uri, mimeType: "application/json" });
    return JSON.parse((content as { text: string }).text);
  };

  test("are listed in pages, and every one of them can be read", async () => {
    // The client's own listing gathers all pages: this asks for one.
    const first = await client.request({ method: "resources/list", params: {} });
    expect(first.nextCursor).toBeDefined();
    expect(first.resources).toHaveLength(50);
    const found = [...first.resources];
    for (let { nextCursor } = first; nextCursor !== undefined;) {
      const page = await client.listResources({ cursor: nextCursor });
      found.push(...page.resources);
      nextCursor = page.nextCursor;
    }
    expect(new Set(found.map(({ uri }) => uri)).size).toBe(found.length);
    for (const { uri } of found) expect(await read(uri), uri).toBeTypeOf("object");
    for (const { id } of shipped.catalogue.roles)
      expect(found.map(({ uri }) => uri)).toContain(`remit://roles/${id}`);
    expect((await client.listResources()).resources).toEqual(found);
  });

  test("every statement can be read under the template, with its source and what rests on it", async () => {
    for (const { id, text } of shipped.catalogue.statements.slice(0, 40))
      expect(await read(`remit://statements/${id}`)).toMatchObject({ statement: { text }, source: {} });
  });

  test("an accountability says what each role holds of it, or that no source states it", async () => {
    const { strengths } = (await read("remit://accountabilities/it-operations")) as {
      strengths: { role: string; cell: unknown }[];
    };
    expect(strengths.map(({ role }) => role)).toEqual(shipped.catalogue.roles.map(({ id }) => id));
  });

  test("templates complete their ids: those that begin with what was typed, then those that hold it", async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    for (const { uriTemplate } of resourceTemplates) {
      const ref = { type: "ref/resource", uri: uriTemplate } as const;
      const { completion } = await client.complete({ ref, argument: { name: "id", value: "" } });
      expect(completion.values.length, uriTemplate).toBeGreaterThan(0);
      expect(completion.values.length).toBeLessThanOrEqual(100);
      const [id = ""] = completion.values;
      expect(await read(uriTemplate.replace("{id}", id))).toBeTypeOf("object");
    }
    const { completion } = await client.complete({
      ref: { type: "ref/resource", uri: "remit://roles/{id}" },
      argument: { name: "id", value: "IT" },
    });
    expect(completion.values[0]).toBe("it-director");
    expect(completion.values).toContain("head-of-it");
  });

  test.each([
    "remit://roles/nobody",
    "remit://nothing/x",
    "remit://roles/",
    "remit://roles/cto/more",
    "remit://roles/../about",
    "remit://roles/%E0%A4%A",
    "remit://statements/__proto__",
    "file:///etc/passwd",
    "http://example.com/",
    "x",
    "remit://roles/" + "a".repeat(100_000),
  ])("%s is not found, and nothing more is said", async (uri) => {
    const said: unknown = await client.readResource({ uri }).catch((error: unknown) => error);
    expect(String(said)).toMatch(/Resource not found/);
    expect(String(said).length).toBeLessThan(300);
  });

  test("a cursor that was not given is refused", async () => {
    for (const cursor of ["", "0", "-1", "x", "1e3", "99999", "9".repeat(40)])
      await expect(client.request({ method: "resources/list", params: { cursor } }), cursor).rejects.toThrow(
        "cursor",
      );
  });
});

describe("prompts", () => {
  test("begin an interview that asks one question at a time", async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toContain("decide-with-me");
    const { messages } = await client.getPrompt({
      name: "decide-with-me",
      arguments: { organisation: "Harbour Mill" },
    });
    const text = (messages[0] as { content: { text: string } }).content.text;
    expect(text).toContain("Harbour Mill");
    for (const [, tool = ""] of text.matchAll(/`([a-z-]+)` (?:once|with)/g))
      expect(operations.map(({ name }) => name as string)).toContain(tool);
  });

  test("refuse a missing, empty or endless argument, and an unknown name", async () => {
    const name = "between-two-titles";
    for (const given of [
      undefined,
      {},
      { first: "CTO" },
      { first: "CTO", second: " " },
      { first: "CTO", second: "x".repeat(201) },
    ])
      await expect(client.getPrompt({ name, ...(given && { arguments: given }) })).rejects.toThrow(
        "should be given",
      );
    await expect(client.getPrompt({ name: "constructor" })).rejects.toThrow("no such prompt");
  });

  test("complete titles", async () => {
    const { completion } = await client.complete({
      ref: { type: "ref/prompt", name: "between-two-titles" },
      argument: { name: "first", value: "chief tech" },
    });
    expect(completion.values.length).toBeGreaterThan(0);
    expect(completion.values.every((value) => value.toLowerCase().includes("chief tech"))).toBe(true);
  });

  test("are not offered where the tools they speak of are not", async () => {
    const few = await connected({
      operations: operations.filter(({ name }) => name === "about"),
    });
    expect((await few.listPrompts()).prompts).toEqual([]);
    await few.close();
  });
});

describe("hostile input", () => {
  test.each(operations.map(({ name }) => name))(
    "%s answers whatever it is given with an answer or issues, never with a bug",
    async (name) => {
      const schema = tools.find((tool) => tool.name === name)?.inputSchema ?? { type: "object" };
      await fc.assert(
        fc.asyncProperty(arbitraryInput(schema), async (input) => {
          const given =
            typeof input === "object" && input !== null && !Array.isArray(input) ? input : { input };
          const result = await client.callTool({ name, arguments: given as Record<string, unknown> });
          expect(textOf(result)).not.toBe("");
          if (result.isError) expect(textOf(result)).toMatch(/\n- [a-z]+\/[a-z-]+/);
        }),
        { numRuns: 25 },
      );
      expect(log).toEqual([]);
    },
  );

  test("deep, wide and strangely named arguments are issues", async () => {
    const deep: unknown = JSON.parse("[".repeat(2000) + "]".repeat(2000));
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key-${at}`, at]));
    const named: unknown = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "toString": "x"}');
    for (const given of [{ roles: deep }, { deep }, wide, named, { roles: "x".repeat(500_000) }]) {
      const result = await client.callTool({ name: "compare", arguments: given as Record<string, unknown> });
      expect(result.isError).toBe(true);
      expect(textOf(result).length).toBeLessThan(20_000);
    }
    expect(log).toEqual([]);
  });
});
