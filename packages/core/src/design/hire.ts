import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Hire } from "#model/hire.ts";
import type { Checked } from "#model/issue.ts";
import type { AnswerRef, Recommendation } from "#model/recommendation.ts";
import type { Role } from "#model/role.ts";
import type { Change, Structure } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import { applyChanges } from "./apply.ts";
import { answering, askedFor } from "./asked.ts";
import { isVacant } from "./case.ts";
import { handoversOf, lettersOf } from "./hire-handovers.ts";
import { dottedFor, mayTakeFrom, mayWorkFor, reportsFor } from "./hire-lines.ts";
import { namedFor } from "./hire-name.ts";
import { rightsFor } from "./hire-rights.ts";
import { fresh, type Seat, seatFor } from "./hire-seat.ts";
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
  /** What the seat costs and may spend a year, where that is known. */
  readonly cost?: number | undefined;
  readonly budget?: number | undefined;
  /** Positions that keep the lines they have. */
  readonly stays?: readonly string[] | undefined;
  /** The name of the scenario; without it, one of its own. */
  readonly name?: string | undefined;
  readonly rights: readonly DecisionRight[];
};

/** The change that makes the seat, or takes a vacant one up; none where its holder is there. */
const seatChange = (
  seat: Seat,
  { role, title, cost, budget, recommendation }: HireFrom,
  above: string | undefined,
): Change[] => {
  if (seat.is === "filled") return [];
  const about = {
    role: role.id,
    engagement: recommendation.engagement.advice,
    ...(above !== undefined && { reportsTo: above }),
    ...(cost !== undefined && { cost }),
    ...(budget !== undefined && { budget }),
  };
  if (seat.is === "vacant")
    return [{ do: "change-position", id: seat.id, set: { ...about, ...(title !== undefined && { title }) } }];
  return [{ do: "add-position", position: { id: seat.id, title: title ?? role.name, dotted: [], ...about } }];
};

const nobody: ReadonlySet<string> = new Set();

/** What the answers need or the structure asks for and nobody answers for who is there, the new leader counting as there. */
const openIn = (
  structure: Structure,
  seat: string,
  { coverage }: Pick<Recommendation, "coverage">,
): string[] => {
  const there = new Set(
    structure.positions.flatMap((position) =>
      position.id === seat || !isVacant(position) ? [position.id] : [],
    ),
  );
  const asked = new Set([...coverage.map(({ accountability }) => accountability), ...askedFor(structure)]);
  return [...asked].filter((id) => !answering(structure, id).some((holder) => there.has(holder)));
};

/**
 * What hiring a leader would change in a structure, as a scenario. The seat is the highest of the same role where there is
 * one, vacant or led by somebody, else a new position; it stays vacant until somebody is found, and its holder goes on where
 * there is one. It answers for what the role owns by the catalogue (strength 3) where the answers need it, unless the answers
 * say who there holds it already, or where the structure asks for it and nobody filled answers; for what the role shares (2)
 * it does the work where whoever answers is near, and answers where the answers need it and nobody does. Decision rights go
 * with what is taken, and positions of technology that work for it report to it (`reportsFor`); whoever else does work
 * that is answered for elsewhere afterwards gets a dotted line. Issues: those of `applyChanges`, where the structure itself does not hold together.
 */
