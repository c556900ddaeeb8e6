import type { Contract } from "@remit/core";
import { camel, pascal } from "./openapi-names.ts";
import { ref, type Schema } from "./openapi-schemas.ts";
import { apiWords } from "./openapi-words.ts";
import { flatFields, isReadable } from "./query-input.ts";

type Status = keyof typeof apiWords.statuses;

const named = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** The statuses an operation may be refused with. */
const refusals = ({ effects, writes, access }: Contract, byBody: boolean): Status[] => {
  const stored = effects.includes("store");
  return [
    ...(byBody ? ([400, 408, 413, 415] as const) : []),
    ...(stored ? ([403] as const) : []),
    // A pure one may name the catalogue of an organisation, which is told only to this computer.
    ...(access === undefined ? ([403] as const) : []),
    404,
    ...(writes === true ? ([409] as const) : []),
    421,
    422,
    500,
    503,
  ];
};

const problems = (contract: Contract, byBody: boolean) =>
  Object.fromEntries(
    refusals(contract, byBody).map((status) => [status, named("responses", `Problem${status}`)]),
  );

const pages = ({ output }: Contract): boolean =>
  (output as unknown as { shape?: Record<string, unknown> }).shape?.next !== undefined;

const line = (output: Schema): Schema => ({
  anyOf: [
    {
      type: "object",
      properties: { progress: { type: "number", description: apiWords.progress } },
      required: ["progress"],
    },
    { type: "object", properties: { value: output }, required: ["value"] },
    { type: "object", properties: { problem: ref("Problem") }, required: ["problem"] },
  ],
});

const bodyAnswer = ({ name, streams }: Contract) => {
  const output = ref(`${pascal(name)}Output`);
  if (streams === true)
    return { description: apiWords.stream, content: { "application/x-ndjson": { schema: output } } };
  return {
    description: apiWords.answer,
    headers: { ETag: named("headers", "ETag") },
    content: {
      "application/json": { schema: output },
      "application/x-ndjson": { schema: { description: apiWords.lines, ...line(output) } },
    },
  };
};

const byBody = (contract: Contract) => {
  const { name, summary, notes, example, writes, access = "anyone", streams, final, effects } = contract;
  const parameters = [
    ...(writes === true ? [named("parameters", "IdempotencyKey")] : []),
    ...(effects.includes("store") ? [] : [named("parameters", "Catalogue")]),
  ];
  return {
    operationId: camel(name),
    summary,
    ...(notes !== undefined && { description: notes }),
    tags: [access],
    "x-access": access,
    "x-writes": writes === true,
    "x-streams": streams === true,
    "x-final": final === true,
    ...(parameters.length > 0 && { parameters }),
    requestBody: {
      required: Object.keys(example as object).length > 0,
      content: { "application/json": { schema: ref(`${pascal(name)}Input`), example } },
    },
    responses: { 200: bodyAnswer(contract), ...problems(contract, true) },
  };
};

type Shape = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

const byAddress = (contract: Contract, input: Shape) => {
  const { name, summary, notes, example, access = "anyone", effects } = contract;
  const given = example as Readonly<Record<string, unknown>>;
  const fields = [...(flatFields(contract)?.keys() ?? [])].map((field) => ({
    name: field,
    in: "query",
    required: input.required?.includes(field) === true,
    schema: input.properties?.[field] ?? {},
    ...(given[field] !== undefined && { example: given[field] }),
  }));
  return {
    operationId: `${camel(name)}ByAddress`,
    summary,
    ...(notes !== undefined && { description: notes }),
    tags: [access],
    "x-access": access,
    parameters: [
      ...fields,
      ...(effects.includes("store") ? [] : [named("parameters", "Catalogue")]),
      named("parameters", "IfNoneMatch"),
    ],
    responses: {
      200: {
        description: apiWords.answer,
        headers: {
          ETag: named("headers", "ETag"),
          ...(pages(contract) && { Link: named("headers", "Link") }),
        },
        content: { "application/json": { schema: ref(`${pascal(name)}Output`) } },
      },
      304: { description: apiWords.unchanged, headers: { ETag: named("headers", "ETag") } },
      ...problems(contract, false),
    },
  };
};

/** What an OpenAPI document says of one operation: by body, and by address where it can be asked so. */
export const pathOf = (contract: Contract, input: Schema) => ({
  post: byBody(contract),
  ...(isReadable(contract) && { get: byAddress(contract, input) }),
});
