import { farFrom, joinBy } from "../far-from.ts";
import { fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const accountableFarFromResponsible: Rule = {
  id: "accountable-far-from-responsible",
  severity: "warning",
  title: "Work is done out of reach",
  explanation:
    "Those who do the work sit in another branch than the one who answers for it, and no dotted line joins them; whoever sits beside it under the same superior is near enough. Whoever answers cannot set their priorities, and hears of delays last. Draw a dotted line, move the work, or let somebody above both answer. It is right for work that is ordered like a service, with a price and a date.",
  basis: {
    judgement: "That answering needs a line to those who do the work, solid or dotted, is our judgement.",
  },
  says: "{position} answers for {accountability}, but part of the work is done out of its reach, by {others}.",
  fixes: { "dotted-line": "Draw a dotted line from {others} to {to}." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("sales", "Head of Sales", "ceo"),
      seat("web", "Web Editor", "sales"),
    ],
    assignments: { "customer-systems": { A: ["it"], R: ["web"] } },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("sales", "Head of Sales", "ceo"),
      seat("web", "Web Editor", "sales", { dotted: ["it"] }),
    ],
    assignments: { "customer-systems": { A: ["it"], R: ["web"] } },
  },
  find: (all) => {
    const far = farFrom(all);
    return all.accountabilities.flatMap((accountability) => {
      const { A, R } = all.letters(accountability);
      const [first, second] = A;
      if (first === undefined || second !== undefined) return [];
      const apart = far(accountability, first, R);
      if (apart.length === 0) return [];
      const fixes = fix("dotted-line", joinBy(all, apart, first) ?? [], first);
      return [{ positions: [first, ...apart], accountabilities: [accountability], fixes }];
    });
  },
};
