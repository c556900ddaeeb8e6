import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  WidthType,
  type IParagraphOptions,
  type ITableCellBorders,
} from "docx";
import type { Span } from "#model/document.ts";
import { mm } from "./page.ts";
import { runsOf } from "./words.ts";

/** Beyond so many characters a row may break over pages: it might not fit on one. */
export const longRow = 1200;

const gutter = mm(4.5);
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A paragraph of so named a style that shows the text literally. */
export const paragraph = (style: string, text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...more, children: runsOf(text) });

export type CellForm = {
  readonly span?: number;
  readonly borders?: ITableCellBorders;
  /** The last of its row: no gutter follows. */
  readonly last?: boolean;
  /** Space below the text, in twentieths of a point. */
  readonly below?: number;
};

/** A cell whose text stands flush with the left edge of its column, a gutter before the next one. */
export const cell = (children: readonly Paragraph[], width: number, form: CellForm = {}): TableCell =>
  new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: "TableText" })],
    width: { size: width, type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: 0,
      bottom: form.below ?? 0,
      left: 0,
      right: form.last ? 0 : gutter,
    },
    ...(form.span === undefined ? {} : { columnSpan: form.span }),
    ...(form.borders === undefined ? {} : { borders: form.borders }),
  });

/** A table without borders of its own. `header`: whether its first row names the columns. */
export const table = (rows: readonly TableRow[], columnWidths: readonly number[], header: boolean): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    tableLook: {
      firstRow: header,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });

/** The measure in whole parts that stand to each other as the shares do; equal parts where shares say nothing. */
export const columnsOf = (shares: readonly number[], measure: number): readonly number[] => {
  const sound = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 0));
  const sum = sound.reduce((a, b) => a + b, 0);
  const parts = sum > 0 && sound.every((share) => share > 0) ? sound : sound.map(() => 1);
  const whole = parts.reduce((a, b) => a + b, 0);
  const edges = parts.map((_, place) => {
    const upTo = parts.slice(0, place + 1).reduce((a, b) => a + b, 0);
    return Math.round((upTo / whole) * measure);
  });
  return edges.map((edge, place) => edge - (edges[place - 1] ?? 0));
};

/** Characters of the text. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + span.text.length, 0);
