import { isOutside } from "../case.ts";
import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const securityUnderOperations: Rule = {
  id: "security-under-operations",
  severity: "note",
  title: "Security reports to operations",
  explanation:
    "Whoever answers for security reports to whoever answers for running IT. What security finds costs the superior time and money, so the reports may become milder on their way up. Many organisations let security report beside operations, or give it a dotted line to the top that is used. Under one leader of all of IT it is common and can work, where the leader wants to hear it.",
  basis: {
    judgement: "The sources of the catalogue do not settle it; that it deserves a thought is our judgement.",
  },
  says: "{position} answers for {accountability} and reports to {other}, who answers for {otherAccountability}.",
  fixes: { "beside-operations": "Let {position} report to {to}." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("ciso", "Head of Information Security", "it"),
    ],
    assignments: { "it-operations": { A: ["it"] }, security: { A: ["ciso"] } },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("ciso", "Head of Information Security", "ceo"),
    ],
    assignments: { "it-operations": { A: ["it"] }, security: { A: ["ciso"] } },
  },
  find: (all) =>
    all.letters("security").A.flatMap((id) => {
      const superior = all.superior(id);
      const runs = ["it-operations", "infrastructure"].find(
        (of) => superior !== undefined && all.letters(of).A.includes(superior),
      );
      // A supplier's place is in its contract; that it answers at all is a finding of its own.
      if (superior === undefined || runs === undefined || isOutside(all.position(id))) return [];
      // One person in both seats is no two of whom one reports to the other.
      if (all.samePerson(id, superior)) return [];
      const { dotted } = all.position(id);
      const above = all.chain(superior);
      if (dotted.some((to) => above.includes(to))) return [];
      const to = above.find((at) => !isOutside(all.position(at)) && !all.samePerson(id, at));
      const fixes =
        to === undefined || to === id ? [] : fix("beside-operations", [change(id, { reportsTo: to })], to);
      return [{ positions: [id, superior], accountabilities: ["security", runs], fixes }];
    }),
};
