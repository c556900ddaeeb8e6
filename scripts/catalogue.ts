// Compiles data/catalogue/**/*.yaml into packages/core/src/catalogue/catalogue.json; `--check` only says whether it is fresh.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { catalogueSchema } from "../packages/core/src/model/catalogue.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "data/catalogue");
const target = join(root, "packages/core/src/catalogue/catalogue.json");

const files = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? files(join(directory, entry.name)) : [join(directory, entry.name)],
    )
    .filter((file) => file.endsWith(".yaml"))
    .sort();

/** Of a list in the catalogue, its file or folder: `careerQuestions` stands in `career-questions`. */
const placeOf = (list: string): string => list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Reads every YAML file below a list's file or folder: `roles.yaml`, or `roles/*.yaml` with one entry or a list each. */
const readList = (name: string, texts: Map<string, string>): unknown[] =>
  [...texts]
    .filter(([file]) => file === `${name}.yaml` || file.startsWith(`${name}/`))
    .flatMap(([file, text]) => {
      const document = parseDocument(text, { uniqueKeys: true });
      if (document.errors.length > 0)
        throw new Error(`data/catalogue/${file}: ${document.errors[0]?.message}`);
      const value: unknown = document.toJS();
      return Array.isArray(value) ? value : [value];
    });

const lists = [
  "domains",
  "accountabilities",
  "traits",
  "requirements",
  "roles",
  "titles",
  "relations",
  "questions",
  "careerQuestions",
  "readiness",
  "process",
  "career",
  "sources",
  "statements",
  "disagreements",
] as const;

const byOrder = (entries: unknown[]): unknown[] =>
  entries.every((entry) => typeof (entry as { order?: unknown }).order === "number")
    ? entries.toSorted((a, b) => (a as { order: number }).order - (b as { order: number }).order)
    : entries;

/** The compiled catalogue as text, or an error naming the entry that does not fit the schema. */
export const compileCatalogue = (): string => {
  const texts = new Map(
    files(folder).map((file) => [relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
  const hash = createHash("sha256");
  for (const [file, text] of texts) hash.update(`${file}\0${text}\0`);
  const { version } = z
    .object({ version: z.string() })
    .parse(parseDocument(texts.get("version.yaml") ?? "").toJS());
  const raw = Object.fromEntries(lists.map((name) => [name, byOrder(readList(placeOf(name), texts))]));
  const parsed = catalogueSchema.safeParse({ version, hash: hash.digest("hex").slice(0, 16), ...raw });
  if (!parsed.success) {
    const lines = parsed.error.issues.slice(0, 40).map((issue) => {
      const [list, position, ...rest] = issue.path;
      const entry = raw[String(list)]?.[Number(position)] as { id?: string; title?: string } | undefined;
      return `  ${String(list)}[${entry?.id ?? entry?.title ?? String(position)}].${rest.join(".")}: ${issue.message}`;
    });
    throw new Error(
      `data/catalogue does not fit the schema (${parsed.error.issues.length}):\n${lines.join("\n")}`,
    );
  }
  return `${JSON.stringify(parsed.data)}\n`;
};

/** Writes the compiled catalogue when it differs; returns whether it did. */
export const writeCatalogue = (): boolean => {
  const text = compileCatalogue();
  if (existsSync(target) && readFileSync(target, "utf8") === text) return false;
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
  return true;
};

if (process.argv[1] === import.meta.filename) {
  try {
    if (process.argv.includes("--check")) {
      const fresh = existsSync(target) && readFileSync(target, "utf8") === compileCatalogue();
      console.log(fresh ? "catalogue.json is fresh" : "catalogue.json is stale: npm run catalogue");
      process.exitCode = fresh ? 0 : 1;
    } else {
      console.log(writeCatalogue() ? "catalogue.json written" : "catalogue.json is fresh");
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
