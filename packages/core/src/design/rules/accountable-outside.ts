import { isOutside, isVacant } from "../case.ts";
import { assign, fix, moveA } from "../fixes.ts";
import { mayTake } from "../hand-over.ts";
import { type Rule, seat } from "../rule.ts";

export const accountableOutside: Rule = {
  id: "accountable-outside",
  severity: "error",
  title: "Accountable outside the organisation",
  explanation:
    "A supplier, or somebody engaged through one, answers for an outcome. A supplier can do the work and owe a result by contract, but it cannot answer inside the organisation for whether the right thing was ordered, and it is gone when the contract ends. Let somebody inside answer and the supplier be responsible. A very small organisation may accept it for a service that it buys whole, knowing that it then judges its supplier by the supplier's word.",
  basis: {
    cites: ["A-032", "B-051"],
    judgement:
      "The sources have the leader inside work with suppliers and manage their contracts; that a supplier never answers is our judgement.",
  },
  says: "{position} answers for {accountability}, but belongs to a supplier.",
  fixes: { "bring-inside": "Let {to} answer for it; the supplier does the work." },
  breaks: {
    positions: [
      seat("owner", "Owner"),
      seat("provider", "IT Provider", "owner", { holder: { name: "Provider Ltd", kind: "supplier" } }),
    ],
    assignments: { "it-operations": { A: ["provider"] } },
  },
  keeps: {
    positions: [
      seat("owner", "Owner"),
      seat("provider", "IT Provider", "owner", { holder: { name: "Provider Ltd", kind: "supplier" } }),
    ],
    assignments: { "it-operations": { A: ["owner"], R: ["provider"] } },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) =>
      all.letters(accountability).A.flatMap((id) => {
        if (!isOutside(all.position(id))) return [];
        const inside = (at: string): boolean => !isVacant(all.position(at)) && !isOutside(all.position(at));
        const to =
          all.letters(accountability).A.find(inside) ??
          all.chain(id).find((at) => mayTake(all, accountability, at));
        const changes =
          to === undefined
            ? []
            : [...moveA(all, accountability, id, to), ...assign(all, accountability, "R", id)];
        return [
          { positions: [id], accountabilities: [accountability], fixes: fix("bring-inside", changes, to) },
        ];
      }),
    ),
};
