import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

const shortest = 24;

/** Any JSON value, now and then one that a schema would refuse. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, -1, 0.5, 1e308, "", " ", "\u0000", "__proto__", "constructor", [], {}, [[]]),
);

/** Mostly values that a JSON Schema accepts; at every place, now and then something else. */
export const arbitraryInput = (schema: Schema, root: Schema = schema): fc.Arbitrary<unknown> => {
  const fitting = (): fc.Arbitrary<unknown> => {
    const inner = (part: unknown): fc.Arbitrary<unknown> => arbitraryInput(part as Schema, root);
    if (typeof schema.$ref === "string") {
      const name = schema.$ref.split("/").at(-1) ?? "";
      return inner((root.$defs as Record<string, Schema>)[name] ?? {});
    }
    if ("const" in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
    const branches = schema.anyOf ?? schema.oneOf;
    if (Array.isArray(branches)) return fc.oneof(...branches.map(inner));
    switch (schema.type) {
      case "string":
        if (schema.format === "uuid") return fc.uuid();
        return fc.string({ maxLength: Math.min(shortest, Number(schema.maxLength ?? shortest)) });
      case "integer":
      case "number":
        return fc.integer({
          min: Math.max(-1000, Number(schema.minimum ?? -1000)),
          max: Math.min(1000, Number(schema.maximum ?? 1000)),
        });
      case "boolean":
        return fc.boolean();
      case "array":
        if (Array.isArray(schema.prefixItems))
          return fc.tuple(...(schema.prefixItems as unknown[]).map((part) => inner(part)));
        return fc.array(inner(schema.items ?? {}), { maxLength: 3 });
      case "object": {
        const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
        const required = new Set((schema.required ?? []) as string[]);
        const named = fc.record(Object.fromEntries(properties.map(([key, part]) => [key, inner(part)])), {
          requiredKeys: [...required],
        });
        return typeof schema.additionalProperties === "object"
          ? fc.dictionary(fc.string({ maxLength: 8 }), inner(schema.additionalProperties), { maxKeys: 3 })
          : named;
      }
      default:
        return anything;
    }
  };
  return fc.oneof({ weight: 8, arbitrary: fitting() }, { weight: 1, arbitrary: anything });
};
