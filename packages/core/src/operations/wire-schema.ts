import { z } from "zod";
import { shapes } from "./shapes.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const names = new Map<unknown, string>(Object.entries(shapes).map(([name, shape]) => [shape, name]));

/** What zod knows of a schema, and its name where operations share it: zod then refers to it instead of repeating it. */
const named = {
  get: (schema: z.core.$ZodType) => {
    const id = names.get(schema);
    const { id: _id, ...known } = z.globalRegistry.get(schema) ?? {};
    return { ...known, ...(id !== undefined && { id }) };
  },
} as unknown as z.core.$ZodRegistry<Record<string, unknown>>;

/**
 * JSON Schema 2020-12 of what goes over a wire: defaults may be left out, a later field of an answer is no error. Shapes
 * that operations share are `$defs` under their names, and are referred to as `#/$defs/<Name>`.
 */
export const wireSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: "input", target: "draft-2020-12", metadata: named });
