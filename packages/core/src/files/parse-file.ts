import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Document, Node, YAMLError } from "yaml";
import type { z } from "zod";
import { plainJson } from "./plain-json.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { issuesOf } from "#model/zod-issues.ts";

/** The largest file that is read, in bytes, unless its kind says otherwise. */
export const largestFile = 1_000_000;
/** More aliases than any honest file has: beyond it, a few lines could stand for millions. */
const mostAliases = 20;
const mostShapeIssues = 10;
/** One slip of the pen makes a YAML parser complain of everything after it: the first few tell enough. */
const mostSyntaxIssues = 3;
/** A file has four levels or so; parsing thousands takes the square of them. */
const deepest = 64;

/** Signs and words of YAML; its parser takes up to 700 bytes for each. JSON has no such limit. */
const mostTokens = 3_000_000;

/** What makes text too much for the parser, before it is given any. */
const tooMuch = (text: string): "nested-too-deep" | "too-many-values" | undefined => {
  let [depth, count] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > deepest) return "nested-too-deep";
    count += 1;
    if (count > mostTokens) return "too-many-values";
  }
  return undefined;
};

const codeOf = (error: YAMLError, room: string): string => {
  if (error.code === "MULTIPLE_DOCS") return `${room}/several-documents`;
  if (error.code === "RESOURCE_EXHAUSTION") return `${room}/nested-too-deep`;
  return error.code === "TAG_RESOLVE_FAILED" ? `${room}/unknown-tag` : `${room}/yaml-syntax`;
};

/** Text, or the issue that keeps bytes from being text: too large, not UTF-8, empty. */
const readText = (given: string | Uint8Array, room: string, most: number): Checked<string> => {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const issue = (code: string, data: Issue["data"] = {}) => ({ issues: [{ code, path: [], data }] });
  if (bytes.length > most) return issue(`${room}/file-too-large`, { bytes: bytes.length, most });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? issue(`${room}/file-empty`) : { value: text };
  } catch {
    return issue(`${room}/not-utf-8`);
  }
};

type Place = (issue: Issue) => Issue;

const aboutKey = /\/(unknown-key|unknown-question|duplicate-key)$/;

/** Finds the line and column of an issue's path: of the key where the key is wrong, else of the value, else of what holds it. */
const placer = (document: Document, lines: LineCounter): Place => {
  const offsetOf = (path: Issue["path"], wantsKey: boolean): number | undefined => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? node.range?.[0] : undefined;
    for (const [depth, step] of path.entries()) {
      let key: unknown;
      if (isMap(node)) {
        const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
        [key, node] = [pair?.key, pair?.value];
      } else node = isCollection(node) ? node.get(step, true) : undefined;
      const last = depth === path.length - 1;
      const shown = (last && wantsKey) || !isNode(node) || node.range === undefined ? key : node;
      if (!isNode(shown)) return offset;
      offset = shown.range?.[0] ?? offset;
    }
    return offset;
  };
  return (issue) => {
    if (issue.line !== undefined) return issue;
    const offset = offsetOf(issue.path, aboutKey.test(issue.code));
    if (offset === undefined) return issue;
    const { line, col } = lines.linePos(offset);
    return { ...issue, line, column: col };
  };
};

/** Keys written twice, and aliases beyond the limit: both are looked for here, in one walk, in time linear in the file. */
const shapeIssues = (document: Document, room: string): Issue[] => {
  const issues: Issue[] = [];
  let aliases = 0;
  const pathOf = (parents: readonly unknown[]): string[] =>
    parents.flatMap((parent) => (isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : []));
  visit(document, {
    Map: (_, map, parents) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : "";
        // "__proto__" would be dropped in silence on the way to the schema.
        const wrong = seen.has(name) ? "duplicate-key" : name === "__proto__" ? "unknown-key" : undefined;
        if (wrong !== undefined) {
          const offset = (isNode(key) ? (key as Node).range?.[0] : undefined) ?? 0;
          issues.push({
            code: `${room}/${wrong}`,
            path: [...pathOf(parents), name],
            data: { given: name, offset },
          });
        }
        seen.add(name);
      }
    },
    Node: (_, node) => {
      if (isAlias(node)) aliases += 1;
    },
  });
  if (aliases > mostAliases)
    issues.push({ code: `${room}/too-many-aliases`, path: [], data: { given: aliases, most: mostAliases } });
  return issues.slice(0, mostShapeIssues);
};

