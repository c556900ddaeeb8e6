import type { Change } from "#model/structure.ts";
import { isOutside } from "../case.ts";
import { fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

/** Parts with which one can steer an outcome; input and carrying out come after. */
const steering = new Set(["decide", "recommend", "agree"]);

export const accountableWithoutRight: Rule = {
  id: "accountable-without-right",
  severity: "warning",
  title: "Accountable without a decision right",
  explanation:
    "A position answers for outcomes, yet may neither decide, propose nor veto any of the decisions that make them, while others may, or it has no decision right at all. Whoever answers for what others decide can only explain afterwards. Give it a right, or let the one who decides answer. Asked only where the file lists decision rights; what nobody has a right to yet counts as not yet written down.",
  basis: {
    judgement:
      "Which rights an accountability needs stands in data/writing/decision-rights.yaml and is our judgement.",
  },
  says: "{position} answers for {accountabilities}, but has none of the decision rights this needs, above all: {right}.",
  fixes: { grant: "Give {to} what it needs: to decide where nobody decides yet, else to propose." },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { security: { A: ["it"] } },
    decisionRights: [{ right: "hiring", position: "ceo", part: "decide" }],
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { security: { A: ["it"] } },
    decisionRights: [{ right: "access", position: "it", part: "decide" }],
  },
  find: (all) => {
    if (all.grants.length === 0) return [];
    return all.positions.flatMap(({ id }) => {
      const own = all.grantsAt(id);
      const lacking = all.holds(id, "A").flatMap((accountability) => {
        const needed = all.rightsFor(accountability);
        const [first] = needed;
        const steers = needed.some((right) =>
          own.some((grant) => grant.right === right.id && steering.has(grant.part)),
        );
        const others = needed.some((right) => all.grantsOf.has(right.id));
        return first === undefined || steers || (own.length > 0 && !others)
          ? []
          : [{ accountability, first }];
      });
      const [most] = lacking;
      if (most === undefined) return [];
      const missing = new Map(lacking.map(({ first }) => [first.id, first]));
      const changes = [...missing.values()].map(({ id: right, part }): Change => {
        const taken = all.grantsOf.get(right)?.some((grant) => grant.part === "decide") ?? false;
        const owned = part.owns === "decide" && taken ? "recommend" : part.owns;
        return { do: "grant", grant: { right, position: id, part: owned } };
      });
      const fixes = isOutside(all.position(id)) ? [] : fix("grant", changes, id);
      const accountabilities = lacking.map(({ accountability }) => accountability);
      return [{ positions: [id], accountabilities, data: { right: most.first.id }, fixes }];
    });
  },
};
