import {
  type Assignment,
  type Grant,
  type Letter,
  letters,
  type OwnAccountability,
  type Position,
  type Structure,
} from "#model/structure.ts";

export type Seats = Readonly<Record<Letter, Set<string>>>;

/** A structure while it is changed: what stands in lists, by id and in the same order. */
export type Draft = {
  readonly whole: Structure;
  readonly positions: Map<string, Position>;
  readonly accountabilities: Map<string, OwnAccountability>;
  readonly required: Set<string>;
  readonly seats: Map<string, Seats>;
  /** By `grantKey`. */
  readonly grants: Map<string, Grant>;
};

/** One right is granted to one position once a part: the part a decision has in RAPID. */
export const grantKey = ({ right, position, part }: Omit<Grant, "limit" | "per">): string =>
  JSON.stringify([right, position, part]);

export const noSeats = (): Seats => ({ A: new Set(), R: new Set(), C: new Set(), I: new Set() });

const seatsOf = (assignment: Assignment): Seats => ({
  A: new Set(assignment.A),
  R: new Set(assignment.R),
  C: new Set(assignment.C),
  I: new Set(assignment.I),
});

export const isEmpty = (seats: Seats): boolean => letters.every((letter) => seats[letter].size === 0);

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/** Of entries that share an id, the last one stands. */
export const draftOf = (whole: Structure): Draft => ({
  whole,
  positions: byId(whole.positions),
  accountabilities: byId(whole.accountabilities),
  required: new Set(whole.required),
  seats: new Map(Object.entries(whole.assignments).map(([id, assignment]) => [id, seatsOf(assignment)])),
  grants: new Map(whole.decisionRights.map((grant) => [grantKey(grant), grant])),
});

const assignmentOf = (seats: Seats): Assignment =>
  Object.fromEntries(
    letters.flatMap((letter) => (seats[letter].size > 0 ? [[letter, [...seats[letter]]]] : [])),
  );

export const structureOf = ({ whole, ...draft }: Draft): Structure => ({
  ...whole,
  positions: [...draft.positions.values()],
  accountabilities: [...draft.accountabilities.values()],
  required: [...draft.required],
  assignments: Object.fromEntries([...draft.seats].map(([id, seats]) => [id, assignmentOf(seats)])),
  decisionRights: [...draft.grants.values()],
});
