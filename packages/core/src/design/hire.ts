import type { CatalogueIndex } from "#catalogue/index.ts";
import { readTitle } from "#catalogue/titles.ts";
import { cellsOf } from "#catalogue/strengths.ts";
import type { Handover, Hire } from "#model/hire.ts";
import type { Checked } from "#model/issue.ts";
import type { AnswerRef, Recommendation } from "#model/recommendation.ts";
import type { Role } from "#model/role.ts";
import type { Change, Position, Structure } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import { applyChanges } from "./apply.ts";
import { isOutside, isVacant } from "./case.ts";
import { rightsFor } from "./hire-rights.ts";
import { linesOf } from "./lines.ts";
import { reportsTo } from "./reports-to.ts";

/** What a hire is made from. */
export type HireFrom = {
  readonly recommendation: Recommendation;
  /** The answers given, as options. */
  readonly answered: readonly AnswerRef[];
  readonly role: Role;
  /** The words on the card; without them the name of the role. */
  readonly title?: string | undefined;
  /** What stands in the seat until somebody is found: a vacant seat answers for nothing. */
  readonly holder: string;
  /** The name of the scenario. */
  readonly name: string;
  readonly rights: readonly DecisionRight[];
};

/** An id that is not there yet: "cio", then "cio-2". */
const fresh = (wanted: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  return id;
};

const roleOf = (index: CatalogueIndex, { role, title }: Position): string | undefined =>
  role ?? readTitle(index, title).value?.roles[0];

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
};

/** What the seat holds afterwards of one accountability, and from whom it comes; nothing where it stays as it is. */
const handover = (
  index: CatalogueIndex,
  { id, strength, needed, asked, holders, seatHolds }: Before,
): Omit<Handover, "rights"> | undefined => {
  const filled = holders.filter((each) => !isVacant(each));
  const from = holders.map((each) => each.id);
  const nobody = filled.length === 0;
  // Whoever the answers name as there already, and as the one who holds it, goes on holding it.
  const stays = needed?.heldBy !== undefined && filled.some((each) => roleOf(index, each) === needed.heldBy);
  const takes =
    (strength === 3 && (needed !== undefined ? !stays : asked && nobody)) ||
    // The most that anybody can hold of it: the remit drafted from the same answers says so too.
    (strength === 2 && needed !== undefined && nobody) ||
    (seatHolds && nobody);
  if (takes) return { accountability: id, letter: "A", kind: nobody ? "begin" : "take-over", from };
  if (strength >= 2 && (needed !== undefined || asked))
    return { accountability: id, letter: "R", kind: "join", from };
  return undefined;
};

/** The letters that change hands: whoever answered for it and does none of the work is consulted from then on; a supplier does the work. */
const lettersOf = (
  structure: Structure,
  seat: string,
  { accountability, letter, from, kind }: Omit<Handover, "rights">,
): Change[] => {
  const { A = [], R = [], C = [] } = structure.assignments[accountability] ?? {};
  const assign = (to: string, which: "A" | "R" | "C"): Change => ({
    do: "assign",
    accountability,
    letter: which,
    position: to,
  });
  const mine: Change[] = (letter === "A" ? A : R).includes(seat) ? [] : [assign(seat, letter)];
  if (kind === "join") return mine;
  const given = from.flatMap((id): Change[] => {
    const position = structure.positions.find((each) => each.id === id);
    const letterAfter = position && isOutside(position) ? "R" : "C";
    const goes = position === undefined || isVacant(position);
    const has = R.includes(id) || (letterAfter === "C" && C.includes(id));
    return [
      { do: "unassign", accountability, letter: "A", position: id },
      ...(goes || has ? [] : [assign(id, letterAfter)]),
    ];
  });
  return [...mine, ...given];
};

/**
 * What hiring a leader would change in a structure, as a scenario. The seat is a vacant one of the same role where there is
 * one, else a new position. It answers for what the role owns by the catalogue (strength 3) where the answers need it, unless
 * the answers say who there holds it already, or where the structure asks for it and nobody filled answers; for what the role
 * shares (2) it does the work, and answers where the answers need it and nobody does. Decision rights go with what is taken.
 * Issues: those of `applyChanges`, where the structure itself does not hold together.
 */
export const hireScenario = (index: CatalogueIndex, structure: Structure, from: HireFrom): Checked<Hire> => {
  const { recommendation, answered, role } = from;
  const named = role.profiles.find(({ id }) => id === recommendation.profiles[role.id]);
  const cells = cellsOf(role, named);
  const coverage = new Map(recommendation.coverage.map((each) => [each.accountability, each]));
  const positions = new Map(structure.positions.map((position) => [position.id, position]));

  const vacancy = structure.positions.find(
    (position) => isVacant(position) && roleOf(index, position) === role.id,
  );
  const seat = vacancy?.id ?? fresh(role.id, structure.positions);
  const above = reportsTo(index, structure, answered, vacancy?.id);
  // Under one of its own reports it would report to itself.
  const placed = above && !linesOf(structure.positions).under(above.position, seat) ? above : undefined;
  const { advice } = recommendation.engagement;
  const about = {
    role: role.id,
    holder: { name: from.holder, kind: "person" as const },
    engagement: advice,
    ...(placed && { reportsTo: placed.position }),
  };
  const filled: Change = vacancy
    ? {
        do: "change-position",
        id: seat,
        set: { ...about, ...(from.title !== undefined && { title: from.title }) },
      }
    : { do: "add-position", position: { id: seat, title: from.title ?? role.name, dotted: [], ...about } };

  const asked = new Set([...structure.required, ...Object.keys(structure.assignments)]);
  const handed = recommendation.needs
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ accountability: id }) => {
      const { A = [] } = structure.assignments[id] ?? {};
      const before = {
        id,
        strength: cells[id]?.strength ?? 0,
        needed: coverage.get(id),
        asked: asked.has(id),
        holders: A.flatMap((each) => (each === seat ? [] : (positions.get(each) ?? []))),
        seatHolds: A.includes(seat),
      };
      return handover(index, before) ?? [];
    });
  const rights = rightsFor(
    structure,
    from.rights,
    seat,
    handed.map((each) => ({ ...each, rights: [] })),
  );
  const changes: Change[] = [
    filled,
    ...handed.flatMap((each) => lettersOf(structure, seat, each)),
    ...rights.revoked.map(({ right, position, part }): Change => ({ do: "revoke", right, position, part })),
    ...rights.granted.map((grant): Change => ({ do: "grant", grant })),
  ];
  const made = applyChanges(structure, changes);
  if (made.issues) return made;
  const because = answered.find(({ question }) => question === "reports-to");
  return {
    value: {
      scenario: { id: fresh(`hire-${role.id}`, structure.scenarios), name: from.name, changes },
      role: role.id,
      position: seat,
      seat: vacancy ? "vacant" : "new",
      ...(placed && { reportsTo: { ...placed, ...(because && placed.by !== "top" && { because }) } }),
      handovers: handed.map((each) => ({
        ...each,
        rights: [...(rights.with.get(each.accountability) ?? [])],
      })),
      granted: [...rights.granted],
      revoked: [...rights.revoked],
      open: recommendation.coverage
        .map(({ accountability }) => accountability)
        .filter((id) => {
          const { A = [] } = made.value.assignments[id] ?? {};
          return !A.some((holder) => {
            const position = made.value.positions.find((each) => each.id === holder);
            return position !== undefined && !isVacant(position);
          });
        }),
    },
  };
};
