import type { Draft } from "./draft.ts";
import type { Issue } from "#model/issue.ts";
import { type Position, type PositionSet, positionSchema } from "#model/structure.ts";

type Path = Issue["path"];

/** A record with some fields set; null and undefined take one away. The order is that of the names. */
export const withSet = <T extends object>(record: T, set: object, names: readonly string[]): T => {
  const both = { ...record, ...set } as Readonly<Record<string, unknown>>;
  const said = names.flatMap((name) => (both[name] == null ? [] : [[name, both[name]]]));
  return Object.fromEntries(said) as T;
};

export const positionFields = Object.keys(positionSchema.shape);

/** The positions that some fields of a position name, each with the path of the field. */
export const namesIn = (
  { reportsTo, deputy, dotted = [] }: PositionSet,
  path: Path,
): { to: string; path: Path }[] => [
  ...(reportsTo == null ? [] : [{ to: reportsTo, path: [...path, "reportsTo"] }]),
  ...dotted.map((to, at) => ({ to, path: [...path, "dotted", at] })),
  ...(deputy == null ? [] : [{ to: deputy, path: [...path, "deputy"] }]),
];

/** Who may name a position, so that one that goes is not looked for everywhere; entries stay when a name goes. */
export const namesOf = (draft: Draft): ((to: string) => Set<string>) => {
  const named = new Map<string, Set<string>>();
  const of = (to: string): Set<string> => {
    const found = named.get(to) ?? new Set();
    named.set(to, found);
    return found;
  };
  for (const position of draft.positions.values())
    for (const { to } of namesIn(position, [])) of(to).add(position.id);
  return of;
};

/** Takes a position out of another one: its superior takes over, unless that is the other one itself. */
export const without = (position: Position, { id, reportsTo }: Position): Position => {
  const heir = reportsTo === id || reportsTo === position.id ? null : (reportsTo ?? null);
  const set: PositionSet = {
    ...(position.reportsTo === id && { reportsTo: heir }),
    ...(position.deputy === id && { deputy: null }),
    ...(position.dotted.includes(id) && { dotted: position.dotted.filter((to) => to !== id) }),
  };
  return withSet(position, set, positionFields);
};
