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
 * chart are there too; of equals the highest in the chart, and nobody where that does not tell them apart.
 */
export const suitedIn = (all: Case): ((accountability: string) => Suited | undefined) => {
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
  /** By role who has it highest in the chart: nobody where two do. */
  const highestOf = new Map<string, { readonly at: number; readonly position: string | undefined }>();
  for (const { id, role } of led) {
    const [known, at] = [highestOf.get(role), layer(id)];
    if (known === undefined || at < known.at) highestOf.set(role, { at, position: id });
    else if (at === known.at) highestOf.set(role, { at, position: undefined });
  }
  return (accountability) => {
    const strengthOf = (role: string): number => cells.get(role)?.[accountability]?.strength ?? 0;
    const most = Math.max(0, ...[...present].map(strengthOf));
    const best = [...highestOf].filter(([role]) => most > 0 && strengthOf(role) === most);
    const highest = Math.min(...best.map(([, { at }]) => at));
    const [first, second] = best.filter(([, { at }]) => at === highest);
    if (first === undefined || second !== undefined) return undefined;
    const [role, { position }] = first;
    return position === undefined ? undefined : { position, role, strength: most };
  };
};
