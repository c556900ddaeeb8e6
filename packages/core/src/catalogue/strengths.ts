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
export const intervalOf = (cell: StrengthCell | undefined): StrengthInterval => {
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

/** Whether a condition is met. An unknown team (`undefined`) meets only a condition that asks for nothing. */
export const meets = (when: TeamCondition, team: ReadonlySet<string> | undefined): boolean =>
  (when.with === undefined || (team !== undefined && when.with.some((role) => team.has(role)))) &&
  (when.without === undefined || (team !== undefined && !when.without.some((role) => team.has(role))));

export type EffectiveStrengths = {
  /** The profile read; absent when the role's own cells hold. */
  readonly profile?: Profile;
  /** accountability id → cell; an accountability that is absent is not stated. */
  readonly cells: Readonly<Record<string, StrengthCell>>;
};

/** What a role holds in a team: its own cells, with those of the first profile whose condition the team meets in their place. */
export const strengthsFor = (
  role: Pick<Role, "strengths" | "profiles">,
  team: ReadonlySet<string> | undefined,
): EffectiveStrengths => {
  const profile = role.profiles.find(({ when }) => meets(when, team));
  return profile === undefined
    ? { cells: role.strengths }
    : { profile, cells: { ...role.strengths, ...profile.strengths } };
};
