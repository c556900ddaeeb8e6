import type { Change, Grant, Letter, PositionSet } from "#model/structure.ts";
import type { Case } from "./case.ts";
import { contained } from "./contained.ts";
import type { Found } from "./rule.ts";

// Changes that fixes of several rules are made of. None repeats what is so already: a change that changes nothing may be refused.

export const change = (id: string, set: PositionSet): Change => ({ do: "change-position", id, set });

export const unassign = (accountability: string, letter: Letter, position: string): Change => ({
  do: "unassign",
  accountability,
  letter,
  position,
});

export const give = (accountability: string, letter: Letter, position: string): Change => ({
  do: "assign",
  accountability,
  letter,
  position,
});

/** Gives a letter to whom does not have it, and takes those that it contains. */
export const assign = (all: Case, accountability: string, letter: Letter, position: string): Change[] => {
  const held = all.letters(accountability);
  if (held[letter].includes(position)) return [];
  const spent = contained[letter].filter((each) => held[each].includes(position));
  return [
    give(accountability, letter, position),
    ...spent.map((each) => unassign(accountability, each, position)),
  ];
};

/** Takes the A from one position and gives it to another. */
export const moveA = (all: Case, accountability: string, from: string, to: string): Change[] => [
  unassign(accountability, "A", from),
  ...assign(all, accountability, "A", to),
];

/** What a grant gives, whoever it is to. */
export type Given = Pick<Grant, "part" | "limit" | "per">;

/** Makes these the only grants of one right to one position. */
export const regrant = (right: string, position: string, grants: readonly Given[]): Change[] => [
  { do: "revoke", right, position },
  ...grants.map(({ part, limit, per }): Change => {
    const grant = {
      right,
      position,
      part,
      ...(limit !== undefined && { limit }),
      ...(per !== undefined && { per }),
    };
    return { do: "grant", grant };
  }),
];

/** The fix, if it changes anything; `to` is whom it gives something. */
export const fix = (id: string, changes: readonly Change[], to?: string): NonNullable<Found["fixes"]> =>
  changes.length === 0 ? [] : [{ id, ...(to !== undefined && { to }), changes: [...changes] }];
