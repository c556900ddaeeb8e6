import type { Change } from "#model/structure.ts";
import { isOutside, isVacant } from "../case.ts";
import { assign, fix, unassign } from "../fixes.ts";
import { handOver } from "../hand-over.ts";
import { fixed } from "../limits.ts";
import { type Rule, seat } from "../rule.ts";

/** So many superiors are told to inform themselves only: of more, somebody has to choose. */
const mostInformed = 10;

export const accountableUnderResponsible: Rule = {
  id: "accountable-under-responsible",
  severity: "note",
  title: "Answers for the work of a superior",
  explanation:
    "A position answers for an outcome on which its own superior works. It cannot call the superior to account, so the letters say something that will not happen. Usually the two are the wrong way round. It is right where the superior lends a hand in a small team and says so.",
  basis: { judgement: "Accountability follows the line downwards; ours from the meaning of the letters." },
  says: "{position} answers for {accountability}, on which its superior {other} works.",
  fixes: {
    raise: "Let {to} answer for it, and have the say this needs.",
    inform: "Let whoever is above {position} be informed instead of working on it.",
  },
  breaks: {
    positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")],
    assignments: { "service-desk": { A: ["desk"], R: ["it"] } },
  },
  keeps: {
    positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")],
    assignments: { "service-desk": { A: ["it"], R: ["desk"] } },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) => {
      const { A, R, C, I } = all.letters(accountability);
      const workingAbove = all.aboveAmong(R);
      return A.flatMap((id) => {
        const working = workingAbove(id);
        const [nearest] = working;
        const highest = working.at(-1);
        if (nearest === undefined || highest === undefined) return [];
        const able = !isOutside(all.position(highest)) && !isVacant(all.position(highest));
        const raised = able ? handOver(all, accountability, id, highest) : [];
        const informed = (): Change[] => {
          const told = working.filter((above) => ![A, C, I].some((some) => some.includes(above)));
          return [
            ...working.map((above) => unassign(accountability, "R", above)),
            ...told.flatMap((above) => assign(all, accountability, "I", above)),
          ];
        };
        // Somebody else does the work, or whoever answers leads so few that they do it.
        const done =
          working.length <= mostInformed &&
          (R.length > working.length || all.span(id).length < fixed.worksAlongside);
        const fixes = [...fix("raise", raised, highest), ...(done ? fix("inform", informed()) : [])];
        return [{ positions: [id, nearest], accountabilities: [accountability], fixes }];
      });
    }),
};
