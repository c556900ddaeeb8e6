import { type AnyOperation, call, operations } from "@remit/core";
import { buildCommand, type Command, numberParser } from "@stricli/core";
import { about } from "#text/words.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { catalogueFlag, catalogueWith, effectsOf } from "./own-catalogue.ts";

type Field = { readonly def: { readonly type: string; readonly innerType?: Field } };
type Flags = { readonly json: boolean; readonly catalogue?: string } & Readonly<Record<string, unknown>>;

export const json = { kind: "boolean", brief: about.json, default: false, withNegated: false } as const;

const bare = (field: Field): string =>
  field.def.innerType === undefined ? field.def.type : bare(field.def.innerType);

/** The fields of an operation's input: needed ones are words on the line, optional texts and numbers are flags. */
const fieldsOf = (operation: AnyOperation) => {
  const { shape = {} } = (operation.input as unknown as { def: { shape?: Record<string, Field> } }).def;
  const fields = Object.entries(shape).map(([name, field]) => ({
    name,
    type: bare(field),
    needed: field.def.innerType === undefined,
  }));
  return {
    needed: fields.filter(({ needed, type }) => needed && (type === "string" || type === "array")),
    optional: fields.filter(({ needed, type }) => !needed && (type === "string" || type === "number")),
  };
};

/**
 * The command of an operation, made from its entry in the list. One needed text takes all words of the line, several take
 * one word each, a list takes every word. Nothing is decided here: the operation checks, answers and refuses.
 */
export const mirror = (operation: AnyOperation): Command<Context> => {
  const { needed, optional } = fieldsOf(operation);
  const [only] = needed;
  const many = needed.length > 1;
  const inputOf = (words: readonly string[]): object => {
    if (many) return Object.fromEntries(needed.map(({ name }, at) => [name, words[at]]));
    return only === undefined ? {} : { [only.name]: only.type === "array" ? words : words.join(" ") };
  };
  const flags = optional.map(({ name, type }) => [
    name,
    {
      kind: "parsed",
      brief: about.flag(name),
      parse: type === "number" ? numberParser : String,
      optional: true,
    },
  ]);
  const word = (name: string) => ({ brief: about.word, parse: String, placeholder: name });
  const positional =
    only === undefined || many
      ? { kind: "tuple", parameters: needed.map(({ name }) => word(name)) }
      : { kind: "array", parameter: word(only.name), minimum: 1 };
  return buildCommand<Flags, string[], Context>({
    docs: { brief: operation.summary },
    // Made from schemas at run time, which the types of stricli cannot follow.
    parameters: {
      flags: { json, catalogue: catalogueFlag, ...Object.fromEntries(flags) },
      positional,
    } as never,
    async func({ json: asJson, catalogue, ...given }, ...words) {
      const own = await catalogueWith(catalogue);
      if (own.issues) return refuse(this, own.issues, asJson, catalogue);
      const input = { ...inputOf(words), ...given };
      const { value, issues } = await call(operations, operation.name, input, {
        effects: effectsOf(this, own.value),
      });
      if (issues) return refuse(this, issues, asJson);
      if (asJson) return printJson(this, value);
      const { answerText } = await import("#text/printers.ts");
      return print(this, answerText(this.page, operation.name, value));
    },
  });
};
