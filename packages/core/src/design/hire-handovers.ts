import { cellsOf } from "#catalogue/strengths.ts";
import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Handover } from "#model/hire.ts";
import type { Recommendation } from "#model/recommendation.ts";
import type { Role } from "#model/role.ts";
import type { Change, Position, Structure } from "#model/structure.ts";
import { isOutside, isVacant } from "./case.ts";
import { contained } from "./contained.ts";
import { roleOf, type Seat } from "./hire-seat.ts";
import { linesOf } from "./lines.ts";

/** From whom a seat may take over, and for whom it may do work. */
export type May = {
  readonly take: (answers: string) => boolean;
  readonly work: (answers: string) => boolean;
};

/** One accountability as it stands before the hire. */
type Before = {
  readonly id: string;
  /** How much of it the role holds, 0 to 3. */
  readonly strength: number;
  /** That the answers need it, and who of those there holds it. */
  readonly needed: Recommendation["coverage"][number] | undefined;
  /** The structure asks for it. */
  readonly asked: boolean;
  /** Who answers for it beside the seat itself. */
  readonly holders: readonly Position[];
  readonly seatHolds: boolean;
  /** Its holder is there and goes on. */
  readonly goesOn: boolean;
  readonly may: May;
};

/** What the seat holds afterwards of one accountability, and from whom it comes; nothing where it stays as it is. */
const handover = (
  index: CatalogueIndex,
  { id, strength, needed, asked, holders, seatHolds, goesOn, may }: Before,
): Omit<Handover, "rights"> | undefined => {
  const filled = holders.filter((each) => !isVacant(each));
  const from = holders.map((each) => each.id);
  // What somebody answers for alone already comes to nobody.
  if (goesOn && seatHolds && holders.length === 0) return undefined;
  const nobody = filled.length === 0;
  // Whoever the answers name as there already, and as the one who holds it, goes on holding it.
  const stays = needed?.heldBy !== undefined && filled.some((each) => roleOf(index, each) === needed.heldBy);
  const takes =
    (strength === 3 && (needed !== undefined ? !stays && from.every(may.take) : asked && nobody)) ||
    // The most that anybody can hold of it: the remit drafted from the same answers says so too.
    (strength === 2 && needed !== undefined && nobody) ||
    (seatHolds && nobody);
  if (takes) return { accountability: id, letter: "A", kind: nobody ? "begin" : "take-over", from };
  if (strength >= 2 && (needed !== undefined || asked) && from.every(may.work))
    return { accountability: id, letter: "R", kind: "join", from };
  return undefined;
};

/** The letters that change hands: whoever answered for it does the work from then on where they report to the seat or are a supplier, else is consulted; nobody keeps a letter that the new one contains. */
export const lettersOf = (
  structure: Structure,
  seat: string,
  { accountability, letter, from, kind }: Omit<Handover, "rights">,
): Change[] => {
  const { A = [], R = [], C = [], I = [] } = structure.assignments[accountability] ?? {};
  const held = { A, R, C, I };
  const { under } = linesOf(structure.positions);
  /** Gives a letter to whom does not have it; who works on it is heard anyway, and who is heard is told. */
  const put = (to: string, which: "A" | "R" | "C"): Change[] => [
    ...(held[which].includes(to)
      ? []
      : [{ do: "assign" as const, accountability, letter: which, position: to }]),
    ...contained[which].flatMap((lesser): Change[] =>
      held[lesser].includes(to) ? [{ do: "unassign", accountability, letter: lesser, position: to }] : [],
    ),
  ];
  if (kind === "join") return put(seat, letter);
  const given = from.flatMap((id): Change[] => {
    const position = structure.positions.find((each) => each.id === id);
    const works = position !== undefined && (R.includes(id) || isOutside(position) || under(id, seat));
    const goes = position === undefined || isVacant(position);
    return [
      { do: "unassign", accountability, letter: "A", position: id },
      ...(goes ? [] : put(id, works ? "R" : "C")),
    ];
  });
  return [...put(seat, letter), ...given];
};

/** What comes to a seat of all that the answers or the structure ask for, the weightiest first. */
export const handoversOf = (
  index: CatalogueIndex,
  structure: Structure,
  { recommendation, role }: { readonly recommendation: Recommendation; readonly role: Role },
  seat: Seat,
  may: May,
): Omit<Handover, "rights">[] => {
  const named = role.profiles.find(({ id }) => id === recommendation.profiles[role.id]);
  const cells = cellsOf(role, named);
  const coverage = new Map(recommendation.coverage.map((each) => [each.accountability, each]));
  const positions = new Map(structure.positions.map((position) => [position.id, position]));
  const asked = new Set([...structure.required, ...Object.keys(structure.assignments)]);
  return recommendation.needs
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ accountability: id }) => {
      const { A = [], R = [] } = structure.assignments[id] ?? {};
      const before = {
        id,
        strength: cells[id]?.strength ?? 0,
        needed: coverage.get(id),
        asked: asked.has(id),
        holders: A.flatMap((each) => (each === seat.id ? [] : (positions.get(each) ?? []))),
        seatHolds: A.includes(seat.id),
        goesOn: seat.is === "filled",
        may,
      };
      const handed = handover(index, before);
      const already = seat.is === "filled" && handed?.kind === "join" && R.includes(seat.id);
      return handed === undefined || already ? [] : [handed];
    });
};
