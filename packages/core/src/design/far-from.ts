import type { Change } from "#model/structure.ts";
import { type Case, isOutside } from "./case.ts";
import { change } from "./fixes.ts";
import { runByAuditors } from "./judging.ts";
import { reachOf } from "./reach.ts";

/** As many dotted lines as a position may have. */
const mostDotted = 50;

/** Which of those who work on an outcome are out of reach of whoever answers for it. */
export const farFrom = (
  all: Case,
): ((accountability: string, answers: string, working: readonly string[]) => readonly string[]) => {
  const runs = runByAuditors(all);
  return (accountability, answers, working) => {
    const reach = reachOf(all, all.position, answers);
    // Whoever works on the audit of itself is not to come nearer to it.
    return working.filter((id) => !reach(id) && runs(id, accountability) === undefined);
  };
};

/** Dotted lines from some to one; undefined where there is no room, or the one is a supplier, to whom nobody of the organisation reports. */
export const joinBy = (all: Case, some: readonly string[], to: string): readonly Change[] | undefined =>
  !isOutside(all.position(to)) && some.every((id) => all.position(id).dotted.length < mostDotted)
    ? some.map((id) => change(id, { dotted: [...all.position(id).dotted, to] }))
    : undefined;
