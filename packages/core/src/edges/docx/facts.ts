import { TableRow, type Table } from "docx";
import type { BlockOf } from "#model/document.ts";
import { cell, columnsOf, paragraph, table } from "./grid.ts";

/** At most four facts a row, the rows as even as they can be. */
export const factsTable = (block: BlockOf<"facts">, measure: number): Table | undefined => {
  const { items } = block;
  if (items.length === 0) return undefined;
  const columns = Math.ceil(items.length / Math.ceil(items.length / 4));
  // In one row a column is as wide as its words want, within bounds; several rows share their columns.
  const shares =
    items.length > columns
      ? Array.from({ length: columns }, () => 1)
      : items.map((item) => Math.min(40, Math.max(13, item.label.length + 1, item.text.length + 3)));
  const widths = columnsOf(shares, measure);
  const below = items.length > columns ? 80 : 0;
  const starts = items.map((_, place) => place).filter((place) => place % columns === 0);
  const rows = starts.map((start) => {
    const inRow = items.slice(start, start + columns);
    const cells = inRow.map((item, place) => {
      const last = place === inRow.length - 1;
      const rest = last ? columns - place : 1;
      const width = widths.slice(place, place + rest).reduce((a, b) => a + b, 0);
      const children = [paragraph("Label", item.label, { keepNext: true }), paragraph("Fact", item.text)];
      return cell(children, width, { last, below, ...(rest > 1 ? { span: rest } : {}) });
    });
    return new TableRow({ children: cells, cantSplit: true });
  });
  return table(rows, widths, false);
};
