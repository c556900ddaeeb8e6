import { applyChanges } from "./apply.ts";
import { canonicalPolicies, canonicalStructure } from "./canonical.ts";
import { draftOf, grantKey, isEmpty, noSeats } from "./draft.ts";
import { same } from "./same.ts";
import { placesBetween, siblingsOf } from "./siblings.ts";
import {
  type Change,
  letters,
  type OwnAccountability,
  type Position,
  type PositionSet,
  positionSetSchema,
  type Structure,
} from "#model/structure.ts";

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [first, second] = [new Set(a), new Set(b)];
  return first.size === second.size && a.every((each) => second.has(each));
};

/** The fields of one record that make it into another; null where one goes. Undefined where they say the same. */
const setOf = <T extends object>(
  before: T,
  after: T,
  names: readonly string[],
): Record<string, unknown> | undefined => {
  const [was, is] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const differing = names.filter((name) =>
    name === "dotted" ? !sameSet(was[name] as string[], is[name] as string[]) : !same(was[name], is[name]),
  );
  return differing.length === 0
    ? undefined
    : Object.fromEntries(differing.map((name) => [name, is[name] ?? null]));
};

const positionFields = Object.keys(positionSetSchema.shape);
const accountabilityFields = ["name", "definition", "domain"];

/** Fields of a position that differ, by name. */
export const differingFields = (before: Position, after: Position): readonly (keyof PositionSet)[] =>
  Object.keys(setOf(before, after, positionFields) ?? {}) as (keyof PositionSet)[];

/** Letters, requirements and rights that differ, once the positions are the same. */
const rest = (before: Structure, after: Structure): Change[] => {
  const [was, is] = [draftOf(canonicalStructure(before)), draftOf(canonicalStructure(after))];
  const ids = [...new Set([...was.seats.keys(), ...is.seats.keys()])];
  const moves = ids.flatMap((accountability): Change[] => {
    const [held, holds] = [
      was.seats.get(accountability) ?? noSeats(),
      is.seats.get(accountability) ?? noSeats(),
    ];
    const change = (kind: "assign" | "unassign", from: typeof held, to: typeof held): Change[] =>
      letters.flatMap((letter) =>
        [...to[letter]]
          .filter((position) => !from[letter].has(position))
          .map((position) => ({ do: kind, accountability, letter, position })),
      );
    return [...change("assign", held, holds), ...change("unassign", holds, held)];
  });
  const left = (id: string): boolean => {
    const held = was.seats.get(id);
    return was.required.has(id) || (held !== undefined && !isEmpty(held));
  };
  const require = [...is.required].filter((id) => !left(id));
  const release = [...new Set([...ids, ...was.required])].filter(
    (id) => left(id) && !is.required.has(id) && !is.seats.has(id),
  );
  const granted = [...is.grants.values()].filter((grant) => !same(was.grants.get(grantKey(grant)), grant));
  const revoked = [...was.grants].filter(([key]) => !is.grants.has(key));
  return [
    ...moves,
    ...require.map((accountability): Change => ({ do: "require", accountability })),
    ...release.map((accountability): Change => ({ do: "release", accountability })),
    ...revoked.map(([, { right, position, part }]): Change => ({ do: "revoke", right, position, part })),
    ...granted.map((grant): Change => ({ do: "grant", grant })),
  ];
};

/** Siblings that stand in another order, once everybody reports to whom they should. */
const places = (before: Structure, after: Structure): Change[] => {
  const was = siblingsOf(before.positions);
  return [...siblingsOf(after.positions)].flatMap(([superior, group]) =>
    placesBetween(was.get(superior) ?? [], group).map((place): Change => ({
      do: "place-position",
      ...place,
    })),
  );
};

/**
 * The changes that make one structure into another, but for its scenarios; none of them can be left out. Both must be
 * structures that `checkStructure` accepts. Laws: of a structure and itself it is empty; applied to the first structure
 * it gives the second, up to `canonicalStructure`.
 */
export const diffStructures = (before: Structure, after: Structure): Change[] => {
  const [was, is] = [draftOf(before), draftOf(after)];
  const changes: Change[] = [];
  if (!same(before.organisation, after.organisation))
    changes.push({ do: "set-organisation", organisation: after.organisation });
  if (before.currency !== after.currency)
    changes.push({ do: "set-currency", currency: after.currency ?? null });
  if (!same(canonicalPolicies(before.policies), canonicalPolicies(after.policies)))
    changes.push({ do: "set-policies", policies: after.policies ?? { rules: {} } });

  for (const [id, accountability] of is.accountabilities) {
    const there = was.accountabilities.get(id);
    if (there === undefined) changes.push({ do: "add-accountability", accountability });
    else {
      const set = setOf<OwnAccountability>(there, accountability, accountabilityFields);
      if (set) changes.push({ do: "change-accountability", id, set });
    }
  }
  for (const id of was.accountabilities.keys())
    if (!is.accountabilities.has(id)) changes.push({ do: "remove-accountability", id });
  for (const id of was.positions.keys())
    if (!is.positions.has(id)) changes.push({ do: "remove-position", id });

  // A position that goes moves its reports, so what is left to change is seen only without it.
  const { value: left } = applyChanges(before, changes);
  if (left === undefined) return changes;
  const now = draftOf(left).positions;
  const seats: Change[] = [...is.positions].flatMap(([id, position]): Change[] => {
    const there = now.get(id);
    if (there === undefined) return [{ do: "add-position", position }];
    const set = setOf<Position>(there, position, positionFields);
    return set ? [{ do: "change-position", id, set }] : [];
  });
  const { value: seated = left } = seats.length > 0 ? applyChanges(left, seats) : { value: left };
  return [...changes, ...seats, ...places(seated, after), ...rest(seated, after)];
};
