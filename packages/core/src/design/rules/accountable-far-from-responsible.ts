import { isOutside } from "../case.ts";
import { change, fix } from "../fixes.ts";
import { reachOf } from "../reach.ts";
import { type Rule, seat } from "../rule.ts";

/** As many dotted lines as a position may have. */
const mostDotted = 50;

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
  find: (all) =>
    all.accountabilities.flatMap((accountability) => {
      const { A, R } = all.letters(accountability);
      const [first, second] = A;
      if (first === undefined || second !== undefined) return [];
      const reach = reachOf(all, all.position, first);
      const far = R.filter((id) => !reach(id));
      if (far.length === 0) return [];
      const changes = far.map((id) => change(id, { dotted: [...all.position(id).dotted, first] }));
      // Nobody of the organisation reports to a supplier.
      const room =
        !isOutside(all.position(first)) && far.every((id) => all.position(id).dotted.length < mostDotted);
      const fixes = room ? fix("dotted-line", changes, first) : [];
      return [{ positions: [first, ...far], accountabilities: [accountability], fixes }];
    }),
};
