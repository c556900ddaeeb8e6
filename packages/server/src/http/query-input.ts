import type { Checked, Contract, Issue } from "@remit/core";

type Field = {
  readonly def: { readonly type: string; readonly innerType?: Field; readonly element?: Field };
};

const bare = (field: Field): Field => (field.def.innerType === undefined ? field : bare(field.def.innerType));

const plain = new Set(["string", "number", "boolean", "enum", "literal"]);

/** The fields of an operation's input by name, when all of them fit into an address; else nothing. */
export const flatFields = ({ input }: Pick<Contract, "input">): ReadonlyMap<string, string> | undefined => {
  const { shape } = (input as unknown as { def: { shape?: Record<string, Field> } }).def;
  if (shape === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const [name, field] of Object.entries(shape)) {
    const { def } = bare(field);
    const list = def.type === "array" && def.element !== undefined && plain.has(bare(def.element).def.type);
    if (!plain.has(def.type) && !list) return undefined;
    fields.set(name, def.type);
  }
  return fields;
};

/** Whether an operation may be read by `GET`: it changes nothing, is no stream, and its input fits into an address. */
export const isReadable = (contract: Contract): boolean =>
  contract.writes !== true && contract.streams !== true && flatFields(contract) !== undefined;

const one = (type: string, text: string): unknown => {
  if (type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
};

/** The input in the query of an address, ready for the operation's own check; a field given twice is a list or an issue. */
export const queryInput = (contract: Contract, query: URLSearchParams): Checked<Record<string, unknown>> => {
  const fields = flatFields(contract) ?? new Map<string, string>();
  const issues: Issue[] = [];
  const entries = [...new Set(query.keys())].map((name) => {
    const texts = query.getAll(name);
    const type = fields.get(name) ?? "string";
    if (type === "array") return [name, texts] as const;
    if (texts.length > 1)
      issues.push({ code: "http/given-twice", path: [name], data: { given: texts.length } });
    return [name, one(type, texts[0] ?? "")] as const;
  });
  return issues.length > 0 ? { issues } : { value: Object.fromEntries(entries) };
};
