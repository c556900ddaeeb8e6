import { fromBase64 } from "#model/base64.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { mostColumns, mostRows } from "#model/table-limits.ts";

type Fault = { readonly row: number; readonly code: string };
type Raw = { readonly columns: string[]; readonly rows: string[][]; readonly faults: Fault[] };

const issue = (code: string, data: Issue["data"] = {}): { issues: Issue[] } => ({
  issues: [{ code: `table/${code}`, path: [], data }],
});

const utf8 = new TextDecoder("utf-8", { fatal: true });
/** The text that bytes hold; undefined where they hold none: a photo, a certificate. */
const textIn = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Whether a text is LDIF: it begins with a version or a DN, comments apart. */
export const isLdif = (text: string): boolean =>
  /^(?:(?:#[^\n]*)?\r?\n)*(?:version:\s*1\s*\r?\n|dn::?[ \t]*\S)/i.test(text.slice(0, 100_000));

/** Lines with folded ones joined (RFC 2849: a line that begins with a space goes on), comments left out. */
const linesOf = (text: string): string[] =>
  text
    .replaceAll(/\r?\n /g, "")
    .split(/\r?\n/)
    .filter((line) => !line.startsWith("#"));

/**
 * The entries of an LDIF file (RFC 2849) as rows, a column an attribute, without options such as `;lang-de`; several values of
 * one attribute are one text, with semicolons. Values that are no text (a photo) or stand elsewhere (a URL) are passed over. A
 * record that changes something says no more than a part, and one with a broken line is not to be trusted: both are faults.
 */
export const ldifRows = (text: string): Checked<Raw> => {
  const columns = new Map<string, number>();
  const entries: Map<string, string>[] = [];
  const faults: Fault[] = [];
  let entry: Map<string, string> | undefined;
  for (const line of linesOf(text)) {
    if (line.trim() === "") {
      entry = undefined;
      continue;
    }
    const parts = /^([\w.-]+)((?:;[\w-]+)*)(::|:<|:)[ ]*(.*)$/s.exec(line);
    const name = parts?.[1]?.toLowerCase();
    if (name === "version" && entries.length === 0) continue;
    if (entry === undefined) {
      if (entries.length === mostRows) return issue("too-many-rows", { given: mostRows + 1, most: mostRows });
      entry = new Map();
      entries.push(entry);
    }
    const row = entries.length - 1;
    if (parts === null || name === undefined) {
      faults.push({ row, code: "unreadable-line" });
      continue;
    }
    if (name === "changetype" && parts[4] !== "add") faults.push({ row, code: "changes-only" });
    const bytes = parts[3] === "::" ? fromBase64(parts[4]!) : undefined;
    if (parts[3] === "::" && bytes === undefined) {
      faults.push({ row, code: "unreadable-base64" });
      continue;
    }
    const value = bytes ? textIn(bytes) : parts[3] === ":<" ? undefined : parts[4]!.trim();
    if (value === undefined) continue;
    if (!columns.has(name) && columns.size <= mostColumns) columns.set(name, columns.size);
    const before = entry.get(name);
    entry.set(name, before === undefined ? value : `${before}; ${value}`);
  }
  if (columns.size > mostColumns)
    return issue("too-many-columns", { given: columns.size, most: mostColumns });
  const names = [...columns.keys()];
  return {
    value: { columns: names, rows: entries.map((each) => names.map((name) => each.get(name) ?? "")), faults },
  };
};
