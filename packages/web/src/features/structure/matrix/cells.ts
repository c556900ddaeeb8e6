import type { Assignment, StructureChange as Change, Letter } from "@remit/core";

/** In the order of the word: the order in which they are told, and stand in a cell. */
export const letters: readonly Letter[] = ["A", "R", "C", "I"];
/** The order in which pressing a cell goes through them; then it is empty again. */
const turn: readonly Letter[] = ["R", "A", "C", "I"];

/** The letters one position has in one accountability. */
export type Held = readonly Letter[];

export const heldBy = (assignment: Assignment | undefined, position: string): Held =>
  letters.filter((letter) => assignment?.[letter]?.includes(position));

/** What a press makes of a cell: the next letter after the last it has, and nothing after the last of all. */
export const cycled = (held: Held): Held => {
  const last = turn.findLastIndex((letter) => held.includes(letter));
  const next = turn[last + 1];
  return next === undefined ? [] : [next];
};

/** With one letter more, or without it where it was there. */
export const toggled = (held: Held, letter: Letter): Held =>
  held.includes(letter)
    ? held.filter((each) => each !== letter)
    : letters.filter((each) => each === letter || held.includes(each));

/** The changes that make one cell into another; none where they are the same. */
export const changesTo = (accountability: string, position: string, before: Held, after: Held): Change[] => {
  const change = (kind: "assign" | "unassign", from: Held, to: Held): Change[] =>
    to
      .filter((letter) => !from.includes(letter))
      .map((letter) => ({ do: kind, accountability, letter, position }));
  // What comes goes first: the last letter of an accountability taken away would leave it required.
  return [...change("assign", before, after), ...change("unassign", after, before)];
};
