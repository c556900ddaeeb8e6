import type { CatalogueIndex } from "#catalogue/index.ts";
import { titleReading } from "#catalogue/titles.ts";
import type { Role } from "#model/role.ts";
import type { Position, Structure } from "#model/structure.ts";
import { isOutside, isVacant } from "./case.ts";
import { linesOf } from "./lines.ts";

/** An id that is not there yet: "cio", then "cio-2". */
export const fresh = (wanted: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  return id;
};

/** The role a position names, else the likeliest of its title. */
export const roleOf = (index: CatalogueIndex, { role, title }: Position): string | undefined =>
  role ?? titleReading(index, title)?.roles[0];

/** The seat of a new leader: one that is there already, vacant or filled, or none yet. */
export type Seat =
  | { readonly is: "new"; readonly id: string }
  | { readonly is: "vacant" | "filled"; readonly id: string; readonly position: Position };

/** Whether somebody leads as a role: it is named or its title means it alone, or it answers for something that is the role's own. */
const isLeader = (index: CatalogueIndex, role: Role, structure: Structure, position: Position): boolean => {
  if (isVacant(position) || isOutside(position) || position.assistant !== undefined) return false;
  if (roleOf(index, position) !== role.id) return false;
  if (position.role !== undefined || titleReading(index, position.title)?.roles.length === 1) return true;
  return Object.entries(structure.assignments).some(
    ([id, { A = [] }]) => A.includes(position.id) && role.strengths[id]?.strength === 3,
  );
};

/** The highest position of a role, vacant or led by somebody of the organisation; where there is none, a new one. */
export const seatFor = (index: CatalogueIndex, structure: Structure, role: Role): Seat => {
  const { layer } = linesOf(structure.positions);
  const [first] = structure.positions
    .filter((position) =>
      isVacant(position) ? roleOf(index, position) === role.id : isLeader(index, role, structure, position),
    )
    .toSorted(
      (a, b) =>
        // Where neither has a layer the difference is no number: who is there comes before a vacancy.
        (layer(a.id) ?? Infinity) - (layer(b.id) ?? Infinity) || Number(isVacant(a)) - Number(isVacant(b)),
    );
  if (!first) return { is: "new", id: fresh(role.id, structure.positions) };
  return { is: isVacant(first) ? "vacant" : "filled", id: first.id, position: first };
};
