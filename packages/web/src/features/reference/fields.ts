import { resolve, type Schema } from "./json-schema.ts";
import { words } from "./words.ts";

/** One line of a table of fields: a field of the input or output, or one alternative of a field that has several. */
export type Field = {
  /** The way to it: `respondents.answers`. */
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly needed: boolean;
  readonly kind: string;
  readonly says: string | undefined;
};

const text = words.kinds;
const deepest = 5;
const shownValues = 14;

const alternatives = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

const range = (least: number | undefined, most: number | undefined, of: keyof typeof text.limits): string => {
  // Whole numbers carry the limits of the language where they have none of their own.
  const from = least !== undefined && Math.abs(least) < Number.MAX_SAFE_INTEGER ? least : undefined;
  const to = most !== undefined && most < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (from === undefined && to === undefined) return "";
  return text.limits[of](from, to);
};

const single = (type: string | undefined, schema: Schema, document: object): string => {
  switch (type) {
    case "string":
      if (schema.format !== undefined && schema.format in text.formats)
        return text.formats[schema.format as keyof typeof text.formats];
      return text.text(range(schema.minLength, schema.maxLength, "signs"));
    case "integer":
      return text.whole(range(schema.minimum, schema.maximum, "values"));
    case "number":
      return text.number(range(schema.minimum, schema.maximum, "values"));
    case "boolean":
      return text.boolean;
    case "null":
      return text.nothing;
    case "array": {
      const each = schema.prefixItems ?? [];
      if (each.length > 0) return text.tuple(each.map((part) => kindOf(part, document)));
      const items = typeof schema.items === "object" ? kindOf(schema.items, document) : text.anything;
      return text.list(items, range(schema.minItems, schema.maxItems, "entries"));
    }
    case "object":
      return typeof schema.additionalProperties === "object"
        ? text.map(kindOf(schema.additionalProperties, document))
        : text.fields;
    default:
      return text.anything;
  }
};

/** What a value may be, in words: "text, up to 200 signs", "list of UUIDs". */
export const kindOf = (given: Schema, document: object): string => {
  const schema = resolve(given, document);
  if (schema.const !== undefined) return text.exactly(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return text.oneOf(schema.enum.map(String), shownValues);
  const several = alternatives(schema);
  if (several.length > 0 && several.every((each) => each.const !== undefined))
    return text.oneOf(
      several.map((each) => JSON.stringify(each.const)),
      shownValues,
    );
  if (several.length > 0) return text.either([...new Set(several.map((each) => kindOf(each, document)))]);
  const types = [schema.type].flat();
  const kind = text.either(types.map((type) => single(type, schema, document)));
  return schema.default === undefined ? kind : text.byDefault(kind, JSON.stringify(schema.default));
};

/** The one field that tells an alternative from its siblings, as `kind: "title"`, and the alternative without it. */
const toldApart = (schema: Schema, document: object): { name: string; rest: Schema } | undefined => {
  const properties = Object.entries(schema.properties ?? {});
  const [name, part] = properties.find(([, each]) => resolve(each, document).const !== undefined) ?? [];
  if (name === undefined || part === undefined) return undefined;
  return {
    name: text.alternative(name, JSON.stringify(resolve(part, document).const)),
    rest: { ...schema, properties: Object.fromEntries(properties.filter(([key]) => key !== name)) },
  };
};

/** The fields below a value: of a map its own, of a list those of its entries, of alternatives those of each. */
export const fieldsOf = (given: Schema, document: object, path = "", depth = 0): Field[] => {
  if (depth > deepest) return [];
  const schema = resolve(given, document);
  const several = alternatives(schema).map((each) => resolve(each, document));
  if (several.length > 0) {
    const many = several.filter(({ properties }) => properties !== undefined).length > 1;
    return several.flatMap((each, at) => {
      const told = many ? toldApart(each, document) : undefined;
      if (told === undefined) return fieldsOf(each, document, path, depth);
      const here = `${path}|${at}`;
      const line = { path: here, name: told.name, depth, needed: false, kind: text.thisOne, says: undefined };
      return [line, ...fieldsOf(told.rest, document, here, depth + 1)];
    });
  }
  const inner = [schema.items, schema.additionalProperties].find((part) => typeof part === "object");
  if (schema.properties === undefined)
    return inner === undefined ? [] : fieldsOf(inner, document, path, depth);
  const needed = new Set(schema.required);
  return Object.entries(schema.properties).flatMap(([name, part]) => {
    const here = path === "" ? name : `${path}.${name}`;
    const own = resolve(part, document);
    const line = {
      path: here,
      name,
      depth,
      needed: needed.has(name),
      kind: kindOf(part, document),
      says: own.description,
    };
    return [line, ...fieldsOf(own, document, here, depth + 1)];
  });
};
