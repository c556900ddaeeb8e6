import type { Change, Grant } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import type { Case } from "./case.ts";
import { decidedBelow, grantedAbove } from "./granted.ts";
import { keptBy } from "./kept.ts";
import { lessAuthorityAbove } from "./less-authority.ts";

/** Parts with which one can steer an outcome; input and carrying out come after. */
const steering: ReadonlySet<Grant["part"]> = new Set(["decide", "recommend", "agree"]);

const steeringIn = keptBy(
  (grants: readonly Grant[]): ReadonlySet<string> =>
    new Set(grants.flatMap(({ part, position }) => (steering.has(part) ? [position] : []))),
);
const none: readonly Grant[] = [];

/**
 * The right that a position lacks most to answer for an outcome: it may neither decide, propose nor veto any of the decisions
 * that make it, while somebody else may. What nobody has a right to yet counts as not yet written down.
 */
export const rightLacked = (all: Case, id: string, accountability: string): DecisionRight | undefined => {
  const needed = all.rightsFor(accountability);
  const steers = (right: string): ReadonlySet<string> => steeringIn(all.grantsOf.get(right) ?? none);
  return needed.some((right) => steers(right.id).has(id))
    ? undefined
    : needed.find((right) => steers(right.id).size > 0);
};

const isDecided = keptBy((grants: readonly Grant[]): boolean => grants.some(({ part }) => part === "decide"));

/** The part that gives a position a say beside those who have one: who is above whoever decides agrees, else it proposes. */
const partFor = (all: Case, id: string, { id: right, part: { owns } }: DecisionRight): Grant["part"] => {
  const grants = all.grantsOf.get(right) ?? [];
  if (decidedBelow(all, grants, id)) return "agree";
  if (owns !== "decide") return owns;
  if (isDecided(grants)) return "recommend";
  const decision: Grant = { right, position: id, part: "decide" };
  const less = lessAuthorityAbove(grants, grantedAbove(all, grants, id), decision, 1);
  return less.length === 0 ? "decide" : "recommend";
};

/** Gives a position the rights it lacks to answer for some outcomes; nothing where it lacks none. */
export const giveLacked = (
  all: Case,
  id: string,
  accountabilities: readonly string[],
): Extract<Change, { do: "grant" }>[] => {
  const lacked = new Map(
    accountabilities.flatMap((each) => {
      const right = rightLacked(all, id, each);
      return right === undefined ? [] : [[right.id, right]];
    }),
  );
  return [...lacked.values()].map((right) => ({
    do: "grant",
    grant: { right: right.id, position: id, part: partFor(all, id, right) },
  }));
};
