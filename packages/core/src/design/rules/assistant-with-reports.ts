import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const assistantWithReports: Rule = {
  id: "assistant-with-reports",
  severity: "warning",
  title: "Assistant with reports",
  explanation:
    "A position is marked as an assistant and has reports. An assistant is left out of its superior's span of control, so everybody below it is hidden from that figure too. If it leads people it is a manager: take the mark away. An office with several assistants under a first one is better drawn side by side.",
  basis: { judgement: "Follows from how spans are counted here." },
  says: "{position} is marked as an assistant and has {count:report|reports}.",
  fixes: { "no-assistant": "Take the mark away." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("office", "Chief of Staff", "ceo", { assistant: true }),
      seat("one", "Assistant", "office"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("office", "Chief of Staff", "ceo"),
      seat("one", "Assistant", "office"),
    ],
  },
  find: (all) =>
    all.positions.flatMap(({ id, assistant }) => {
      const count = all.reports(id).length;
      if (assistant === undefined || count === 0) return [];
      return [
        { positions: [id], data: { count }, fixes: fix("no-assistant", [change(id, { assistant: null })]) },
      ];
    }),
};
