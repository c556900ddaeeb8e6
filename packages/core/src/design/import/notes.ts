import type { Mapping } from "./mapping.ts";
import type { People } from "./people.ts";
import type { ImportNote } from "#model/import.ts";
import type { Table } from "#model/table.ts";

/** So many names or lines are told, of as many as there are. */
const few = 5;

/** What is so of a list as a whole, beside what is wrong with single rows. */
export const notesOf = (
  table: Table,
  { preset, columns }: Mapping,
  { others, holders }: People,
): ImportNote[] => [
  ...(table.more ? [{ code: "more-pages" as const, data: {} }] : []),
  ...(columns.some(({ field }) => field === "manager")
    ? []
    : [{ code: "no-managers" as const, data: { preset } }]),
  ...(columns.some(({ field }) => field === "title") ? [] : [{ code: "no-titles" as const, data: {} }]),
  ...(holders === undefined ? [] : [{ code: "no-names" as const, data: { holders } }]),
  ...(table.above
    ? [
        {
          code: "lines-above" as const,
          data: { length: table.above.length, lines: table.above.slice(0, few) },
        },
      ]
    : []),
  ...(others.length > 0
    ? [{ code: "no-people" as const, data: { length: others.length, names: others.slice(0, few) } }]
    : []),
];
