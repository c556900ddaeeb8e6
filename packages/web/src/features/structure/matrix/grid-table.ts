import type { ReactNode } from "react";

export type GridColumn = {
  readonly id: string;
  readonly title: string;
  /** Who sits there, below the title. */
  readonly under: string;
  readonly state: "vacant" | "supplier" | undefined;
};
export type GridLine =
  | { readonly kind: "group"; readonly id: string; readonly name: string }
  | {
      readonly kind: "row";
      readonly id: string;
      readonly name: string;
      /** The last column, in words. */
      readonly end: string;
      readonly tone: "gap" | "warn" | undefined;
    };
/** Below the lines: what each column comes to. */
export type GridFoot = {
  readonly first: string;
  readonly last: string;
  readonly tone: "warn" | undefined;
  readonly of: (column: string) => ReactNode;
};
export type GridHeads = { readonly first: string; readonly last: string };
export type GridCell = {
  /** What is drawn; undefined where nothing is. */
  readonly content: ReactNode;
  /** The same in words. */
  readonly says: string;
};
export type CellOf = (row: string, column: string) => GridCell;

/** Rows by columns, as they are drawn on the screen and on paper. */
export type GridTable = {
  readonly heads: GridHeads;
  readonly lines: readonly GridLine[];
  readonly columns: readonly GridColumn[];
  readonly cellOf: CellOf;
  readonly foot: GridFoot;
};

/** The cell that has the focus or would get it. */
export type Chosen = { readonly row: string; readonly column: string };
