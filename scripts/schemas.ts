// `npm run schemas`: writes docs/schemas/structure.schema.json, by which editors complete and check structure files;
// `--check` only says whether it is fresh.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { shippedCatalogue, structureJsonSchema } from "@remit/core";

const target = join(import.meta.dirname, "../docs/schemas/structure.schema.json");
const text = await format(JSON.stringify(structureJsonSchema(shippedCatalogue)), {
  ...(await resolveConfig(target)),
  parser: "json",
});
const fresh = existsSync(target) && readFileSync(target, "utf8") === text;

if (process.argv.includes("--check")) {
  console.log(fresh ? "structure.schema.json is fresh" : "structure.schema.json is stale: npm run schemas");
  process.exitCode = fresh ? 0 : 1;
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(fresh ? "structure.schema.json is fresh" : "structure.schema.json written");
}
