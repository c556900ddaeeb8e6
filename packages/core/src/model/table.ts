import { z } from "zod";

export const tableKinds = ["csv", "tsv", "xlsx", "json", "graph", "scim", "ldif"] as const;
export type TableKind = (typeof tableKinds)[number];

/** Whatever its format: named columns, and rows of as many cells, but for those that could not be read; every cell as text. */
export const tableSchema = z.object({
  kind: z.enum(tableKinds),
  /** Of text files, by its name in the Encoding Standard. */
  encoding: z.string().optional(),
  separator: z.string().optional(),
  /** Of spreadsheets: the name of the sheet that was read. */
  sheet: z.string().optional(),
  /** Lines above the header, as they stand there. */
  above: z.array(z.string()).optional(),
  /** Whether the file says that it is one page of several. */
  more: z.literal(true).optional(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Where each row stands, as the file counts: lines of a text, rows of a sheet, records of a list, from 1. */
  lines: z.array(z.number().int()),
  /** Rows that could not be read as they should be; `row` counts within `rows`, from 0. */
  faults: z.array(z.object({ row: z.number().int(), code: z.string() })),
});
export type Table = z.infer<typeof tableSchema>;

/** A cell of a table to be written: text stays text, a number stays a number. */
export type Cell = string | number;
/** A table to be written. */
export type Sheet = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};
