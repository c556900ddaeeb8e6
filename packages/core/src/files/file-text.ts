import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type ToStringOptions,
  type YAMLSeq,
} from "yaml";
import { freeAll, ownAt, withoutAliases } from "./anchors.ts";
import { patchLines } from "./line-patch.ts";
import { placesBefore } from "./list-merge.ts";

/** Words like `no` are quoted: readers of the older YAML 1.1 would take them for true and false. */
const safe = { compat: "yaml-1.1" } as const;
/** What two places share is written out in both: nobody edits an anchor by hand. */
const plain = { aliasDuplicateObjects: false } as const;
const written = { lineWidth: 100, flowCollectionPadding: false } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists of plain ids stand on one line. */
const inLine = (node: unknown): void => {
  if (isSeq(node)) {
    node.flow = node.items.every((item) => !isMap(item));
    node.items.forEach(inLine);
  } else if (isMap(node)) node.items.forEach((pair) => inLine(pair.value));
};

/** A blank line stands before each of the parts. */
const dress = (document: Document, parts: readonly string[]): void => {
  if (!isMap(document.contents)) return;
  inLine(document.contents);
  for (const { key } of document.contents.items) {
    const node = key as { value?: unknown; spaceBefore?: boolean };
    if (parts.includes(String(node.value))) node.spaceBefore = true;
  }
};

/** A new node, laid out as the one beside it is: on one line, or not. */
const nodeLike = (document: Document, value: unknown, beside: unknown): Node => {
  const node = document.createNode(value, plain);
  inLine(node);
  if (isMap(node) && isMap(beside) && beside.flow) node.flow = true;
  return node;
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

/** Quotes and comments of a plain value stay when it becomes another one. */
const setScalar = (node: Scalar, value: unknown): void => {
  node.value = value;
  delete node.source;
  delete node.format;
  delete node.minFractionDigits;
};

/** Changes only what differs, so that comments, order and layout of everything else stay. */
const merge = (
  document: Document,
  path: readonly (string | number)[],
  before: unknown,
  after: unknown,
): void => {
  if (same(before, after)) return;
  ownAt(document, path);
  if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) {
      if (Object.hasOwn(after, key)) continue;
      freeAll(document, document.getIn([...path, key], true));
      document.deleteIn([...path, key]);
    }
    for (const [key, value] of Object.entries(after))
      merge(document, [...path, key], Object.hasOwn(before, key) ? before[key] : undefined, value);
    return;
  }
  if (Array.isArray(before) && Array.isArray(after) && mergeList(document, path, before, after)) return;
  const there: unknown = document.getIn(path, true);
  if (isScalar(there) && (typeof after !== "object" || after === null)) return setScalar(there, after);
  freeAll(document, there);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  const beside = isMap(holder) ? holder.items.at(-1)?.value : undefined;
  document.setIn(path, nodeLike(document, after, beside));
};

/** What is said directly above the first entry of a list is read as said of the list: here it becomes the entry's, to go with it. */
const ownComment = (list: YAMLSeq): void => {
  const [first] = list.items;
  if (!list.commentBefore || !isNode(first)) return;
  const said = list.commentBefore.split("\n\n");
  first.commentBefore = said.pop() ?? null;
  list.commentBefore = said.length === 0 ? null : said.join("\n\n");
};

/** A list keeps the nodes of entries that stay, with their comments; false where there is no such list. */
const mergeList = (
  document: Document,
  path: readonly (string | number)[],
  before: readonly unknown[],
  after: readonly unknown[],
): boolean => {
  const list = document.getIn(path);
  if (!isSeq(list) || list.items.length !== before.length) return false;
  const places = placesBefore(before, after);
  for (const [at, place] of places.entries())
    if (place !== undefined) merge(document, [...path, place], before[place], after[at]);
  const { items } = list;
  for (const [at, item] of items.entries()) if (!places.includes(at)) freeAll(document, item);
  if (places.indexOf(0) > 0) ownComment(list);
  list.items = places.map((place, at) =>
    place === undefined ? nodeLike(document, after[at], items.at(-1)) : items[place],
  );
  return true;
};

