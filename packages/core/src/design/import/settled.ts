import { same } from "../same.ts";
import { matchesOf } from "./match.ts";
import type { ImportFault } from "#model/import.ts";
import type { Change, Position, PositionSet, Structure } from "#model/structure.ts";

/**
 * Faults whose repair comes to what today's structure says already, by id: whoever accepted them once is not asked again. `positions`:
 * those of the list, before any repair.
 */
export const settledIn = (
  today: Structure,
  list: { readonly positions: readonly Position[]; readonly faults: readonly ImportFault[] },
): ReadonlySet<string> => {
  const now = new Map(today.positions.map((position) => [position.id, position]));
  const listed = matchesOf(today, list.positions);
  const named = (id: string): string => listed.get(id) ?? id;
  const saysSo = (position: Position, set: PositionSet): boolean =>
    Object.entries(set).every(([field, value]) => {
      const is: unknown = position[field as keyof PositionSet];
      if (field === "dotted" && Array.isArray(value))
        return same(value.map(named).toSorted(), position.dotted.toSorted());
      const meant = (field === "reportsTo" || field === "deputy") && value ? named(value as string) : value;
      return same(meant ?? undefined, is);
    });
  const isThere = (change: Change): boolean => {
    if (change.do === "add-position") return now.has(change.position.id);
    if (change.do === "remove-position") return listed.get(change.id) === undefined;
    if (change.do !== "change-position") return false;
    const position = now.get(named(change.id));
    return position !== undefined && saysSo(position, change.set);
  };
  const settled = new Set(
    list.faults.flatMap(({ id, repair }) => (repair?.changes.every(isThere) === true ? [id] : [])),
  );
  // Of a position that is left out nothing else is asked either.
  const out = new Set(
    list.faults.flatMap(({ id, repair }) =>
      settled.has(id)
        ? (repair?.changes ?? []).flatMap((change) => (change.do === "remove-position" ? [change.id] : []))
        : [],
    ),
  );
  for (const { id, position } of list.faults)
    if (position !== undefined && out.has(position)) settled.add(id);
  return settled;
};
