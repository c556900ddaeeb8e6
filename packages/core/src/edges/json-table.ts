import type { Checked, Issue } from "#model/issue.ts";
import { numberText } from "#model/number-text.ts";
import type { TableKind } from "#model/table.ts";
import { mostColumns, mostRows } from "#model/table-limits.ts";

type Raw = {
  readonly kind: TableKind;
  readonly more?: true;
  readonly columns: string[];
  readonly rows: string[][];
};
type Part = Readonly<Record<string, unknown>>;

const deepest = 64;
const issue = (code: string, data: Issue["data"] = {}): { issues: Issue[] } => ({
  issues: [{ code: `table/${code}`, path: [], data }],
});

const tooDeep = (text: string): boolean => {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) quoted = false;
    } else if (sign === 0x22) quoted = true;
    else if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

const isPart = (value: unknown): value is Part =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const plainText = (value: unknown): string | undefined => {
  if (typeof value === "number") return numberText(value);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : undefined;
};

/** One of a list of e-mails, organisations, addresses: the one marked as primary, else the first. */
const foremost = (parts: readonly Part[]): Part => parts.find(({ primary }) => primary === true) ?? parts[0]!;

const marks = new Set(["type", "primary"]);
const unmarked = (part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !marks.has(key)));

/**
 * The leaves of a record by their path, with dots: `manager.displayName`. Of a list of parts the foremost is read, and those
 * with a type once more by it: `relations.manager.value`. Lists of texts are one text, with semicolons.
 */
const leavesOf = (value: unknown, path: string, into: Map<string, string>): void => {
  const said = plainText(value);
  if (said !== undefined) into.set(path, said);
  else if (Array.isArray(value)) {
    const parts = value.filter(isPart);
    if (parts.length === 0) into.set(path, value.flatMap((each) => plainText(each) ?? []).join("; "));
    else {
      leavesOf(unmarked(foremost(parts)), path, into);
      for (const part of parts)
        if (typeof part.type === "string" && part.type.length < 50)
          leavesOf(unmarked(part), `${path}.${part.type}`, into);
    }
  } else if (isPart(value))
    for (const [key, inner] of Object.entries(value))
      leavesOf(inner, path === "" ? key : `${path}.${key}`, into);
};

/** The records of a file, and whose list it is: Microsoft Graph's, a SCIM service's, or just a list. */
const recordsOf = (value: unknown): { kind: TableKind; records: unknown[] } | undefined => {
  if (Array.isArray(value)) {
    const scim = value.some(
      (each) =>
        isPart(each) &&
        Array.isArray(each.schemas) &&
        String(each.schemas[0]).startsWith("urn:ietf:params:scim"),
    );
    return { kind: scim ? "scim" : "json", records: value };
  }
  if (!isPart(value)) return undefined;
  if (Array.isArray(value.Resources)) return { kind: "scim", records: value.Resources };
  if (Array.isArray(value.value)) return { kind: "graph", records: value.value };
  // Google's Directory API says `users`, BambooHR `employees` beside its `fields`; of others it is the one list there is.
  const lists = Object.values(value).filter(Array.isArray);
  const known = ["employees", "users", "people"].map((name) => value[name]).find(Array.isArray);
  const records = known ?? (lists.length === 1 ? lists[0] : undefined);
  return records && { kind: "json", records };
};

/** Whether a list says that others of its pages exist: Microsoft Graph's, Google's and a SCIM service's. */
const isPage = (value: unknown, records: number): boolean =>
  isPart(value) &&
  (value["@odata.nextLink"] !== undefined ||
    value.nextPageToken !== undefined ||
    (typeof value.totalResults === "number" && value.totalResults > records));

/** The records of a JSON text as rows. Issues: `table/nested-too-deep`, `json-syntax`, `no-records`, `too-many-rows`, `-columns`. */
export const jsonRows = (text: string): Checked<Raw> => {
  if (tooDeep(text)) return issue("nested-too-deep");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return issue("json-syntax");
  }
  const found = recordsOf(parsed);
  if (found === undefined) return issue("no-records");
  const { kind, records } = found;
  if (records.length > mostRows) return issue("too-many-rows", { given: records.length, most: mostRows });
  const columns = new Map<string, number>();
  const leaves = records.map((record) => {
    const into = new Map<string, string>();
    leavesOf(record, "", into);
    for (const name of into.keys())
      if (!columns.has(name) && columns.size <= mostColumns) columns.set(name, columns.size);
    return into;
  });
  if (columns.size > mostColumns)
    return issue("too-many-columns", { given: columns.size, most: mostColumns });
  const names = [...columns.keys()];
  return {
    value: {
      kind,
      ...(isPage(parsed, records.length) && { more: true as const }),
      columns: names,
      rows: leaves.map((row) => names.map((name) => row.get(name) ?? "")),
    },
  };
};
