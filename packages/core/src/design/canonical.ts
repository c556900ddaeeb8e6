import { draftOf, isEmpty, structureOf } from "./draft.ts";
import { type Assignment, letters, type Policies, type Position, type Structure } from "#model/structure.ts";

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const sorted = (list: Iterable<string>): string[] => [...new Set(list)].toSorted(order);
const byKey = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => order(a, b)));

const position = (given: Position): Position => ({ ...given, dotted: sorted(given.dotted) });

const assignment = (given: Assignment): Assignment =>
  Object.fromEntries(
    letters.flatMap((letter) => {
      const seats = given[letter] ?? [];
      return seats.length > 0 ? [[letter, sorted(seats)]] : [];
    }),
  );

/** Policies that say nothing are none. */
export const canonicalPolicies = (policies: Policies | undefined): Policies | undefined => {
  const { rules, ...limits } = policies ?? { rules: {} };
  const said = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return said.length + Object.keys(rules).length === 0
    ? undefined
    : { ...byKey(Object.fromEntries(said)), rules: byKey(rules) };
};

/** Groups of siblings by whom they report to, tops first; within a group the order says something and stays. */
const bySuperior = (a: Position, b: Position): number => order(a.reportsTo ?? "", b.reportsTo ?? "");

/**
 * The normal form: two structures that say the same have the same one. Own accountabilities, seats, dotted lines, rights
 * and required accountabilities stand sorted and once each, because their order says nothing. Of the order of positions
 * only that of siblings says something and stays: they stand together by whom they report to. An accountability nobody has
 * a letter in is required, and one that somebody has is not listed as such; policies that say nothing are absent.
 * Scenarios stay as they are: the order of their changes says something.
 */
export const canonicalStructure = (structure: Structure): Structure => {
  const draft = draftOf(structure);
  const empty = [...draft.seats].filter(([, seats]) => isEmpty(seats)).map(([id]) => id);
  const { policies, ...whole } = structureOf(draft);
  const said = canonicalPolicies(policies);
  const held = (id: string): boolean => draft.seats.has(id) && !empty.includes(id);
  return {
    ...whole,
    positions: whole.positions.map(position).toSorted(bySuperior),
    accountabilities: whole.accountabilities.toSorted((a, b) => order(a.id, b.id)),
    required: sorted([...whole.required, ...empty].filter((id) => !held(id))),
    assignments: byKey(
      Object.fromEntries(
        Object.entries(whole.assignments).flatMap(([id, each]) => (held(id) ? [[id, assignment(each)]] : [])),
      ),
    ),
    decisionRights: [...draft.grants].toSorted(([a], [b]) => order(a, b)).map(([, grant]) => grant),
    ...(said !== undefined && { policies: said }),
  };
};
