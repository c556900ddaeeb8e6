import { delimited } from "./delimited.ts";
import { ldifOf } from "./ldif.ts";
import { scimOf } from "./scim.ts";
import { recordsOf, sheetOf } from "./sheet.ts";
import type { ExportFormat } from "#model/import-lists.ts";
import type { Structure } from "#model/structure.ts";
import type { Sheet } from "#model/table.ts";

/** A structure in a format that is text, or the sheet that a spreadsheet is made of. */
export const exported = (structure: Structure, format: ExportFormat): string | Sheet => {
  if (format === "csv" || format === "tsv")
    return delimited(sheetOf(structure), format === "csv" ? "," : "\t");
  if (format === "xlsx") return sheetOf(structure);
  if (format === "ldif") return ldifOf(structure);
  return `${JSON.stringify(format === "json" ? recordsOf(structure) : scimOf(structure), null, 2)}\n`;
};
