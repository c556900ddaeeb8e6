import { Inflate, strToU8, zipSync } from "fflate";
import { sheetShown } from "./xlsx-shown.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { mostCells, mostColumns, mostRows } from "#model/table-limits.ts";

/** What all sheets of a workbook may unpack to, in bytes. */
const largestUnpacked = 150_000_000;
const mostEntries = 2000;

type Entry = { readonly name: string; readonly packed: Uint8Array; readonly stored: boolean };

const issue = (code: string, data: Issue["data"] = {}): { issues: Issue[] } => ({
  issues: [{ code: `table/${code}`, path: [], data }],
});
const broken = issue("spreadsheet-broken");

/** The entries of an archive by its central directory; undefined where it has none that holds together. */
const entriesOf = (bytes: Uint8Array): Entry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) return undefined;
  const entries: Entry[] = [];
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [named, extra, note] = [28, 30, 32].map((by) => view.getUint16(at + by, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return undefined;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > bytes.length || (method !== 0 && method !== 8)) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    entries.push({ name, packed: bytes.subarray(from, from + size), stored: method === 0 });
    at += 46 + named + extra + note;
  }
  return entries;
};

/** What an entry unpacks to, or undefined once that is more than `most` bytes: what a directory says of sizes may be a lie. */
const unpacked = ({ packed, stored }: Entry, most: number): Uint8Array | undefined => {
  if (stored) return packed.length > most ? undefined : packed;
  const parts: Uint8Array[] = [];
  const sum = { size: 0 };
  const inflate = new Inflate((part) => {
    sum.size += part.length;
    if (sum.size <= most) parts.push(part);
  });
  // A byte unpacks to a thousand at most: in steps this small, memory stays near the limit.
  const step = 8192;
  for (let at = 0; at < packed.length && sum.size <= most; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  if (sum.size > most) return undefined;
  const whole = new Uint8Array(sum.size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** What keeps a sheet from being laid out in full: the reader fills every gap up to the last row and column. */
const sheetIssue = (xml: string): { issues: Issue[] } | undefined => {
  let [rows, columns] = [0, 0];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:c|row)\s[^>]*/g)) {
    const place = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
    if (place === null) continue;
    const told = /^([A-Z]{0,3})(\d{1,7})$/.exec(place[1] ?? place[2] ?? "");
    if (told === null) return broken;
    rows = Math.max(rows, Number(told[2]));
    columns = Math.max(columns, columnOf(told[1]!));
  }
  if (columns > mostColumns) return issue("too-many-columns", { given: columns, most: mostColumns });
  // Titles and the header stand above the rows that are counted.
  if (rows > mostRows + 20) return issue("too-many-rows", { given: rows, most: mostRows });
  if (rows * columns > mostCells) return issue("too-many-cells", { given: rows * columns, most: mostCells });
  return undefined;
};

const text = new TextDecoder();
const isSheet = (name: string): boolean => /(^|\/)worksheets\/[^/]*\.xml$/.test(name);

/**
 * A spreadsheet with only the parts that tables are read from, unpacked within limits, none of them with a document type (where
 * entities are declared), so that a reader may lay it out in bounded memory; its sheets say what one sees of errors, formats and merged
 * cells. Issues: `table/spreadsheet-broken`,
 * `table/unpacks-too-large`, `table/entities-refused`, `table/too-many-columns`, `-rows`, `-cells`.
 */
export const safeXlsx = (bytes: Uint8Array): Checked<ArrayBuffer> => {
  const entries = entriesOf(bytes);
  if (entries === undefined) return broken;
  const kept: Record<string, Uint8Array> = {};
  let left = largestUnpacked;
  for (const entry of entries) {
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    let whole: Uint8Array | undefined;
    try {
      whole = unpacked(entry, left);
    } catch {
      return broken;
    }
    if (whole === undefined) return issue("unpacks-too-large", { most: largestUnpacked });
    left -= whole.length;
    const xml = text.decode(whole);
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return issue("entities-refused");
    const wrong = isSheet(entry.name) ? sheetIssue(xml) : undefined;
    if (wrong) return wrong;
    kept[entry.name] = whole;
  }
  if (!("[Content_Types].xml" in kept)) return broken;
  const styles = Object.keys(kept).find((name) => /(^|\/)styles\.xml$/.test(name));
  const looks = styles === undefined ? "" : text.decode(kept[styles]);
  for (const [name, whole] of Object.entries(kept)) {
    if (!isSheet(name)) continue;
    const xml = text.decode(whole);
    const shown = sheetShown(xml, looks);
    if (shown !== xml) kept[name] = strToU8(shown);
  }
  return { value: zipSync(kept, { level: 0 }).buffer };
};
