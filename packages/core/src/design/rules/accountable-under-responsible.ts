import { isOutside, isVacant } from "../case.ts";
import { fix, moveA } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const accountableUnderResponsible: Rule = {
  id: "accountable-under-responsible",
  severity: "note",
  title: "Answers for the work of a superior",
  explanation:
    "A position answers for an outcome on which its own superior works. It cannot call the superior to account, so the letters say something that will not happen. Usually the two are the wrong way round. It is right where the superior lends a hand in a small team and says so.",
  basis: { judgement: "Accountability follows the line downwards; ours from the meaning of the letters." },
  says: "{position} answers for {accountability}, on which its superior {other} works.",
  fixes: { raise: "Let {to} answer for it." },
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
      const { A, R } = all.letters(accountability);
      return A.flatMap((id) => {
        const superior = all.chain(id).find((above) => R.includes(above));
        if (superior === undefined) return [];
        const able = !isOutside(all.position(superior)) && !isVacant(all.position(superior));
        const fixes = able ? fix("raise", moveA(all, accountability, id, superior), superior) : [];
        return [{ positions: [id, superior], accountabilities: [accountability], fixes }];
      });
    }),
};
