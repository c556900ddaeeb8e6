import { Document, isMap, isSeq, parseDocument } from "yaml";

/** Words like `no` are quoted: readers of the older YAML 1.1 would take them for true and false. */
const safe = { compat: "yaml-1.1" } as const;
/** What two places share is written out in both: nobody edits an anchor by hand. */
const plain = { aliasDuplicateObjects: false } as const;
const written = { lineWidth: 100, flowCollectionPadding: false } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists of plain ids stand on one line; a blank line stands before each of the parts. */
const dress = (document: Document, parts: readonly string[]): void => {
  if (!isMap(document.contents)) return;
  const flow = (node: unknown): void => {
    if (isSeq(node)) {
      node.flow = node.items.every((item) => !isMap(item));
      node.items.forEach(flow);
    } else if (isMap(node)) node.items.forEach((pair) => flow(pair.value));
  };
  flow(document.contents);
  for (const { key } of document.contents.items) {
    const node = key as { value?: unknown; spaceBefore?: boolean };
    if (parts.includes(String(node.value))) node.spaceBefore = true;
  }
};

/** Equal as data, whatever the order of the keys. */
const same = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
};

/** Changes only what differs, so that comments, order and layout of everything else stay. */
const merge = (
  document: Document,
  path: readonly (string | number)[],
  before: unknown,
  after: unknown,
): void => {
  if (same(before, after)) return;
  if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(after))
      merge(document, [...path, key], Object.hasOwn(before, key) ? before[key] : undefined, value);
    return;
  }
  const node = document.createNode(after, plain);
  if (isSeq(node)) node.flow = node.items.every((item) => !isMap(item));
  document.setIn(path, node);
};

/**
 * A value, its keys in the order given, as YAML text that a person can edit, with a blank line before each of `parts`.
 * Given the text it was read from, only what differs is changed and comments stay; text that cannot be read is written afresh.
 */
export const fileText = (
  whole: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  before?: string,
): string => {
  const after = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  if (before !== undefined) {
    const document = parseDocument(before, { ...safe, logLevel: "silent" });
    const told: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 20 }) : undefined;
    if (isRecord(told)) {
      if (same(told, after)) return before;
      merge(document, [], told, after);
      return document.toString(written);
    }
  }
  const document = new Document(after, { ...safe, ...plain });
  dress(document, parts);
  return document.toString(written);
};
