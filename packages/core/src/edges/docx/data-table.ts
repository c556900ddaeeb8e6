import { Paragraph, TableRow, type ITableCellBorders, type Table } from "docx";
import type { BlockOf } from "#model/document.ts";
import { cell, columnsOf, lengthOf, longRow, paragraph, table, type CellForm } from "./grid.ts";
import type { Notes } from "./notes.ts";
import { ink, rule } from "./styles.ts";

/** A table whose head is repeated on every page; its caption is a paragraph of its own above. */
export const dataTable = (block: BlockOf<"table">, measure: number, notes: Notes): Table | undefined => {
  const columns = Math.max(block.head.length, ...block.rows.map((row) => row.cells.length));
  if (columns === 0) return undefined;
  const places = Array.from({ length: columns }, (_, place) => place);
  const widths = columnsOf(
    places.map((place) => block.widths[place] ?? 0),
    measure,
  );
  const form = (place: number, borders: ITableCellBorders): CellForm => ({
    borders,
    last: place === columns - 1,
  });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: places.map((place) =>
      cell([paragraph("TableHead", block.head[place] ?? "")], widths[place] ?? 0, {
        ...form(place, { bottom: rule(ink.text, 6) }),
      }),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.cells.reduce((sum, spans) => sum + lengthOf(spans), 0) < longRow,
        children: places.map((place) => {
          const text = new Paragraph({
            style: "TableText",
            children: [...notes.spansOf(row.cells[place] ?? [])],
          });
          return cell([text], widths[place] ?? 0, form(place, { bottom: rule(ink.line, 4) }));
        }),
      }),
  );
  return table([...(block.head.length > 0 ? [head] : []), ...rows], widths, block.head.length > 0);
};
