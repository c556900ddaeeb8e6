import { call, type ExportFormat, exportFormats, operations } from "@remit/core";
import { exporting } from "#text/import-words.ts";
import { type Context, refuse } from "./context.ts";
import { readStructure } from "./files.ts";
import { handOver } from "./hand-over.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

export type ExportFlags = {
  readonly output?: string;
  readonly format?: ExportFormat;
  readonly catalogue?: string;
};

/** The format a file's name says: its ending, and `.scim.json` before `.json`. */
const formatOf = (file: string | undefined): ExportFormat | undefined => {
  const [, ending = ""] = /\.(scim(?=\.json$)|[a-z]+$)/i.exec(file ?? "") ?? [];
  return exportFormats.find((format) => format === ending.toLowerCase());
};

/** `remit export FILE -o people.xlsx`: the positions of a structure in a format others read. */
export async function exportPositions(
  this: Context,
  { output, format, catalogue }: ExportFlags,
  file: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, false, catalogue);
  const as = format ?? formatOf(output);
  if (as === undefined) return refuse(this, [{ code: "cli/export-format", path: [], data: {} }], false);
  if (as === "xlsx" && output === undefined)
    return refuse(this, [{ code: "cli/needs-output", path: [], data: { format: as } }], false);
  const read = await readStructure(file, own.value);
  if (read.issues) return refuse(this, read.issues, false, file === "-" ? undefined : file);
  const input = { structure: read.value.structure, format: as };
  const { value, issues } = await call(operations, "export-structure", input, {
    effects: effectsOf(this, own.value),
  });
  if (issues) return refuse(this, issues, false);
  if (value.lost.length > 0) this.process.stderr.write(`${exporting.lost(as, value.lost)}\n`);
  return handOver(this, value, output);
}
