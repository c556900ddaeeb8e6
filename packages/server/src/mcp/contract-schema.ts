import type { Contract } from "@remit/core";

export type ObjectSchema = Record<string, unknown> & { type: "object" };

/** JSON Schema 2020-12 of what is sent: defaults may be left out, and a later field is no error. */
const sent = (schema: Contract["input"]): Record<string, unknown> =>
  schema["~standard"].jsonSchema.input({ target: "draft-2020-12" });

/** What a tool takes, with the contract's example. Every contract takes a map of named fields. */
export const inputSchemaOf = ({ name, input, example }: Contract): ObjectSchema => {
  const schema = sent(input);
  if (schema.type !== "object") throw new Error(`${name} takes no map of named fields`);
  return { ...schema, type: "object", examples: [example] };
};

/** What a tool answers; a stream is gathered into `items`. */
export const outputSchemaOf = ({ output, streams }: Contract): Record<string, unknown> => {
  const { $schema, ...schema } = sent(output);
  if (streams !== true) return { $schema, ...schema };
  const { $defs, ...items } = schema;
  return {
    $schema,
    type: "object",
    properties: { items: { type: "array", items } },
    required: ["items"],
    ...($defs !== undefined && { $defs }),
  };
};
