import { numberText } from "#model/number-text.ts";
import type { Cell, Sheet } from "#model/table.ts";

/**
 * Text that a spreadsheet would run as a formula stands behind an apostrophe (OWASP, CSV injection); so does text that begins
 * with apostrophes and would be taken for such a one when it is read again.
 */
const guarded = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

const cellText = (cell: Cell, separator: string): string => {
  const text = typeof cell === "number" ? numberText(cell) : guarded(cell);
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as text (RFC 4180): CSV with a comma, TSV with a tab. A byte order mark tells spreadsheets that it is UTF-8. */
export const delimited = ({ columns, rows }: Sheet, separator: "," | "\t"): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map((cell) => cellText(cell, separator)).join(separator)).join("\r\n")}\r\n`;
