import type { Change, Grant } from "#model/structure.ts";
import type { DecisionRight } from "#model/writing.ts";
import type { Case } from "./case.ts";
import { lessAuthorityAbove, superiorsOf } from "./less-authority.ts";

/** Parts with which one can steer an outcome; input and carrying out come after. */
const steering: ReadonlySet<Grant["part"]> = new Set(["decide", "recommend", "agree"]);

/**
 * The right that a position lacks most to answer for an outcome: it may neither decide, propose nor veto any of the decisions
 * that make it, while somebody else may. What nobody has a right to yet counts as not yet written down.
 */
export const rightLacked = (all: Case, id: string, accountability: string): DecisionRight | undefined => {
  const needed = all.rightsFor(accountability);
  const steers = (right: string, by?: string): boolean =>
    (all.grantsOf.get(right) ?? []).some(
      ({ position, part }) => steering.has(part) && (by === undefined || position === by),
    );
  return needed.some((right) => steers(right.id, id)) ? undefined : needed.find((right) => steers(right.id));
};

/** The part that gives a position a say beside those who have one: who is above whoever decides agrees, else it proposes. */
const partFor = (all: Case, id: string, { id: right, part: { owns } }: DecisionRight): Grant["part"] => {
  const grants = all.grantsOf.get(right) ?? [];
  const deciding = grants.filter(({ part }) => part === "decide");
  if (deciding.some(({ position }) => all.under(position, id))) return "agree";
  if (owns !== "decide" || deciding.length > 0) return owns === "decide" ? "recommend" : owns;
  const decision: Grant = { right, position: id, part: "decide" };
  return lessAuthorityAbove(grants, superiorsOf(all, id), decision).length === 0 ? "decide" : "recommend";
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
