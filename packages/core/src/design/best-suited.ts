import { cellsOf, profileFor } from "#catalogue/strengths.ts";
import { isOutside, isVacant, type Case } from "./case.ts";
import { isBoard } from "./reports-to.ts";
import { isTechnologyRole } from "./technology.ts";

/** Who there is most suited to answer for an outcome, by the role it has and how much of it that role holds, 1 to 3. */
export type Suited = { readonly position: string; readonly role: string; readonly strength: number };

/** Whether a position can be asked to answer for something: there, of the organisation, and neither a board nor an assistant. */
export const canAnswer = (all: Pick<Case, "position">, id: string): boolean => {
  const position = all.position(id);
  return (
    !isVacant(position) && !isOutside(position) && !isBoard(position) && position.assistant === undefined
  );
};

/**
 * Finds whose role of technology holds most of an outcome by the catalogue, among roles as they are where the others of the
 * chart are there too, and who `can` take it; of equals the highest in the chart, and nobody where that does not tell them apart.
 */
export const suitedIn = (
  all: Case,
): ((accountability: string, can: (position: string) => boolean) => Suited | undefined) => {
  const led = all.positions.flatMap(({ id }) => {
    const [role] = all.rolesOf(all.position(id));
    return role !== undefined && isTechnologyRole(all.index, role) && canAnswer(all, id)
      ? [{ id, role }]
      : [];
  });
  const present = new Set(led.map(({ role }) => role));
  const cells = new Map(
    [...present].flatMap((id) => {
      const role = all.index.role.get(id);
      return role === undefined ? [] : [[id, cellsOf(role, profileFor(role, present, true))]];
    }),
  );
  const layer = (id: string): number => all.layer(id) ?? Infinity;
  /** By role those who have it, the highest in the chart first. */
  const having = Map.groupBy(
    led.toSorted((a, b) => layer(a.id) - layer(b.id)),
    ({ role }) => role,
  );
  return (accountability, can) => {
    for (const strength of [3, 2, 1]) {
      const able = [...having].flatMap(([role, seats]): Suited[] => {
        if ((cells.get(role)?.[accountability]?.strength ?? 0) !== strength) return [];
        const first = seats.find(({ id }) => can(id));
        if (first === undefined) return [];
        const second = seats.find(({ id }) => id !== first.id && layer(id) === layer(first.id) && can(id));
        return [first, ...(second ? [second] : [])].map(({ id }) => ({ position: id, role, strength }));
      });
      const highest = Math.min(...able.map(({ position }) => layer(position)));
      const [first, second] = able.filter(({ position }) => layer(position) === highest);
      if (first !== undefined) return second === undefined ? first : undefined;
    }
    return undefined;
  };
};
