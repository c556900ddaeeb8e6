import { type Contract, wireSchema } from "@remit/core";
import { pascal } from "./openapi-names.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** A schema whose references point into the components of an OpenAPI document. */
const pointed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(pointed);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string"
        ? value.replace("#/$defs/", "#/components/schemas/")
        : pointed(value),
    ]),
  );
};

/** One schema without its shared shapes, and those by name. */
const apart = (schema: Contract["input"]): { own: Schema; shared: Readonly<Record<string, Schema>> } => {
  const { $schema: _schema, $defs = {}, ...own } = pointed(wireSchema(schema)) as Record<string, unknown>;
  return { own, shared: $defs as Record<string, Schema> };
};

/** A reference to a component. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const text = { type: "string" };
/** What a problem carries, and one thing that is wrong. */
const told: Readonly<Record<string, Schema>> = {
  Issue: {
    type: "object",
    properties: {
      code: text,
      path: { type: "array", items: { anyOf: [text, { type: "number" }] } },
      data: { type: "object", additionalProperties: {} },
    },
    required: ["code", "path", "data"],
  },
  Problem: {
    type: "object",
    properties: {
      type: text,
      title: text,
      status: { type: "integer" },
      code: text,
      issues: { type: "array", items: ref("Issue") },
    },
    required: ["type", "title", "status", "code", "issues"],
  },
};

/** Every shape of a list by name: the shared ones, and `<Name>Input` and `<Name>Output` of each operation. */
export const schemasOf = (list: readonly Contract[]): Readonly<Record<string, Schema>> => {
  const shared: Record<string, Schema> = {};
  const own: Record<string, Schema> = {};
  for (const { name, input, output } of list)
    for (const [side, schema] of [
      ["Input", input],
      ["Output", output],
    ] as const) {
      const parts = apart(schema);
      Object.assign(shared, parts.shared);
      own[`${pascal(name)}${side}`] = parts.own;
    }
  const sorted = Object.entries({ ...shared, ...told }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...Object.fromEntries(sorted), ...own };
};
