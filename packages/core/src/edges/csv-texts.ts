import type { Cells } from "./csv-scan.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A cell with text after its closing quote, as spreadsheets read it. */
const looseCell = (text: string): string => {
  const [, inside = "", after = ""] = /^"((?:[^"]|"")*)"([^]*)$/.exec(text) ?? [];
  return inside.replaceAll('""', '"') + after;
};

const cellOf = (text: string, form: number): string => {
  if (form === 2) return text.replaceAll('""', '"');
  return form === 3 ? looseCell(text) : text;
};

/** The cells of a row as texts. */
export const textsOf = (bytes: Uint8Array, { count, from, to, form }: Cells): string[] => {
  if (count === 0) return [];
  const start = from[0]!;
  const whole = decoder.decode(bytes.subarray(start, to[count - 1]));
  const row = Array.from<string>({ length: count });
  // As many letters as bytes: places in the text are places in the bytes.
  const plain = whole.length === to[count - 1]! - start;
  for (let each = 0; each < count; each += 1) {
    const text = plain
      ? whole.slice(from[each]! - start, to[each]! - start)
      : decoder.decode(bytes.subarray(from[each], to[each]));
    row[each] = form[each]! > 1 ? cellOf(text, form[each]!) : text;
  }
  return row;
};
