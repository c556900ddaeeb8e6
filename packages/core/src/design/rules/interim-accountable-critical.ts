import { critical } from "../critical.ts";
import { type Rule, seat } from "../rule.ts";

export const interimAccountableCritical: Rule = {
  id: "interim-accountable-critical",
  severity: "note",
  title: "Interim holder of what cannot wait",
  explanation:
    "An interim position answers for something that cannot wait, such as operations, security or recovery. On the day its engagement ends, nobody may answer for it. Agree now who takes over, and let them be the deputy until then. With a deputy who stays it is no finding.",
  basis: { judgement: "Which outcomes cannot wait is ours." },
  says: "{position} is interim and answers for {accountabilities}, with no deputy who stays.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "Interim IT Director", "ceo", { engagement: "interim" }),
      seat("ops", "Operations Lead", "it"),
    ],
    assignments: { "it-operations": { A: ["it"] } },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "Interim IT Director", "ceo", { engagement: "interim", deputy: "ops" }),
      seat("ops", "Operations Lead", "it"),
    ],
    assignments: { "it-operations": { A: ["it"] } },
  },
  find: (all) =>
    all.positions.flatMap(({ id, engagement, deputy }) => {
      if (engagement !== "interim") return [];
      const stays = deputy !== undefined && all.has(deputy) && all.position(deputy).engagement !== "interim";
      const accountabilities = all.holds(id, "A").filter((of) => critical.includes(of));
      return stays || accountabilities.length === 0 ? [] : [{ positions: [id], accountabilities }];
    }),
};
