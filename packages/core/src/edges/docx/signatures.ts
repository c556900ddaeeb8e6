import { Paragraph, TableRow, type Table, type TableCell } from "docx";
import type { BlockOf } from "#model/document.ts";
import { cell, columnsOf, paragraph, table } from "./grid.ts";
import { mm } from "./page.ts";
import { ink, rule } from "./styles.ts";

/** Who signs, a line for the signature and one for the date. Kept on one page. */
export const signaturesTable = (block: BlockOf<"signatures">, measure: number): Table | undefined => {
  if (block.items.length === 0) return undefined;
  const widths = columnsOf([36, 42, 22], measure);
  const [first = 0, second = 0, third = 0] = widths;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell([paragraph("TableHead", "")], first),
      cell([paragraph("TableHead", block.signature)], second),
      cell([paragraph("TableHead", block.date)], third, { last: true }),
    ],
  });
  const lineTo = (width: number, keepNext: boolean, last: boolean): TableCell =>
    cell(
      [
        new Paragraph({
          style: "Line",
          keepNext,
          spacing: { before: mm(9), after: 0 },
          border: { bottom: rule(ink.text, 6, 1) },
        }),
      ],
      width,
      { last },
    );
  const rows = block.items.map((item, place) => {
    const keepNext = place < block.items.length - 1;
    const who = [
      paragraph("Line", item.who, { keepNext, spacing: { before: mm(9), after: 0 } }),
      paragraph("Label", item.as, { keepNext }),
    ];
    return new TableRow({
      cantSplit: true,
      children: [cell(who, first), lineTo(second, keepNext, false), lineTo(third, keepNext, true)],
    });
  });
  return table([head, ...rows], widths, true);
};
