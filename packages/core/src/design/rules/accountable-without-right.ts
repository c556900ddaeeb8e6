import { isOutside } from "../case.ts";
import { fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";
import { giveLacked, rightLacked } from "../steering.ts";

export const accountableWithoutRight: Rule = {
  id: "accountable-without-right",
  severity: "warning",
  title: "Accountable without a decision right",
  explanation:
    "A position answers for outcomes, yet may neither decide, propose nor veto any of the decisions that make them, while others may. Whoever answers for what others decide can only explain afterwards. Give it a right, or let the one who decides answer. Asked only where the file lists decision rights; what nobody has a right to yet counts as not yet written down.",
  basis: {
    judgement:
      "Which rights an accountability needs stands in data/writing/decision-rights.yaml and is our judgement.",
  },
  says: "{position} answers for {accountabilities}, but has none of the decision rights that this needs and others have, above all: {right}.",
  fixes: {
    decide: "Let {to} decide, as nobody does yet: {right}.",
    agree: "Let {to} agree, as somebody below it decides: {right}.",
    recommend: "Let {to} propose: {right}.",
    several:
      "Give {to} a part in each: to decide where nobody does yet, to agree where somebody below it decides, else to propose.",
  },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { security: { A: ["it"] } },
    decisionRights: [{ right: "access", position: "ceo", part: "decide" }],
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { security: { A: ["it"] } },
    decisionRights: [{ right: "access", position: "it", part: "decide" }],
  },
  find: (all) => {
    if (all.grants.length === 0) return [];
    return all.positions.flatMap((position) => {
      const { id } = position;
      // That a supplier answers is a finding of its own; it is given no decision.
      if (isOutside(position)) return [];
      const lacking = all.holds(id, "A").flatMap((accountability) => {
        const right = rightLacked(all, id, accountability);
        return right === undefined ? [] : [{ accountability, right: right.id }];
      });
      const [most] = lacking;
      if (most === undefined) return [];
      const accountabilities = lacking.map(({ accountability }) => accountability);
      const given = giveLacked(all, id, accountabilities);
      const [first, ...others] = given;
      const fixes = fix(first === undefined || others.length > 0 ? "several" : first.grant.part, given, id);
      return [{ positions: [id], accountabilities, data: { right: most.right }, fixes }];
    });
  },
};
