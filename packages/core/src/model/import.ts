import { z } from "zod";
import {
  holderParts,
  importFaultCodes,
  importFields,
  importNoteCodes,
  importPresets,
} from "./import-lists.ts";
import { titleReadingSchema } from "./comparison.ts";
import { changeSchema, structureSchema } from "./structure.ts";
import { tableSchema } from "./table.ts";

export const importFieldSchema = z.enum(importFields);

export const presetSchema = z.enum(importPresets);

export const mappedSchema = z.object({
  /** Its header, and which column it is, from 0. */
  column: z.string(),
  at: z.number().int(),
  field: importFieldSchema,
});
export type Mapped = z.infer<typeof mappedSchema>;

/** What is wrong with one row, and what could be done about it. */
export const importFaultSchema = z.object({
  /** By which it is accepted: its code and its row, and the column where it is about one. */
  id: z.string(),
  code: z.enum(importFaultCodes),
  /** As the file counts: lines, rows of a sheet, records. */
  row: z.number().int(),
  column: z.string().optional(),
  value: z.string().optional(),
  /** Who and what the row is about, as far as it says. */
  name: z.string().optional(),
  title: z.string().optional(),
  /** The position the row became, if it became one. */
  position: z.string().optional(),
  /** The field of the position that the file says nothing certain of. */
  field: z.string().optional(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  repair: z
    .object({
      /** What it does, for its words. */
      kind: z.enum(["put-under", "make-top", "rename", "set", "remove"]),
      /** Whom it puts the position under, which id or value it gives. */
      to: z.string().optional(),
      changes: z.array(changeSchema),
    })
    .optional(),
  accepted: z.boolean(),
});
export type ImportFault = z.infer<typeof importFaultSchema>;

/** What is so of the whole list: that it is one page of several, that lines above its header were passed over. */
export const importNoteSchema = z.object({
  code: z.enum(importNoteCodes),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type ImportNote = z.infer<typeof importNoteSchema>;

/** One thing that a new import would change in today's structure. */
export const incomingSchema = z.object({
  /** By which it is accepted. */
  id: z.string(),
  kind: z.enum(["new", "changed", "gone", "vacated"]),
  position: z.string(),
  title: z.string(),
  field: z.string().optional(),
  /** Of a holder whose name stays, which part of them changes, where it is one. */
  part: z.enum(holderParts).optional(),
  /** As text, of positions their ids; absent where there was or is nothing. */
  before: z.string().optional(),
  after: z.string().optional(),
  changes: z.array(changeSchema),
  /** Incoming changes that come with it, because it names positions that they add. */
  needs: z.array(z.string()),
  accepted: z.boolean(),
});
export type Incoming = z.infer<typeof incomingSchema>;

/** A structure out of a table, with all that was found on the way. */
export const importSchema = z.object({
  structure: structureSchema,
  source: tableSchema.pick({ kind: true, encoding: true, separator: true, sheet: true }),
  preset: presetSchema,
  mapping: z.array(mappedSchema),
  /** Columns that nothing was read from. */
  unmatched: z.array(mappedSchema.omit({ field: true })),
  faults: z.array(importFaultSchema),
  notes: z.array(importNoteSchema),
  /** Titles that may mean several roles, or whose words only in part name one: no role was set. */
  titles: z.array(
    titleReadingSchema
      .pick({ given: true, roles: true, match: true })
      .extend({ positions: z.array(z.string()) }),
  ),
  /** What it would change in a structure of today, where one was given. */
  incoming: z.array(incomingSchema).optional(),
  counts: z.object({
    rows: z.number().int(),
    /** With the repairs that are accepted. */
    positions: z.number().int(),
    vacancies: z.number().int(),
    roles: z.number().int(),
    /** Rows that became no position. */
    leftOut: z.number().int(),
  }),
});
export type Import = z.infer<typeof importSchema>;
