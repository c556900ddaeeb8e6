import { mostAnswers } from "../limits.ts";
import { type Rule, seat } from "../rule.ts";

export const partTimeOverload: Rule = {
  id: "part-time-overload",
  severity: "warning",
  title: "Too much for the time there is",
  explanation:
    "A position of less than full time answers for more outcomes than its share of what a full-time position can. A fractional leader who answers for everything answers for little. Take some outcomes away, or add time. It is right where most of them lie still and only need somebody to call. The limit is the policy `accountableMost` (twelve without it) times the share.",
  basis: { judgement: "That accountabilities take time in proportion is a rough rule of ours." },
  says: "{position} has {percent} % of full time and answers for {count:outcome|outcomes}; for that time {limit:is|are} enough.",
  fixes: {},
  breaks: {
    positions: [seat("cto", "Fractional CTO", undefined, { engagement: "fractional", share: 0.2 })],
    assignments: {
      architecture: { A: ["cto"] },
      security: { A: ["cto"] },
      "technology-roadmap": { A: ["cto"] },
    },
  },
  keeps: {
    positions: [seat("cto", "Fractional CTO", undefined, { engagement: "fractional", share: 0.2 })],
    assignments: { architecture: { A: ["cto"] }, "technology-roadmap": { A: ["cto"] } },
  },
  find: (all) =>
    all.positions.flatMap((position) => {
      const { id, share = 1 } = position;
      const count = all.holds(id, "A").length;
      const limit = mostAnswers(all.limits, position);
      if (share >= 1 || count <= limit) return [];
      return [{ positions: [id], data: { count, limit, percent: Math.round(share * 100) } }];
    }),
};