/** The layout of a text, as far as it can be asked for. */
const layoutOf = (text: string): ToStringOptions => ({
  lineWidth: 0,
  flowCollectionPadding: /[[{] [^\s#]/.test(text),
  indent: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
});

/** A key with a comment behind it, whose value stands below. */
const commentedKey = /^(.*:) +(#.*)$/;

/** Lines in which the library put a comment behind a key on a line of its own: behind the key again, where a text has it there. */
const commentsBehindKeys = (text: string): ((written: string) => string) => {
  const behind = new Set(
    text.split("\n").flatMap((line) => {
      const [, key, comment] = commentedKey.exec(line) ?? [];
      return key === undefined ? [] : [`${key.trim()} ${comment}`];
    }),
  );
  if (behind.size === 0) return (written) => written;
  return (written) => {
    const lines: string[] = [];
    for (const line of written.split("\n")) {
      const key = lines.at(-1) ?? "";
      if (key.endsWith(":") && behind.has(`${key.trim()} ${line.trim()}`))
        lines.push(`${lines.pop()} ${line.trim()}`);
      else lines.push(line);
    }
    return lines.join("\n");
  };
};

type Told = Record<string, unknown>;

/** What a text says, or undefined where it is no map. */
const read = (text: string): { document: Document; told: Told } | undefined => {
  const document = parseDocument(text, { ...safe, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  const told: unknown = document.toJS({ maxAliasCount: 20 });
  return isRecord(told) ? { document, told } : undefined;
};

/** The first of some texts that says what it should; each is made only when the one before did not. */
const firstThat = (
  says: (text: string) => boolean,
  ...made: readonly (() => string | undefined)[]
): string | undefined => {
  for (const make of made) {
    const text = make();
    if (text !== undefined && says(text)) return text;
  }
  return undefined;
};

/** A text changed to say something else, or undefined where it cannot be read, or changed. */
const rewritten = (before: string, after: Told, meaning: (told: Told) => Told): string | undefined => {
  const there = read(before);
  if (there === undefined) return undefined;
  const meant = meaning(there.told);
  if (same(meant, after)) return before;
  const layout = layoutOf(before);
  const back = commentsBehindKeys(before);
  const says = (text: string): boolean => {
    const told = read(text)?.told;
    return told !== undefined && same(meaning(told), after);
  };
  const changed = (prepare?: (document: Document) => void): string | undefined => {
    const document = read(before)!.document;
    const plainly = document.toString(layout);
    try {
      prepare?.(document);
      merge(document, [], meant, after);
      const whole = document.toString(layout);
      return firstThat(
        says,
        // Lines that the changes do not touch keep their layout, whatever it is.
        () => (plainly === before ? undefined : patchLines(before, back(plainly), back(whole))),
        () => whole,
      );
    } catch {
      return undefined;
    }
  };
  // An alias may come to stand before its anchor, or stand for a key.
  return changed() ?? changed(withoutAliases);
};

/** Whether every line ends as Windows ends it. YAML reads both ends alike. */
const isOfWindows = (text: string): boolean => text.includes("\r\n") && !/(?<!\r)\n/.test(text);

/**
 * A value, its keys in the order given, as YAML text that a person can edit, with a blank line before each of `parts`.
 * Given the text it was read from, only what differs is changed, and comments and layout stay; text that cannot be read
 * or changed is written afresh. `meaning` takes from what was read all that says nothing, so that it may stay.
 */
export const fileText = (
  whole: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  before?: string,
  meaning: (told: Told) => Told = (told) => told,
): string => {
  const after = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  if (before !== undefined && isOfWindows(before))
    return fileText(whole, parts, before.replaceAll("\r\n", "\n"), meaning).replaceAll("\n", "\r\n");
  const kept = before === undefined ? undefined : rewritten(before, after, meaning);
  if (kept !== undefined) return kept;
  const document = new Document(after, { ...safe, ...plain });
  dress(document, parts);
  return document.toString(written);
};
