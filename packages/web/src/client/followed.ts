import type { FollowedScenario, Structure } from "@remit/core";

/** What became of scenarios when a structure became another one. */
export type Followed = { readonly before: Structure; readonly followed: readonly FollowedScenario[] };

/** By the structure that was made: whoever undoes the step, or takes another one, does not see it told any longer. */
const told = new WeakMap<Structure, Followed>();

/** The structure an operation made of another one; what scenarios did to follow it is remembered, to be told. */
export const withFollowed = (
  before: Structure,
  {
    structure,
    followed = [],
  }: { readonly structure: Structure; readonly followed?: readonly FollowedScenario[] | undefined },
): Structure => {
  if (followed.length > 0) told.set(structure, { before, followed });
  return structure;
};

/** What scenarios did to follow the last change of a structure. */
export const followedIn = (structure: Structure): Followed | undefined => told.get(structure);
