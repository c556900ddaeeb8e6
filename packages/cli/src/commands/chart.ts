import { basename, extname } from "node:path";
import {
  call,
  type CatalogueIndex,
  type Checked,
  operations,
  type Structure,
  structureFiles,
} from "@remit/core";
import type { Context } from "./context.ts";
import { readRaw } from "./files.ts";
import { effectsOf } from "./own-catalogue.ts";

/** A structure read from a file of any kind. */
export type Chart = {
  readonly structure: Structure;
  /** The text of a structure file, whose lines can be pointed at; a list of people has none. */
  readonly text?: string;
  /** Things in a list that could not be read as they stand. */
  readonly faults: number;
};

const lists = new Set([".csv", ".tsv", ".txt", ".xlsx", ".ldif", ".ldf"]);
const format = "remit/structure@";

/** A structure file, or a list of people in any format that is imported; JSON may be either, and says which. */
export const readChart = async (
  context: Pick<Context, "today">,
  file: string,
  index: CatalogueIndex,
): Promise<Checked<Chart>> => {
  const { largestFile, parseStructure } = await structureFiles();
  const bytes = await readRaw(file, largestFile);
  if (bytes.issues) return bytes;
  const kind = extname(file).toLowerCase();
  const text = new TextDecoder().decode(bytes.value);
  if (!lists.has(kind) && (kind !== ".json" || text.includes(format))) {
    const { value: structure, issues } = parseStructure(bytes.value, index);
    return issues ? { issues } : { value: { structure, text, faults: 0 } };
  }
  const content = Buffer.from(bytes.value).toString("base64");
  const { value, issues } = await call(
    operations,
    "import-structure",
    { name: basename(file), content, encoding: "base64" },
    { effects: effectsOf(context, index) },
  );
  return issues ? { issues } : { value: { structure: value.structure, faults: value.faults.length } };
};
