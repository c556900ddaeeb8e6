/** A cell by the place of its row and column. */
export type At = { readonly row: number; readonly column: number };
export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Where a key leads in a grid of so many rows and columns, `page` rows of which are seen; nothing where it leads nowhere. */
export const walked = (
  { row, column }: At,
  { key, ctrlKey, metaKey, altKey }: Press,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): At | undefined => {
  if (altKey) return undefined;
  const whole = ctrlKey || metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (nextRow: number, nextColumn: number): At => ({
    row: Math.max(0, Math.min(nextRow, last.row)),
    column: Math.max(0, Math.min(nextColumn, last.column)),
  });
  switch (key) {
    case "ArrowUp":
      return to(whole ? 0 : row - 1, column);
    case "ArrowDown":
      return to(whole ? last.row : row + 1, column);
    case "ArrowLeft":
      return to(row, whole ? 0 : column - 1);
    case "ArrowRight":
      return to(row, whole ? last.column : column + 1);
    case "Home":
      return to(whole ? 0 : row, 0);
    case "End":
      return to(whole ? last.row : row, last.column);
    case "PageUp":
      return to(row - size.page, column);
    case "PageDown":
      return to(row + size.page, column);
    default:
      return undefined;
  }
};
