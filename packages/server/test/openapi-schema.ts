// What an OpenAPI 3.1 document must look like, as the specification has it (version 3.1.1), for the objects that may stand
// in one: closed objects, so that a misspelt field is found. Schemas inside are checked by the dialect's own schema.
type Schema = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const uri = { type: "string", format: "uri-reference" };
const flag = { type: "boolean" };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const map = (of: Schema): Schema => ({ type: "object", additionalProperties: of });
const orReference = (name: string): Schema => ({
  anyOf: [ref("reference"), ref(name)],
});
const closed = (properties: Schema, required: readonly string[] = [], more: Schema = {}): Schema => ({
  type: "object",
  properties,
  required,
  patternProperties: { "^x-": true },
  additionalProperties: false,
  ...more,
});

const media = map(ref("media"));
const shown = { schema: ref("schema"), content: { ...media, minProperties: 1, maxProperties: 1 } };
const schemaOrContent = { oneOf: [{ required: ["schema"] }, { required: ["content"] }] };
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export const openApiSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      openapi: { type: "string", pattern: "^3\\.1\\.\\d+(-.+)?$" },
      info: ref("info"),
      jsonSchemaDialect: { type: "string", format: "uri" },
      servers: { type: "array", items: ref("server") },
      paths: {
        type: "object",
        patternProperties: { "^/": ref("path"), "^x-": true },
        additionalProperties: false,
      },
      webhooks: map(ref("path")),
      components: ref("components"),
      security: { type: "array", items: map({ type: "array", items: text }) },
      tags: { type: "array", items: ref("tag") },
      externalDocs: ref("docs"),
    },
    ["openapi", "info"],
    { anyOf: [{ required: ["paths"] }, { required: ["components"] }, { required: ["webhooks"] }] },
  ),
  $defs: {
    info: closed(
      {
        title: text,
        summary: text,
        description: text,
        termsOfService: uri,
        contact: closed({ name: text, url: uri, email: { type: "string", format: "email" } }),
        license: closed({ name: text, identifier: text, url: uri }, ["name"], {
          dependentSchemas: { identifier: { not: { required: ["url"] } } },
        }),
        version: text,
      },
      ["title", "version"],
    ),
    server: closed({ url: text, description: text, variables: map({ type: "object" }) }, ["url"]),
    tag: closed({ name: text, description: text, externalDocs: ref("docs") }, ["name"]),
    docs: closed({ description: text, url: uri }, ["url"]),
    reference: {
      type: "object",
      properties: { $ref: uri, summary: text, description: text },
      required: ["$ref"],
      additionalProperties: false,
    },
    schema: { type: ["object", "boolean"] },
    path: closed({
      $ref: uri,
      summary: text,
      description: text,
      servers: { type: "array", items: ref("server") },
      parameters: { type: "array", items: orReference("parameter"), uniqueItems: true },
      ...Object.fromEntries(methods.map((method) => [method, ref("operation")])),
    }),
    operation: closed({
      tags: { type: "array", items: text },
      summary: text,
      description: text,
      externalDocs: ref("docs"),
      operationId: text,
      parameters: { type: "array", items: orReference("parameter"), uniqueItems: true },
      requestBody: orReference("body"),
      responses: {
        type: "object",
        properties: { default: orReference("response") },
        patternProperties: { "^[1-5](?:\\d{2}|XX)$": orReference("response"), "^x-": true },
        additionalProperties: false,
        minProperties: 1,
      },
      callbacks: { type: "object" },
      deprecated: flag,
      security: { type: "array", items: map({ type: "array", items: text }) },
      servers: { type: "array", items: ref("server") },
    }),
    parameter: closed(
      {
        name: text,
        in: { enum: ["query", "header", "path", "cookie"] },
        description: text,
        required: flag,
        deprecated: flag,
        allowEmptyValue: flag,
        style: text,
        explode: flag,
        allowReserved: flag,
        example: true,
        examples: { type: "object" },
        ...shown,
      },
      ["name", "in"],
      {
        ...schemaOrContent,
        anyOf: [
          { properties: { in: { enum: ["query", "header", "cookie"] } } },
          { properties: { required: { const: true } }, required: ["required"] },
        ],
      },
    ),
    body: closed({ description: text, content: media, required: flag }, ["content"]),
    media: closed({
      schema: ref("schema"),
      example: true,
      examples: { type: "object" },
      encoding: { type: "object" },
    }),
    response: closed(
      { description: text, headers: map(orReference("header")), content: media, links: { type: "object" } },
      ["description"],
    ),
    header: closed(
      {
        description: text,
        required: flag,
        deprecated: flag,
        example: true,
        examples: { type: "object" },
        ...shown,
      },
      [],
      schemaOrContent,
    ),
    components: closed({
      schemas: map(ref("schema")),
      responses: map(orReference("response")),
      parameters: map(orReference("parameter")),
      examples: { type: "object" },
      requestBodies: map(orReference("body")),
      headers: map(orReference("header")),
      securitySchemes: { type: "object" },
      links: { type: "object" },
      callbacks: { type: "object" },
      pathItems: map(ref("path")),
    }),
  },
};
