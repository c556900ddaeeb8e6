import { answering, askedFor } from "./asked.ts";
import { canonicalStructure } from "./canonical.ts";
import { differingFields, diffStructures } from "./diff.ts";
import { draftOf, noSeats } from "./draft.ts";
import { measuresOf } from "./measures.ts";
import { letters, type Position, type PositionSet, type Structure } from "#model/structure.ts";
import type { StructureDifference } from "#model/structure-difference.ts";

const minus = (a: Iterable<string>, b: Iterable<string>): string[] => {
  const without = new Set(b);
  return [...a].filter((each) => !without.has(each));
};

type Other = Exclude<keyof PositionSet, "reportsTo">;
type Told = StructureDifference["changed"][number]["fields"][number]["before"];

/** Accountabilities asked for that so many positions answer for. */
const heldBy = (structure: Structure, holds: (count: number) => boolean): string[] =>
  askedFor(structure).filter((id) => holds(answering(structure, id).length));

/** What is said of a whole structure, by field: a policy by its name, what is made of a rule by the rule. */
const settingsOf = ({ organisation, currency, policies }: Structure): Readonly<Record<string, Told>> => {
  const { rules = {}, ...limits } = policies ?? {};
  const made = Object.entries(rules).map(([rule, severity]) => [`rule ${rule}`, severity]);
  return { ...organisation, currency, ...limits, ...Object.fromEntries(made) };
};

const settingsBetween = (before: Structure, after: Structure): StructureDifference["settings"] => {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: was[field], after: is[field] }));
};

/**
 * What differs between two structures, as people ask: who answers for what from now on, which gaps and overlaps opened
 * and closed, which positions came, went and moved, and what that makes of layers, spans, cost and heads. Both must be
 * structures that `checkStructure` accepts; scenarios are left out.
 */
export const differenceOf = (before: Structure, after: Structure): StructureDifference => {
  const [was, is] = [draftOf(canonicalStructure(before)), draftOf(canonicalStructure(after))];
  const seat = (id: string) => ({ id, title: (is.positions.get(id) ?? was.positions.get(id))?.title ?? id });
  const seats = (ids: Iterable<string>) => [...ids].map(seat);
  const told = (position: Position, field: Other): Told => {
    if (field === "holder") return position.holder?.name;
    if (field === "dotted") return position.dotted.map((id) => seat(id).title);
    if (field === "deputy") return position.deputy === undefined ? undefined : seat(position.deputy).title;
    return position[field];
  };
  const both = after.positions.flatMap((position) => {
    const there = was.positions.get(position.id);
    return there ? [{ there, position, fields: differingFields(there, position) }] : [];
  });
  const ids = [...new Set([...is.seats.keys(), ...was.seats.keys()])];
  const moves = ids.flatMap((accountability) => {
    const [held, holds] = [
      was.seats.get(accountability) ?? noSeats(),
      is.seats.get(accountability) ?? noSeats(),
    ];
    return letters.flatMap((letter) => {
      const [added, removed] = [minus(holds[letter], held[letter]), minus(held[letter], holds[letter])];
      return added.length + removed.length === 0
        ? []
        : [{ accountability, letter, held, holds, added, removed }];
    });
  });
  const rights = [...new Set([...is.grants.keys(), ...was.grants.keys()])].flatMap((key) => {
    const [had, has] = [was.grants.get(key), is.grants.get(key)];
    const position = (has ?? had)?.position ?? "";
    if (had?.limit === has?.limit && had?.per === has?.per && had && has) return [];
    return [{ position: seat(position), ...(had && { before: had }), ...(has && { after: has }) }];
  });
  const gaps = [before, after].map((each) => heldBy(each, (count) => count === 0)) as [string[], string[]];
  const overlaps = [before, after].map((each) => heldBy(each, (count) => count > 1)) as [string[], string[]];
  const asked = [before, after].map(askedFor) as [readonly string[], readonly string[]];
  const askedNoMore = minus(asked[0], asked[1]);
  const changes = diffStructures(before, after);
  const placed = changes.flatMap((change) => {
    if (change.do !== "place-position") return [];
    const below = is.positions.get(change.id)?.reportsTo;
    return [
      {
        ...seat(change.id),
        ...(change.before !== undefined && { before: seat(change.before) }),
        ...(below !== undefined && { below: seat(below) }),
      },
    ];
  });
  return {
    changes,
    added: after.positions.filter(({ id }) => !was.positions.has(id)).map(({ id }) => seat(id)),
    removed: before.positions.filter(({ id }) => !is.positions.has(id)).map(({ id }) => seat(id)),
    moved: both
      .filter(({ fields }) => fields.includes("reportsTo"))
      .map(({ there, position }) => ({
        ...seat(position.id),
        ...(there.reportsTo !== undefined && { from: seat(there.reportsTo) }),
        ...(position.reportsTo !== undefined && { to: seat(position.reportsTo) }),
      })),
    placed,
    changed: both
      .map(({ there, position, fields }) => ({
        ...seat(position.id),
        fields: fields
          .filter((field): field is Other => field !== "reportsTo")
          .map((field) => ({ field, before: told(there, field), after: told(position, field) })),
      }))
      .filter(({ fields }) => fields.length > 0),
    answering: moves
      .filter(({ letter }) => letter === "A")
      .map(({ accountability, held, holds }) => ({
        accountability,
        from: seats(held.A),
        to: seats(holds.A),
      })),
    letters: moves
      .filter(({ letter }) => letter !== "A")
      .map(({ accountability, letter, added, removed }) => ({
        accountability,
        letter,
        added: seats(added),
        removed: seats(removed),
      })),
    asked: minus(asked[1], asked[0]),
    askedNoMore,
    gapsOpened: minus(gaps[1], gaps[0]),
    gapsClosed: minus(gaps[0], [...gaps[1], ...askedNoMore]),
    overlapsOpened: minus(overlaps[1], overlaps[0]),
    overlapsClosed: minus(overlaps[0], [...overlaps[1], ...askedNoMore]),
    settings: settingsBetween(before, after),
    rights,
    measures: { before: measuresOf(before), after: measuresOf(after) },
  };
};
