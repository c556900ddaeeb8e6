import type { Change } from "#model/structure.ts";
import { canAnswer } from "./best-suited.ts";
import type { Case } from "./case.ts";
import { needsDeputy } from "./critical.ts";
import { moveA } from "./fixes.ts";
import { wouldAuditOwn, wouldJudgeOwn } from "./judging.ts";
import { fixed, mostAnswers } from "./limits.ts";
import { misfitOf } from "./misfit.ts";
import { giveLacked } from "./steering.ts";

/** Whether an outcome for which somebody would answer has nobody who does the work: with few reports they do it themselves. */
export const nobodyWorks = (all: Case, accountability: string, answers: string): boolean =>
  all.letters(accountability).R.length === 0 && all.span(answers).length >= fixed.worksAlongside;

/** Whether a position can be asked to answer for an outcome that it does not answer for yet, whichever that is: it stays and has the time. */
export const hasRoom = (all: Case, id: string): boolean =>
  canAnswer(all, id) &&
  all.position(id).engagement !== "interim" &&
  all.holds(id, "A").length < mostAnswers(all.limits, all.position(id));

/** The same for one outcome: it would not judge what it runs either; in a small organisation it may. */
export const mayTake = (all: Case, accountability: string, to: string): boolean =>
  hasRoom(all, to) && (all.small || !wouldJudgeOwn(all, to, accountability));

/**
 * Lets another position answer for an outcome, with the say that needs; nothing where one fault would make another: where
 * others answer as well; where it would answer for too much, would need a deputy and has none, is there for a while only or would
 * judge what it runs; or where a title would fit no more.
 */
export const handOver = (all: Case, accountability: string, from: string, to: string): Change[] => {
  const position = all.position(to);
  const answers = [...new Set([...all.holds(to, "A"), accountability])];
  const alone = position.deputy === undefined && needsDeputy(answers);
  const shared = all.letters(accountability).A.length > 1;
  if (shared || alone || position.engagement === "interim") return [];
  if (answers.length > mostAnswers(all.limits, position)) return [];
  if (wouldJudgeOwn(all, to, accountability) || wouldAuditOwn(all, to, accountability)) return [];
  const left = all.holds(from, "A").filter((each) => each !== accountability);
  const retitles = (id: string, then: readonly string[]): boolean =>
    misfitOf(all, id, then) !== undefined && misfitOf(all, id) === undefined;
  if (retitles(from, left) || retitles(to, answers)) return [];
  return [...moveA(all, accountability, from, to), ...giveLacked(all, to, [accountability])];
};
