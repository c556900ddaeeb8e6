// Compiles data/writing/**/*.yaml into packages/core/src/write/writing.json; `--check` only says whether it is fresh.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { writingSchema } from "../packages/core/src/model/writing.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "data/writing");
const target = join(root, "packages/core/src/write/writing.json");

const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const read = (file: string): unknown => {
  const document = parseDocument(readFileSync(file, "utf8"), { uniqueKeys: true });
  if (document.errors.length > 0)
    throw new Error(`${relative(root, file)}: ${document.errors[0]?.message ?? ""}`);
  return document.toJS();
};

/** The compiled words as text, or an error naming what does not fit the schema. */
export const compileWriting = (): string => {
  const hash = createHash("sha256");
  const accountabilities: unknown[] = [];
  const rest: Record<string, unknown> = {};
  for (const file of files()) {
    const name = relative(folder, file)
      .replaceAll("\\", "/")
      .replace(/\.yaml$/, "");
    hash.update(`${name}\0${readFileSync(file, "utf8")}\0`);
    const value = read(file);
    if (name.startsWith("accountabilities/")) accountabilities.push(...(value as unknown[]));
    else rest[name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  const made = { hash: hash.digest("hex").slice(0, 16), accountabilities, ...rest };
  const parsed = writingSchema.safeParse(made);
  if (!parsed.success)
    throw new Error(`data/writing does not fit the schema:\n${z.prettifyError(parsed.error)}`);
  return `${JSON.stringify(parsed.data)}\n`;
};

/** Writes the compiled words when they differ; returns whether it did. */
export const writeWriting = (): boolean => {
  const text = compileWriting();
  if (existsSync(target) && readFileSync(target, "utf8") === text) return false;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
  return true;
};

if (process.argv[1] === import.meta.filename) {
  try {
    if (process.argv.includes("--check")) {
      const fresh = existsSync(target) && readFileSync(target, "utf8") === compileWriting();
      console.log(fresh ? "writing.json is fresh" : "writing.json is stale: npm run catalogue");
      process.exitCode = fresh ? 0 : 1;
    } else console.log(writeWriting() ? "writing.json written" : "writing.json is fresh");
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
