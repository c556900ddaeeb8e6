import type { Profile, Role, TeamCondition } from "#model/role.ts";
import type { Strength, StrengthCell } from "#model/strength.ts";

/** Where a strength lies on the scale 0 to 3. Not stated: anywhere, thinning out linearly to nothing at 3. */
export type StrengthInterval = { readonly low: number; readonly high: number; readonly stated: boolean };

// "Owns" in one source is not exactly as much as "owns" in another, so each word covers a stretch of the scale.
const stretches: Readonly<Record<Strength, readonly [number, number]>> = {
  3: [2.4, 3],
  2: [1.35, 2.25],
  1: [0.6, 1.35],
  0: [0, 0.3],
};

/**
 * The interval of a cell on 0..3: the stretch of its strength, or from the low end of the lower to the high end of
 * the higher where sources disagree. Without a cell the whole scale, marked as not stated.
 */
export const intervalOf = (cell: Pick<StrengthCell, "strength" | "range"> | undefined): StrengthInterval => {
  if (cell === undefined) return { low: 0, high: 3, stated: false };
  const [lower, higher] = cell.range ?? [cell.strength, cell.strength];
  return { low: stretches[lower][0], high: stretches[higher][1], stated: true };
};

/**
 * The expected strength of a cell, 0..3: the middle of its interval. Not stated: 1, the mean of the density
 * 2/3 · (1 − x/3) on 0..3, because a source that describes a role without naming an outcome speaks rather against it.
 */
export const midOf = (cell: StrengthCell | undefined): number => {
  const { low, high, stated } = intervalOf(cell);
  return stated ? (low + high) / 2 : 1;
};

const meets = (when: TeamCondition, present: ReadonlySet<string>, whole: boolean): boolean =>
  (when.with === undefined || when.with.some((role) => present.has(role))) &&
  (when.without === undefined || (whole && !when.without.some((role) => present.has(role))));

/**
 * The first profile of a role whose condition is met by those known to be there; `whole` says that nobody else is.
 * Without it no condition on who is missing is met.
 */
export const profileFor = (
  { profiles }: Pick<Role, "profiles">,
  present: ReadonlySet<string>,
  whole: boolean,
): Profile | undefined => profiles.find(({ when }) => meets(when, present, whole));

/** What a role holds: its own cells, with those of a profile in their place; an accountability that is absent is not stated. */
export const cellsOf = (
  { strengths }: Pick<Role, "strengths">,
  profile?: Pick<Profile, "strengths">,
): Readonly<Record<string, StrengthCell | undefined>> => ({ ...strengths, ...profile?.strengths });
