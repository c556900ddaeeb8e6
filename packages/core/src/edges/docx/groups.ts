import { Paragraph, TableRow, type Table } from "docx";
import type { BlockOf } from "#model/document.ts";
import { cell, lengthOf, longRow, paragraph, table } from "./grid.ts";
import type { Notes } from "./notes.ts";
import { mm } from "./page.ts";
import { ink, rule } from "./styles.ts";

/** The label of a group left, its lines right, a thin rule above both. */
export const groupsTable = (block: BlockOf<"groups">, measure: number, notes: Notes): Table | undefined => {
  if (block.groups.length === 0) return undefined;
  const widths = [mm(37), measure - mm(37)] as const;
  const above = { border: { top: rule(ink.line, 6, 4) } };
  const below = 40;
  const rows = block.groups.map((group) => {
    const lines = group.lines.flatMap((line, place) => [
      new Paragraph({
        style: "Line",
        ...(place === 0 ? above : {}),
        keepLines: lengthOf(line.spans) < longRow,
        keepNext: line.aside !== undefined,
        children: [...notes.spansOf(line.spans)],
      }),
      ...(line.aside === undefined ? [] : [paragraph("Quiet", line.aside)]),
    ]);
    const long = group.lines.reduce((sum, line) => sum + lengthOf(line.spans) + (line.aside?.length ?? 0), 0);
    return new TableRow({
      cantSplit: long < longRow,
      children: [
        cell([paragraph("Label", group.label, above)], widths[0], { below }),
        cell(lines.length > 0 ? lines : [new Paragraph({ style: "Line", ...above })], widths[1], {
          last: true,
          below,
        }),
      ],
    });
  });
  return table(rows, widths, false);
};
