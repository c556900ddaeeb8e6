/** The largest file that a table is read from, in bytes. */
export const largestTable = 30_000_000;
/** What an honest list of positions stays below: rows as a structure has positions, columns as far as ZZ. */
export const mostRows = 100_000;
export const mostColumns = 702;
export const mostCells = 5_000_000;
/** Signs of all cells together: one text of a spreadsheet may stand in many of them. */
export const mostSigns = 60_000_000;
