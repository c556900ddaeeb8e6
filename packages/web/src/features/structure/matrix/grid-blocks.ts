import type { GridColumn } from "./grid-table.ts";
import type { Stretch } from "./window.ts";

/** So many are drawn, and put away, at a time: a scroll within them draws nothing. */
export const perBlock = { rows: 4, columns: 3 } as const;

/** Columns beside each other, and the place of the first of them. */
export type Block = { readonly from: number; readonly columns: readonly GridColumn[] };

/** All columns in blocks of so many, the last with what is left. */
export const blocksOf = (columns: readonly GridColumn[]): readonly Block[] =>
  Array.from({ length: Math.ceil(columns.length / perBlock.columns) }, (_, at) => {
    const from = at * perBlock.columns;
    return { from, columns: columns.slice(from, from + perBlock.columns) };
  });

/** Those of a stretch of blocks, and wherever it is the one of a column that is kept. */
export const shownOf = (blocks: readonly Block[], { from, to }: Stretch, kept: number): readonly Block[] =>
  blocks.filter((block, at) => (at >= from && at < to) || holds(block, kept));

export const holds = ({ from, columns }: Block, column: number): boolean =>
  column >= from && column < from + columns.length;
