import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { call, type Contract } from "@remit/core";
import { papers } from "@remit/core/papers";
import { tables } from "@remit/core/tables";
import { beforeAll, describe, expect, test } from "vitest";
import { everyOperation } from "../src/http/app.ts";
import { pascal } from "../src/http/openapi-names.ts";
import { described } from "./served.ts";
import { openApiSchema } from "./openapi-schema.ts";

type Part = Readonly<Record<string, unknown>>;
type Operation = Part & {
  readonly operationId: string;
  readonly parameters?: readonly (Part & { readonly name?: string; readonly example?: unknown })[];
  readonly responses: Readonly<Record<string, Part>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
};
type Document = Part & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Part>> };
};

let document: Document;
beforeAll(async () => {
  document = await described<Document>();
});

const inside = (at: unknown, look: (part: Part) => void): void => {
  if (typeof at !== "object" || at === null) return;
  look(at as Part);
  for (const each of Object.values(at)) inside(each, look);
};

test("is an OpenAPI 3.1 document", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const fits = ajv.compile(openApiSchema);
  expect(fits(document), JSON.stringify(fits.errors?.slice(0, 5))).toBe(true);
  for (const broken of [
    { ...document, openapi: "3.0.3" },
    { ...document, info: {} },
    { ...document, paths: { "no-slash": {} } },
    { ...document, paths: { "/x": { get: { responses: { 200: {} } } } } },
    { ...document, paths: { "/x": { get: { parameters: [{ name: "a", in: "nowhere" }] } } } },
  ])
    expect(fits(broken)).toBe(false);
});

test("every reference leads to something, and every shape is JSON Schema", () => {
  const ajv = new Ajv2020({ strict: false, validateSchema: true });
  addFormats.default(ajv);
  inside(document, ({ $ref }) => {
    if (typeof $ref !== "string") return;
    const found = $ref
      .replace("#/", "")
      .split("/")
      .reduce<unknown>((at, step) => (at as Part | undefined)?.[step], document);
    expect(found, $ref).toBeDefined();
  });
  for (const [name, schema] of Object.entries(document.components.schemas))
    expect(ajv.validateSchema(schema), name).toBe(true);
});

test("has every operation and no other, each with a name of its own", () => {
  const paths = Object.keys(document.paths).filter((path) => path.startsWith("/api/"));
  expect(paths).toEqual(everyOperation.map(({ name }) => `/api/${name}`));
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("shapes that several operations share are written once", () => {
  const { schemas } = document.components;
  for (const name of ["Recommendation", "AssessmentView", "Organisation", "RoleView", "Comparison"])
    expect(schemas, name).toHaveProperty(name);
  expect(schemas.GetAssessmentOutput).toEqual({ $ref: "#/components/schemas/AssessmentView" });
  expect(schemas.GetAssessmentOutput).toEqual(schemas.CreateAssessmentOutput);
});

describe.each(everyOperation.map((each) => [each.name, each] as const))("%s", (name, contract: Contract) => {
  const ofPost = (): Operation => document.paths[`/api/${name}`]?.post as Operation;

  test("its example fits its shape and is accepted by the operation's own check", async () => {
    const example = ofPost().requestBody?.content["application/json"]?.example;
    expect(contract.input.safeParse(example).success).toBe(true);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(document, "api");
    expect(ajv.validate({ $ref: `api#/components/schemas/${pascal(name)}Input` }, example)).toBe(true);
  });

  test("says who may ask, whether it changes anything, and how it is refused", () => {
    const post = ofPost();
    expect(post["x-access"]).toBe(contract.access ?? "anyone");
    expect(post["x-writes"]).toBe(contract.writes === true);
    expect(post["x-streams"]).toBe(contract.streams === true);
    expect("409" in post.responses).toBe(contract.writes === true);
    const names = JSON.stringify(post.parameters ?? []);
    expect(names.includes("IdempotencyKey")).toBe(contract.writes === true);
    for (const status of ["200", "400", "404", "408", "413", "415", "421", "422", "500", "503"])
      expect(post.responses).toHaveProperty(status);
  });
});

test("the example of every pure operation is answered, with what its shape promises", async () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  for (const contract of everyOperation.filter(({ effects }) => !effects.includes("store"))) {
    const { value, issues } = await call(everyOperation, contract.name, contract.example, {
      effects: { today: () => "2026-01-31", zip: papers.zip, ...tables },
    });
    expect(issues, contract.name).toBeUndefined();
    const shape = `${pascal(contract.name)}Output`;
    const sent: unknown = JSON.parse(JSON.stringify(value));
    const fits = ajv.validate({ $ref: `api#/components/schemas/${shape}` }, sent);
    expect(fits, `${contract.name}: ${JSON.stringify(ajv.errors?.slice(0, 3))}`).toBe(true);
  }
});
