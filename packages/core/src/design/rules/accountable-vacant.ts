import { isVacant } from "../case.ts";
import { change, fix } from "../fixes.ts";
import { handOver } from "../hand-over.ts";
import { type Rule, seat, vacant } from "../rule.ts";

export const accountableVacant: Rule = {
  id: "accountable-vacant",
  severity: "warning",
  title: "Accountable position is vacant",
  explanation:
    "The position that answers for an outcome has no holder, and no deputy who is there. On paper the outcome is covered; in fact nobody answers for it until the position is filled. Say who answers in the meantime, or name a deputy. It may stay as it is where the new holder has signed and starts within weeks.",
  basis: {
    judgement: "An empty chair cannot answer; that a filled deputy is enough for a while is our judgement.",
  },
  says: "{accountability} is answered for by {position}, which is vacant and has no deputy who is there.",
  fixes: {
    "name-deputy": "Name {to} as deputy until the position is filled.",
    "superior-meanwhile":
      "Let {to} answer for it, and have the say this needs, until the position is filled.",
  },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      vacant("ciso", "Head of Information Security", "ceo"),
      seat("engineer", "Security Engineer", "ciso"),
    ],
    assignments: { security: { A: ["ciso"], R: ["engineer"] } },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      vacant("ciso", "Head of Information Security", "ceo", { deputy: "engineer" }),
      seat("engineer", "Security Engineer", "ciso"),
    ],
    assignments: { security: { A: ["ciso"], R: ["engineer"] } },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) =>
      all.letters(accountability).A.flatMap((id) => {
        const position = all.position(id);
        const { deputy } = position;
        const acts = deputy !== undefined && all.has(deputy) && !isVacant(all.position(deputy));
        if (!isVacant(position) || acts) return [];
        const to = all.above(id);
        const acting = all.deputyFor(id);
        const fixes = [
          ...(acting === undefined ? [] : fix("name-deputy", [change(id, { deputy: acting })], acting)),
          ...(to === undefined ? [] : fix("superior-meanwhile", handOver(all, accountability, id, to), to)),
        ];
        return [{ positions: [id], accountabilities: [accountability], fixes }];
      }),
    ),
};
