import type { CatalogueIndex } from "#catalogue/index.ts";
import { checkStructure } from "./check-structure.ts";
import type { Issue } from "#model/issue.ts";
import { type Position, positionSchema, structureFormat, structureSchema } from "#model/structure.ts";

const isText = (value: unknown): value is string => typeof value === "string";

/** A position without whatever of it cannot be read; undefined where it has no id. */
const readable = (given: unknown): Position | undefined => {
  const { data } = positionSchema.safeParse(given);
  if (data !== undefined) return data;
  const { id, reportsTo, dotted, deputy } = (given ?? {}) as Record<string, unknown>;
  if (!isText(id)) return undefined;
  return {
    id,
    title: "",
    dotted: Array.isArray(dotted) && dotted.every(isText) ? dotted : [],
    ...(isText(reportsTo) && { reportsTo }),
    ...(isText(deputy) && { deputy }),
  };
};

/**
 * What names nothing or stands twice in a structure whose shape is wrong somewhere, as far as that is sure: nothing where a position
 * has no id, and of positions alone where other parts cannot be read.
 */
export const besidesShape = (index: CatalogueIndex, value: object): readonly Issue[] => {
  const { positions: given, ...parts } = value as Record<string, unknown>;
  if (!Array.isArray(given)) return [];
  const positions = given.flatMap((each) => readable(each) ?? []);
  if (positions.length < given.length) return [];
  const bare = { format: structureFormat, organisation: { name: "" }, scenarios: [] };
  const { data } = structureSchema.safeParse({ ...parts, ...bare, positions: [] });
  const others = data ?? structureSchema.parse(bare);
  return checkStructure(index, { ...others, positions }).issues ?? [];
};
