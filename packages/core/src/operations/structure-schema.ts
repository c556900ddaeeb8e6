import { z } from "zod";
import type { Catalogue } from "#model/catalogue.ts";
import { structureSchema } from "#model/structure.ts";

type Json = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every string under a key `role` may be a role of the catalogue and nothing else. */
const withRoles = (part: unknown, roles: Json): unknown => {
  if (Array.isArray(part)) return part.map((each) => withRoles(each, roles));
  if (!isRecord(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key !== "role" || !isRecord(value)) return [key, withRoles(value, roles)];
      const nullable = Array.isArray(value.anyOf);
      return [key, nullable ? { anyOf: [roles, { type: "null" }] } : { ...value, ...roles }];
    }),
  );
};

/**
 * JSON Schema (draft 7, which editors know best) of a structure file: the shape, the roles of a catalogue, and its
 * accountabilities to choose from beside the organisation's own.
 */
export const structureJsonSchema = ({ roles, accountabilities }: Catalogue): Json => {
  const schema = z.toJSONSchema(structureSchema, { io: "input", target: "draft-7" }) as Json;
  const properties = schema.properties as Readonly<Record<string, Json>>;
  const { assignments = {}, required = {} } = properties;
  const assignment = { $ref: "#/definitions/Assignment" };
  const known = accountabilities.map(({ id }) => id);
  const parts = {
    ...properties,
    required: { ...required, items: { anyOf: [{ enum: known }, required.items] } },
    assignments: {
      ...assignments,
      properties: Object.fromEntries(
        accountabilities.map(({ id, name }) => [id, { description: name, allOf: [assignment] }]),
      ),
      additionalProperties: assignment,
    },
  };
  return {
    ...schema,
    title: "Structure of an organisation, as Remit reads it (*.structure.yaml)",
    properties: withRoles(parts, { type: "string", enum: roles.map(({ id }) => id) }),
    definitions: { Assignment: assignments.additionalProperties },
  };
};