const withNearest = (issue: Issue): Issue => {
  const { given, valid } = issue.data;
  if (typeof given !== "string" || !Array.isArray(valid) || issue.data.nearest !== undefined) return issue;
  return { ...issue, data: { ...issue.data, nearest: nearestWords(given, valid) } };
};

/** A kind of file: what its format line says, its shape, and what else may be wrong with a value of that shape. */
export type FileKind<T> = {
  /** The room that issues are told of: the part of their codes before the slash. */
  readonly room: string;
  readonly format: string;
  readonly schema: z.ZodType<T>;
  /** The code for text that is no such thing at all. */
  readonly notOne: string;
  readonly check: (value: T) => Checked<T>;
  /** What else can be told of a map whose shape is wrong. */
  readonly besides?: (value: object) => readonly Issue[];
  /** The largest file of the kind, in bytes, where it is not `largestFile`. */
  readonly most?: number;
};

/** What the format line says instead of the kind's own; everything else about it would be noise. */
const formatIssue = (value: object, expected: string, room: string): Issue[] => {
  const { format } = value as { format?: unknown };
  if (format === expected) return [];
  const given = typeof format === "string" ? format.slice(0, 100) : "";
  return [{ code: `${room}/wrong-format`, path: ["format"], data: { given, expected } }];
};

/** A value of the kind, or what is wrong with a map that should be one. */
const judge = <T>(value: object, { room, format, schema, check, besides }: FileKind<T>): Checked<T> => {
  const parsed = schema.safeParse(value);
  const issues = formatIssue(value, format, room);
  if (!parsed.success) {
    const found = issuesOf(parsed.error, schema, value, room).filter(({ path }) => path[0] !== "format");
    issues.push(...found.map(withNearest), ...(besides?.(value) ?? []));
  } else issues.push(...(check(parsed.data).issues ?? []));
  return issues.length > 0 || !parsed.success ? { issues } : { value: parsed.data };
};

/**
 * Reads a file that people write (YAML 1.2; JSON is YAML): its value, or everything that is wrong with it, each issue
 * with line and column where the text has one; JSON too large for the reader of YAML is told of without.
 */
export const parseFile = <T>(given: string | Uint8Array, kind: FileKind<T>): Checked<T> => {
  const { room, notOne, most = largestFile } = kind;
  const text = readText(given, room, most);
  if (text.issues) return text;
  const json = plainJson(text.value);
  const read = json === undefined ? undefined : judge(json as object, kind);
  if (read?.value !== undefined) return read;
  const much = tooMuch(text.value);
  if (much === "too-many-values" && read) return read;
  if (much) return { issues: [{ code: `${room}/${much}`, path: [], data: {} }] };
  const lines = new LineCounter();
  let document: Document;
  let value: unknown;
  let issues: Issue[];
  try {
    // The parser's own search for duplicate keys takes the square of their number.
    document = parseDocument(text.value, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
    });
    issues = [...document.errors, ...document.warnings].slice(0, mostSyntaxIssues).map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { code: codeOf(error, room), path: [], line, column: col, data: { what: error.code } };
    });
    if (issues.length > 0) return { issues };
    issues = shapeIssues(document, room).map(({ data: { offset, ...data }, ...issue }) => {
      if (typeof offset !== "number") return { ...issue, data };
      const { line, col } = lines.linePos(offset);
      return { ...issue, line, column: col, data };
    });
    if (issues.length > 0) return { issues };
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    // Both are the file's doing: nesting that fills the stack, and aliases that multiply.
    if (error instanceof RangeError)
      return { issues: [{ code: `${room}/nested-too-deep`, path: [], data: {} }] };
    if (error instanceof ReferenceError)
      return { issues: [{ code: `${room}/too-many-aliases`, path: [], data: { most: mostAliases } }] };
    throw error;
  }
  const place = placer(document, lines);
  if (value === null) return { issues: [{ code: `${room}/file-empty`, path: [], data: {} }] };
  if (typeof value !== "object" || Array.isArray(value))
    return { issues: [place({ code: notOne, path: [], data: {} })] };
  const judged = judge(value, kind);
  return judged.issues ? { issues: judged.issues.map(place) } : judged;
};
