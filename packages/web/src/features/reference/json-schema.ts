/** The part of JSON Schema 2020-12 that the reference reads. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

/** A schema with its reference followed: `#/components/schemas/Role` into the document it stands in. */
export const resolve = (schema: Schema, document: object): Schema => {
  let here = schema;
  // A reference to a reference is followed; one to itself is not for ever.
  for (let steps = 0; here.$ref !== undefined && steps < 8; steps += 1) {
    const { $ref, ...beside } = here;
    const found = $ref
      .replace(/^#\//, "")
      .split("/")
      .reduce<unknown>(
        (at, step) =>
          (at as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")],
        document,
      );
    here = { ...(found as Schema | undefined), ...beside };
  }
  return here;
};
