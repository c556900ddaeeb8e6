/** Rows in which a header is looked for: exports put a title and a date above it. */
export const mostAbove = 20;

/** How many cells of a row hold something. */
export const filled = (row: readonly string[] | undefined): number =>
  (row ?? []).filter((cell) => cell.trim() !== "").length;

/** The place of the header: the first of the rows that is as full as rows are here; -1 where all are empty. */
export const headerAt = (rows: readonly (readonly string[])[]): number => {
  const full = Math.max(...rows.slice(0, mostAbove).map(filled), 0);
  return rows.findIndex((row) => filled(row) >= Math.max(1, full / 2));
};

/** The names in a header, without those of empty columns at its end. */
export const namesIn = (header: readonly string[]): string[] => {
  let last = header.length;
  while (last > 0 && header[last - 1]!.trim() === "") last -= 1;
  return header.slice(0, last).map((name) => name.trim());
};
