const sums = /^((grand|sub)[ -]?)?(totals?|sum|summe|gesamt|insgesamt|count|headcount)\b\s*:?$/i;

/** Longer than any cell that begins a row of sums. */
export const longestSumWord = 20;

/** Whether a cell, without spaces around it, begins a row that sums up those above it. */
export const isSumWord = (cell: string): boolean => sums.test(cell);
