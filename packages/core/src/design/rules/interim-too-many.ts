import { fixed } from "../limits.ts";
import { type Rule, seat } from "../rule.ts";

export const interimTooMany: Rule = {
  id: "interim-too-many",
  severity: "note",
  title: "Many interim positions",
  explanation:
    "More than a third of the positions that answer for something, and at least two, are held for a while only. What they begin, others must finish, and what they know leaves with them. Fill the ones that matter for good first. In a turnaround or a merger it is what was decided.",
  basis: { judgement: "A third and two are our numbers." },
  says: "{count} of {of} positions that answer for something are interim: {positions}.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "Interim IT Director", "ceo", { engagement: "interim" }),
      seat("ciso", "Interim CISO", "ceo", { engagement: "interim" }),
    ],
    assignments: { architecture: { A: ["it"] }, security: { A: ["ciso"] } },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("ciso", "Interim CISO", "ceo", { engagement: "interim" }),
    ],
    assignments: { architecture: { A: ["it"] }, security: { A: ["ciso"] } },
  },
  find: (all) => {
    const answering = all.positions.filter(({ id }) => all.holds(id, "A").length > 0);
    const interim = answering.filter(({ engagement }) => engagement === "interim");
    const { share, least } = fixed.interim;
    if (interim.length < least || interim.length <= answering.length * share) return [];
    return [
      { positions: interim.map(({ id }) => id), data: { count: interim.length, of: answering.length } },
    ];
  },
};
