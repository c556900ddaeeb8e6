import type { AdjustedScenario, Structure } from "@remit/core";

/** What became of scenarios when a structure became another one. */
export type Followed = { readonly before: Structure; readonly adjusted: readonly AdjustedScenario[] };

/** By the structure that was made: whoever undoes the step, or takes another one, does not see it told any longer. */
const told = new WeakMap<Structure, Followed>();

/** The structure an operation made of another one; what scenarios did to follow it is remembered, to be told. */
export const withFollowed = (
  before: Structure,
  {
    structure,
    adjusted = [],
  }: { readonly structure: Structure; readonly adjusted?: readonly AdjustedScenario[] | undefined },
): Structure => {
  if (adjusted.length > 0) told.set(structure, { before, adjusted });
  return structure;
};

/** What scenarios did to follow the last change of a structure. */
export const followedIn = (structure: Structure): Followed | undefined => told.get(structure);
