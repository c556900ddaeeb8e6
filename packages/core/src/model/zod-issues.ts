import type { z } from "zod";
import type { Issue } from "./issue.ts";

type ZodIssue = z.core.$ZodIssue;
type Path = Issue["path"];
type Inner = {
  def: { type: string; shape?: Record<string, Inner>; innerType?: Inner; element?: Inner; valueType?: Inner };
};

const bare = (schema: Inner | undefined): Inner | undefined =>
  schema?.def.innerType === undefined ? schema : bare(schema.def.innerType);

/** The keys a schema knows at a path, to say what an unknown one may have meant. */
const keysAt = (schema: z.ZodType, path: Path): string[] => {
  let here = bare(schema);
  for (const step of path) here = bare(here?.def.shape?.[step] ?? here?.def.element ?? here?.def.valueType);
  return Object.keys(here?.def.shape ?? {});
};

const typeOf = (value: unknown): string => {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "list";
  return (
    { object: "map", undefined: "nothing", boolean: "true or false" }[typeof value as string] ?? typeof value
  );
};
const expected: Record<string, string> = {
  array: "list",
  object: "map",
  record: "map",
  tuple: "list",
  int: "number",
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );

const read = (issue: ZodIssue, before: Path, schema: z.ZodType, input: unknown, room: string): Issue[] => {
  const path = [...before, ...(issue.path as Path)];
  const found = (what: string, data: Issue["data"] = {}, at: Path = path): Issue => ({
    code: `${room}/${what}`,
    path: at,
    data,
  });
  const given = valueAt(input, path);
  switch (issue.code) {
    case "invalid_type":
      if (given === undefined) return [found("missing", { key: String(path.at(-1) ?? "") })];
      // A number that is not a whole one has the right type and the wrong value.
      if (issue.expected === "int" && typeof given === "number")
        return [found("not-a-whole-number", { given })];
      return [
        found("wrong-type", { expected: expected[issue.expected] ?? issue.expected, given: typeOf(given) }),
      ];
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        found("unknown-key", { given: key, valid: keysAt(schema, path) }, [...path, key]),
      );
    case "invalid_value":
      if (given === undefined) return [found("missing", { key: String(path.at(-1) ?? "") })];
      if (typeof given === "object")
        return [found("wrong-type", { expected: "string", given: typeOf(given) })];
      return [
        found("unknown-value", {
          given: JSON.stringify(given).replaceAll('"', "").slice(0, 100),
          valid: issue.values.map(String),
        }),
      ];
    case "too_small":
      return [found(issue.origin === "number" ? "too-small" : "too-short", { least: Number(issue.minimum) })];
    case "too_big":
      return [found(issue.origin === "number" ? "too-big" : "too-long", { most: Number(issue.maximum) })];
    case "invalid_union": {
      // A union told apart by one key: its value is none of those it knows.
      if (issue.errors.length === 0 && "options" in issue && Array.isArray(issue.options)) {
        if (given === undefined) return [found("missing", { key: String(path.at(-1) ?? "") })];
        if (typeof given === "object")
          return [found("wrong-type", { expected: "string", given: typeOf(given) })];
        return [
          found("unknown-value", {
            given: JSON.stringify(given).replaceAll('"', "").slice(0, 100),
            valid: issue.options.map(String),
          }),
        ];
      }
      // A branch of the right type says what exactly is wrong; without one, every branch's type is named.
      const branches = issue.errors.map((errors) =>
        errors.flatMap((each) => read(each, path, schema, input, room)),
      );
      const right = branches.find(
        (issues) =>
          !issues.some(({ code, path: at }) => code === `${room}/wrong-type` && at.length === path.length),
      );
      if (right !== undefined && right.length > 0) return right;
      const types = branches.flatMap((issues) => issues.map(({ data }) => String(data.expected)));
      return [found("wrong-type", { expected: [...new Set(types)], given: typeOf(given) })];
    }
    default:
      return [found("not-valid")];
  }
};

/**
 * What a schema found wrong with an input, as our issues with codes `<room>/…`: missing, wrong-type, unknown-key,
 * unknown-value, not-a-whole-number, too-small, too-big, too-short, too-long, not-valid. At most `most` of them.
 */
export const issuesOf = (
  error: z.ZodError,
  schema: z.ZodType,
  input: unknown,
  room: string,
  most = 50,
): Issue[] =>
  error.issues
    .slice(0, most)
    .flatMap((issue) => read(issue, [], schema, input, room))
    .slice(0, most);
