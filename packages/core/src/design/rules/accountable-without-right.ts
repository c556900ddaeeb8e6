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
    decide: "Let {to} decide, as nobody does yet.",
    agree: "Let {to} agree to what somebody below it decides.",
    recommend: "Let {to} propose.",
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
    return all.positions.flatMap(({ id }) => {
      const lacking = all.holds(id, "A").flatMap((accountability) => {
        const right = rightLacked(all, id, accountability);
        return right === undefined ? [] : [{ accountability, right: right.id }];
      });
      const [most] = lacking;
      if (most === undefined) return [];
      const accountabilities = lacking.map(({ accountability }) => accountability);
      const given = isOutside(all.position(id)) ? [] : giveLacked(all, id, accountabilities);
      const [part = "recommend", ...others] = new Set(given.map(({ grant }) => grant.part));
      const fixes = fix(others.length > 0 ? "several" : part, given, id);
      return [{ positions: [id], accountabilities, data: { right: most.right }, fixes }];
    });
  },
};
