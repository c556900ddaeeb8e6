import { aheadOf } from "#fit/duties.ts";
import type { Role } from "#model/role.ts";
import type { Case } from "./case.ts";
import { isTechnologyRole } from "./technology.ts";

/** How much work counts beside answering, as for postings. */
const workWeight = 0.5;

/** The role whose duties a position clearly has, where it is called another one of technology; `answers`: those outcomes instead of its own. */
export const misfitOf = (
  all: Case,
  id: string,
  answers: readonly string[] = all.holds(id, "A"),
): { readonly role: Role; readonly by: number } | undefined => {
  const duties = new Map<string, number>();
  for (const of of all.holds(id, "R")) if (all.index.accountability.has(of)) duties.set(of, workWeight);
  for (const of of answers) if (all.index.accountability.has(of)) duties.set(of, 1);
  const roles = all.rolesOf(all.position(id));
  const named = isTechnologyRole(all.index, roles[0] ?? "") ? roles : [];
  const ahead = duties.size === 0 || named.length === 0 ? undefined : aheadOf(all.rank, duties, named);
  const role = ahead && all.index.role.get(ahead.role);
  // A role that competes only where it is asked for is told to nobody.
  return ahead && role && !role.admission ? { role, by: ahead.by } : undefined;
};
