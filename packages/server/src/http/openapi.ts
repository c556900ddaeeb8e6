import type { Contract } from "@remit/core";
import { pascal } from "./openapi-names.ts";
import { pathOf } from "./openapi-operation.ts";
import { ref, schemasOf } from "./openapi-schemas.ts";
import { apiWords } from "./openapi-words.ts";

const text = { type: "string" };

const problemResponses = Object.fromEntries(
  Object.entries(apiWords.statuses).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      ...(status === "503" && { headers: { "Retry-After": { $ref: "#/components/headers/RetryAfter" } } }),
      content: { "application/problem+json": { schema: ref("Problem") } },
    },
  ]),
);

const answers = (description: string, media: string, schema: object) => ({
  responses: { 200: { description, content: { [media]: { schema } } } },
});

/** An OpenAPI 3.1 document of a list of operations: all it says follows from their contracts. */
export const openApi = (list: readonly Contract[], version: string) => {
  const schemas = schemasOf(list);
  return {
    openapi: "3.1.1",
    info: {
      title: apiWords.title,
      version,
      description: apiWords.description,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "/" }],
    security: [],
    tags: Object.entries(apiWords.tags).map(([name, description]) => ({ name, description })),
    paths: {
      "/api": {
        get: {
          operationId: "listOperations",
          summary: apiWords.list,
          ...answers(apiWords.listed, "application/json", { type: "object" }),
        },
      },
      "/openapi.json": {
        get: {
          operationId: "describe",
          summary: apiWords.self,
          ...answers(apiWords.described, "application/json", { type: "object" }),
        },
      },
      "/client.ts": {
        get: {
          operationId: "client",
          summary: apiWords.client,
          ...answers(apiWords.clientText, "text/plain", text),
        },
      },
      ...Object.fromEntries(
        list.map((each) => [`/api/${each.name}`, pathOf(each, schemas[`${pascal(each.name)}Input`] ?? {})]),
      ),
    },
    components: {
      schemas,
      responses: problemResponses,
      parameters: {
        IdempotencyKey: {
          name: "Idempotency-Key",
          in: "header",
          description: apiWords.key,
          schema: { ...text, pattern: "^[\\x21-\\x7e]{1,200}$" },
        },
        IfNoneMatch: {
          name: "If-None-Match",
          in: "header",
          description: apiWords.noneMatch,
          schema: text,
        },
        Catalogue: {
          name: "catalogue",
          in: "query",
          description: apiWords.catalogue,
          schema: { ...text, format: "uuid" },
        },
      },
      headers: {
        ETag: { description: apiWords.etag, schema: text },
        Link: { description: apiWords.link, schema: text },
        RetryAfter: { description: apiWords.retry, schema: { type: "integer" } },
      },
    },
  };
};
