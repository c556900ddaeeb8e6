import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Calibration } from "./calibration.ts";
import type { StrengthModel } from "./strengths.ts";
import { blockWidth, fitTable, pointsPerLift, sumFits, variantTau } from "./table.ts";

/** How much each accountability counts among some duties, by id; only the proportions matter. */
export type Duties = ReadonlyMap<string, number>;

/** How well a role fits some duties, in points. */
export type DutyFit = { readonly role: string; readonly fit: number };

/**
 * A function from duties to the roles that fit them, best first. It is the fit of the recommendation (formula Z3,
 * docs/decisions/fit-is-lift.md) with duties in the place of needs: the lift of a role over its own usual score in units of
 * its spread, plus its offset, at mid strengths; a role is read by its own cells, since duties do not say who else is there.
 * Accountabilities the catalogue does not know, and weights that are not above 0, count nothing; without any duty the list
 * is empty.
 */
export const dutyRanking = (
  { catalogue: { roles, accountabilities } }: CatalogueIndex,
  model: StrengthModel,
  calibration: Calibration,
): ((duties: Duties) => DutyFit[]) => {
  const lanes = new Map(roles.map((_, role) => [role, variantTau(model, calibration, role)]));
  const table = fitTable(accountabilities.length, lanes);
  return (duties) => {
    const weights = Float64Array.from(accountabilities, ({ id }) => {
      const weight = duties.get(id) ?? 0;
      return weight > 0 ? weight : 0;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return [];
    const sums = new Float64Array(table.blocks * blockWidth);
    sumFits(table, weights, sums);
    return roles
      .map(({ id }, role) => ({ role: id, fit: (pointsPerLift * sums[role]!) / total }))
      .toSorted((a, b) => b.fit - a.fit);
  };
};

/**
 * When duties say clearly that another role is meant than the title names. Points are tenths of a role's usual spread.
 * All of it is our judgement, tried on mixtures of what two roles own: where another role has a fifth of the duties or less
 * hardly anything is found, where it has half something in one case of five, where it has four fifths nearly always.
 */
export const clearLead = {
  /** Of fewer duties one cannot tell. */
  duties: 3,
  /** A lead below the spread that a role's fit has from company to company says little. */
  by: 10,
  /** What fits its best role less than this is a patchwork, and reads as no role. */
  fit: 20,
} as const;

/**
 * The role that fits duties best, if it is none of `named` and clearly ahead of the best of them: by more than 10 points,
 * with a fit of at least 20, and still ahead whichever one duty is left out, so that no single line decides it.
 * `by`: its lead in points.
 */
export const aheadOf = (
  rank: (duties: Duties) => readonly DutyFit[],
  duties: Duties,
  named: readonly string[],
): { readonly role: string; readonly by: number } | undefined => {
  const fits = rank(duties);
  const [first] = fits;
  if (duties.size < clearLead.duties || first === undefined) return undefined;
  const leadIn = (all: readonly DutyFit[]): number => {
    const fit = all.find(({ role }) => role === first.role)?.fit ?? -Infinity;
    return Math.min(...all.flatMap((each) => (named.includes(each.role) ? [fit - each.fit] : [])));
  };
  const by = leadIn(fits);
  if (!Number.isFinite(by) || by <= clearLead.by || first.fit < clearLead.fit) return undefined;
  const without = (out: string): Duties => new Map([...duties].filter(([id]) => id !== out));
  const stays = [...duties.keys()].every((out) => leadIn(rank(without(out))) > 0);
  return stays ? { role: first.role, by } : undefined;
};