export const hireScenario = (
  index: CatalogueIndex,
  structure: Structure,
  from: HireFrom,
): Checked<Omit<Hire, "more">> => {
  const { recommendation, answered, role } = from;
  const seat = seatFor(index, structure, role);
  const stays: ReadonlySet<string> = from.stays ? new Set(from.stays) : nobody;
  const above =
    seat.is === "filled"
      ? undefined
      : reportsTo(index, structure, answered, seat.is === "vacant" ? seat.id : undefined);
  // Under one of its own reports it would report to itself.
  const placed = above && !linesOf(structure.positions).under(above.position, seat.id) ? above : undefined;
  const seated = seatChange(seat, from, placed?.position);
  const there = applyChanges(structure, seated);
  if (there.issues) return there;

  const take = seat.is === "filled" ? mayTakeFrom(there.value, seat.id) : () => true;
  const taken = handoversOf(index, there.value, from, seat, { take, work: () => true }).flatMap(
    ({ accountability, letter }) => (letter === "A" ? [accountability] : []),
  );
  const own = Object.entries(structure.assignments).flatMap(([id, { A = [] }]) =>
    A.includes(seat.id) ? [id] : [],
  );
  const reports =
    seat.is === "filled"
      ? []
      : reportsFor(index, there.value, {
          seat: seat.id,
          role,
          answers: new Set([...own, ...taken]),
          stays,
        });
  const moved = reports.map(({ position, to }): Change => ({
    do: "change-position",
    id: position,
    set: { reportsTo: to },
  }));
  const drawn = applyChanges(there.value, moved);
  if (drawn.issues) return drawn;

  const handed = handoversOf(index, drawn.value, from, seat, {
    take,
    work: mayWorkFor(drawn.value, seat.id),
  });
  const rights = rightsFor(
    structure,
    from.rights,
    seat.id,
    handed.map((each) => ({ ...each, rights: [] })),
  );
  const given: Change[] = [
    ...handed.flatMap((each) => lettersOf(drawn.value, seat.id, each)),
    ...rights.revoked.map(({ right, position, part }): Change => ({ do: "revoke", right, position, part })),
    ...rights.granted.map((grant): Change => ({ do: "grant", grant })),
  ];
  const lettered = applyChanges(drawn.value, given);
  if (lettered.issues) return lettered;
  const movedIds = new Set(reports.map(({ position }) => position));
  const dotted = dottedFor(structure, lettered.value, movedIds, stays);
  const joined = [...new Set(dotted.map(({ position }) => position))].map((id): Change => {
    const has = lettered.value.positions.find((each) => each.id === id)?.dotted ?? [];
    const to = dotted.flatMap((line) => (line.position === id ? [line.to] : []));
    return { do: "change-position", id, set: { dotted: [...has, ...to] } };
  });
  const made = applyChanges(lettered.value, joined);
  if (made.issues) return made;

  const because = answered.find(({ question }) => question === "reports-to");
  const superior = (id: string): string | undefined =>
    structure.positions.find((each) => each.id === id)?.reportsTo;
  const said = made.value.positions.find(({ id }) => id === seat.id);
  return {
    value: {
      scenario: {
        id: fresh(`hire-${role.id}`, structure.scenarios),
        ...namedFor(seat, role, from.name, structure.scenarios),
        changes: [...seated, ...moved, ...given, ...joined],
      },
      role: role.id,
      position: seat.id,
      title: said?.title ?? role.name,
      seat: seat.is,
      ...(seat.is === "filled" && seat.position.holder && { holder: seat.position.holder.name }),
      ...(said?.cost !== undefined && { cost: said.cost }),
      ...(said?.budget !== undefined && { budget: said.budget }),
      ...(placed && { reportsTo: { ...placed, ...(because && placed.by !== "top" && { because }) } }),
      lines: [
        ...reports.map(({ position, to, because: outcomes }) => {
          const was = superior(position);
          return {
            position,
            line: "solid" as const,
            to,
            ...(was !== undefined && { from: was }),
            because: [...outcomes],
          };
        }),
        ...dotted.map(({ position, to, because: outcomes }) => ({
          position,
          line: "dotted" as const,
          to,
          because: [...outcomes],
        })),
      ],
      handovers: handed.map((each) => ({
        ...each,
        rights: [...(rights.with.get(each.accountability) ?? [])],
      })),
      granted: [...rights.granted],
      revoked: [...rights.revoked],
      open: openIn(made.value, seat.id, recommendation),
    },
  };
};
