import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shipped } from "#catalogue/shipped.ts";
import { importTable, type ImportChoices } from "#design/import/import-table.ts";
import { tableOf } from "#edges/table.ts";
import type { Import } from "#model/import.ts";
import type { Checked } from "#model/issue.ts";

export const folder = join(import.meta.dirname, "../../../../../examples/imports");
export const example = (name: string): Uint8Array => readFileSync(join(folder, name));

export const must = <T>({ value, issues }: Checked<T>): T => {
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
};

/** What a file comes to, as the operation makes it. */
export const imported = async (
  content: string | Uint8Array,
  choices: ImportChoices = {},
  name = "people.csv",
): Promise<Import> => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return must(importTable(shipped, must(await tableOf(bytes, name)), choices));
};
