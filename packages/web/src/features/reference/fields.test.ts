import { operations, stored } from "@remit/core";
import { describe, expect, test } from "vitest";
import { fieldsOf, kindOf } from "./fields.ts";
import type { Schema } from "./json-schema.ts";

const linesOf = (schema: Schema, document: object = {}) =>
  fieldsOf(schema, document).map(({ name, depth, needed, kind }) => [depth, name, needed, kind]);

describe("what a value may be, in words", () => {
  test.each<[string, Schema]>([
    ["text", { type: "string" }],
    ["text (up to 200 signs)", { type: "string", maxLength: 200 }],
    ["text (1 to 200 signs)", { type: "string", minLength: 1, maxLength: 200 }],
    ["UUID", { type: "string", format: "uuid" }],
    ["whole number (1 to 20)", { type: "integer", minimum: 1, maximum: 20 }],
    ["whole number", { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }],
    ["number (at least 0)", { type: "number", minimum: 0 }],
    ["true or false", { type: "boolean" }],
    ["text or null", { anyOf: [{ type: "string" }, { type: "null" }] }],
    ["text or null", { type: ["string", "null"] }],
    ["one of a, b", { enum: ["a", "b"] }],
    ["one of 0, 1", { anyOf: [{ const: 0 }, { const: 1 }] }],
    ['exactly "x"', { const: "x" }],
    ["list of text, up to 1 entry", { type: "array", items: { type: "string" }, maxItems: 1 }],
    ["list of maps", { type: "array", items: { type: "object", properties: {} } }],
    [
      "list of exactly text, number",
      { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
    ],
    ["map of any keys to number", { type: "object", additionalProperties: { type: "number" } }],
    ['text; "a" if absent', { type: "string", default: "a" }],
    ["anything", {}],
  ])("%s", (says, schema) => {
    expect(kindOf(schema, {})).toBe(says);
  });
});

describe("fields", () => {
  test("stand below the field they are in, through lists, maps and references", () => {
    const name: Schema = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };
    const document = { components: { schemas: { Named: name } } };
    const named: Schema = { $ref: "#/components/schemas/Named" };
    const schema: Schema = {
      type: "object",
      properties: {
        one: named,
        many: { type: "array", items: named },
        keyed: { type: "object", additionalProperties: named },
      },
      required: ["one"],
    };
    expect(linesOf(schema, document)).toEqual([
      [0, "one", true, "map"],
      [1, "name", true, "text"],
      [0, "many", false, "list of maps"],
      [1, "name", true, "text"],
      [0, "keyed", false, "map of any keys to map"],
      [1, "name", true, "text"],
    ]);
  });

  test("of several alternatives stand below the value that tells them apart", () => {
    const of = (kind: string, field: string): Schema => ({
      type: "object",
      properties: { kind: { const: kind }, [field]: { type: "string" } },
      required: ["kind", field],
    });
    expect(linesOf({ oneOf: [of("title", "title"), of("word", "text")] })).toEqual([
      [0, 'kind: "title"', false, "then:"],
      [1, "title", true, "text"],
      [0, 'kind: "word"', false, "then:"],
      [1, "text", true, "text"],
    ]);
  });

  test("of a schema that refers to itself end", () => {
    const components: Record<string, Schema> = {
      loop: { type: "object", properties: { inner: { $ref: "#/components/loop" } } },
      self: { $ref: "#/components/self" },
    };
    expect(fieldsOf({ $ref: "#/components/loop" }, { components }).length).toBeLessThan(20);
    expect(kindOf({ $ref: "#/components/self" }, { components })).toBe("anything");
    expect(kindOf({ $ref: "#/components/nowhere" }, { components })).toBe("anything");
  });

  test("of every operation have ways of their own", () => {
    for (const { name, input, output } of [...operations, ...stored])
      for (const schema of [input, output]) {
        const json = schema["~standard"].jsonSchema.input({ target: "draft-2020-12" }) as Schema;
        const paths = fieldsOf(json, json).map(({ path }) => path);
        expect(new Set(paths).size, name).toBe(paths.length);
      }
  });
});
