import { expect, test } from "vitest";
import { entriesOf } from "./entries.ts";
import { finds, grouped } from "./groups.ts";
import { curlOf, typescriptOf } from "./requests.ts";

const text = {
  schema: { type: "object", properties: { words: { type: "string", description: "Looked for" } } },
};
const answer = {
  "200": { content: { "application/json": { schema: { type: "array" } } } },
  "422": {},
  "404": {},
};
const document = {
  openapi: "3.1.0",
  paths: {
    "/api": { get: {} },
    "/api/search": {
      post: {
        summary: "Search",
        description: "Finds words",
        "x-access": "anyone",
        parameters: [{ $ref: "#/components/parameters/Key" }],
        requestBody: { content: { "application/json": { ...text, example: { words: "it's" } } } },
        responses: answer,
      },
      get: { responses: { "304": {}, "406": {} } },
    },
    "/api/save-answers": { post: { summary: "Keep answers", "x-writes": true, responses: answer } },
    "/mcp": { post: {} },
  },
  components: { parameters: { Key: { name: "Idempotency-Key", in: "header", description: "Once" } } },
};

test("operations are read from the description of the API, and nothing else is", () => {
  const entries = entriesOf(document);
  expect(entries.map(({ name }) => name)).toEqual(["search", "save-answers"]);
  expect(entries[0]).toMatchObject({
    methods: ["POST", "GET"],
    notes: "Finds words",
    access: "anyone",
    writes: false,
    takes: [{ name: "words" }],
    beside: [{ name: "Idempotency-Key", where: "header", says: "Once" }],
    problems: ["404", "406", "422"],
  });
  // Whatever does not say who may ask is shown as the stricter.
  expect(entries[1]).toMatchObject({ access: "local", writes: true, takes: [], example: {} });
});

test("a description of nothing has no operations", () => {
  expect(entriesOf({})).toEqual([]);
  expect(entriesOf({ paths: { "/api/x": {} } })).toEqual([]);
});

test("operations stand in groups, none is lost, and are found by their words and fields", () => {
  const entries = entriesOf(document);
  expect(grouped(entries).map(({ group }) => group)).toEqual(["read", "people"]);
  expect(entries.filter((entry) => finds(entry, "LOOKED for")).map(({ name }) => name)).toEqual(["search"]);
  expect(entries.filter((entry) => finds(entry, "answers kept"))).toEqual([]);
});

test("an example with a quote in it is safe to paste into a shell", () => {
  const [search] = entriesOf(document);
  if (search === undefined) throw new Error("no operation");
  expect(curlOf(search, "http://localhost:4180")).toContain(String.raw`it'\''s`);
  expect(typescriptOf(search, "http://localhost:4180")).toContain(`"words": "it's"`);
});
