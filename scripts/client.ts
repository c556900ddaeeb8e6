// `npm run client`: writes packages/server/client/remit.ts, a client for programs in one file without dependencies, from
// what the server says of itself at /openapi.json; `--check` only says whether it is fresh.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { format, resolveConfig } from "prettier";
import { createApp } from "@remit/server";

const root = join(import.meta.dirname, "..");
const folder = join(root, "packages/server/client");
const target = join(folder, "remit.ts");

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly requestBody: { readonly required: boolean };
  readonly "x-writes": boolean;
  readonly "x-streams": boolean;
};
type Document = {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

const described = async (): Promise<Document> => {
  const app = createApp({ host: "localhost", webFolder: "", today: () => "", log: console.error });
  return (await app.request("/openapi.json")).json() as Promise<Document>;
};

/** A schema whose lists of places are written as the library reads them: its dialect is an older one. */
const older = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(older);
  if (typeof part !== "object" || part === null) return part;
  const { prefixItems, ...rest } = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, older(value)]),
  );
  return Array.isArray(prefixItems)
    ? { ...rest, items: prefixItems, additionalItems: false, minItems: prefixItems.length }
    : rest;
};

/** The types of every shape; a field that a later Remit adds to an answer is no error for whoever reads. */
const typesOf = async ({ components }: Document): Promise<string> => {
  const text = JSON.stringify(components.schemas).replaceAll("#/components/schemas/", "#/definitions/");
  const schemas = Object.entries(older(JSON.parse(text)) as Record<string, { $ref?: string }>);
  // A shape that is another one by a second name is not written by the library.
  const aliases = schemas.flatMap(([name, { $ref }]) =>
    $ref === undefined ? [] : [`export type ${name} = ${$ref.split("/").at(-1)};`],
  );
  const definitions = Object.fromEntries(schemas.filter(([, { $ref }]) => $ref === undefined));
  const written = await compile({ title: "Shapes", type: "object", definitions } as never, "Shapes", {
    additionalProperties: false,
    bannerComment: "",
    declareExternallyReferenced: true,
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  const types = written
    .replaceAll(/\/\*\*\s*\* This interface was referenced by[\s\S]*?\*\//g, "")
    .replaceAll(/^ \* This interface was referenced by[\s\S]*?\n \* via the `definition`.*\n/gm, "")
    .replace(/export interface Shapes \{\s*\}/, "");
  return [types, ...aliases].join("\n");
};

const functionOf = (path: string, { operationId, summary, description, ...rest }: Operation): string => {
  const name = path.replace("/api/", "");
  const shape = operationId[0]?.toUpperCase() + operationId.slice(1);
  const told = `/** ${[summary, description].filter(Boolean).join(". ").replaceAll("*/", "")} */`;
  const input = rest.requestBody.required ? `input: ${shape}Input` : `input: ${shape}Input = {}`;
  if (rest["x-streams"])
    return `${told}\n${operationId}: (${input}, own?: Asking) => stream<${shape}Output>("${name}", input, own),`;
  const writes = rest["x-writes"];
  return (
    `${told}\n${operationId}: (${input}, own?: ${writes ? "Writing" : "Asking"}) => ` +
    `ask<${shape}Output>("${name}", input, { ...own, writes: ${writes} }),`
  );
};

/** The client as text. */
export const clientText = async (): Promise<string> => {
  const document = await described();
  const operations = Object.entries(document.paths).flatMap(([path, { post }]) =>
    post === undefined ? [] : [functionOf(path, post)],
  );
  const text = [
    "// Remit's client for programs: one file, no dependencies. Written by `npm run client` from /openapi.json; not to be edited.",
    readFileSync(join(folder, "base.ts"), "utf8"),
    await typesOf(document),
    "/** Every operation of the Remit served at an address, as a function. */",
    "export const createRemit = (settings: Settings = {}) => {",
    "const { ask, stream } = connect(settings);",
    `return {\n${operations.join("\n")}\n};`,
    "};",
    "export type Remit = ReturnType<typeof createRemit>;",
  ].join("\n");
  return format(text, { ...(await resolveConfig(target)), filepath: target });
};

if (process.argv[1] === import.meta.filename) {
  const text = await clientText();
  const fresh = existsSync(target) && readFileSync(target, "utf8") === text;
  if (process.argv.includes("--check")) {
    console.log(fresh ? "client is fresh" : "client is stale: npm run client");
    process.exitCode = fresh ? 0 : 1;
  } else if (!fresh) {
    writeFileSync(target, text);
    console.log("packages/server/client/remit.ts written");
  }
}
