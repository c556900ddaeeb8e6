import type { Position, Structure } from "#model/structure.ts";

/** Where rules draw their lines unless the policies of a file say otherwise. All of it is our judgement. */
export const usual = {
  /** One or two reports seldom need a manager of their own. */
  spanLeast: 3,
  /** Beyond it nobody finds an hour a week for each. */
  spanMost: 12,
  /** A decision that climbs further arrives too late, and in other words. */
  layersMost: 7,
  /** Nobody holds more outcomes than this in mind. */
  accountableMost: 12,
  /** Each one asked costs a meeting. */
  consultedMost: 5,
  /** In an organisation of fewer people duties can seldom be kept apart. */
  smallBelow: 30,
} as const;

/** Lines that no policy moves: turn the rule off instead. Our judgement too. */
export const fixed = {
  /** The deepest layer at which a chief still sits near enough to decide for the whole organisation. */
  chiefLayer: 3,
  /** Whoever answers for so many outcomes needs a deputy, whichever they are. */
  deputyFrom: 6,
  /** Whoever leads fewer does much of the work themselves. */
  worksAlongside: 3,
  /** The share of positions that answer for something beyond which interim is no longer a bridge; of at least so many. */
  interim: { share: 1 / 3, least: 2 },
} as const;

/** The lines of one structure: its policies, else the usual ones. */
export const limitsOf = ({ policies = { rules: {} } }: Structure) => ({
  spanLeast: policies.spanLeast ?? usual.spanLeast,
  spanMost: policies.spanMost ?? usual.spanMost,
  layersMost: policies.layersMost ?? usual.layersMost,
  accountableMost: policies.accountableMost ?? usual.accountableMost,
  consultedMost: policies.consultedMost ?? usual.consultedMost,
  smallBelow: policies.smallBelow ?? usual.smallBelow,
});
export type Limits = ReturnType<typeof limitsOf>;

/** How many outcomes a position can answer for in the time it has: the number for full time, times its share. */
export const mostAnswers = ({ accountableMost }: Limits, { share = 1 }: Pick<Position, "share">): number =>
  share < 1 ? Math.max(1, Math.floor(accountableMost * share)) : accountableMost;
