import { type Rule, seat } from "../rule.ts";

export const decideWithoutLimit: Rule = {
  id: "decide-without-limit",
  severity: "note",
  title: "Decides about money without a limit",
  explanation:
    "A position below the top decides about money, and the file does not say up to what sum. A right without a limit is read in two ways: by its holder as no limit, by the superior as a small one. Write the sum down, also where it is high. At the top no limit is needed here: the board's rules set it.",
  basis: {
    judgement:
      "Which rights have a limit in money stands in data/writing/decision-rights.yaml and is our judgement.",
  },
  says: "{position} decides: {right}, and no limit is given.",
  fixes: {},
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    decisionRights: [{ right: "purchases", position: "it", part: "decide" }],
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    decisionRights: [{ right: "purchases", position: "it", part: "decide", limit: 10_000 }],
  },
  find: (all) =>
    all.grants.flatMap(({ right, position, part, limit }) => {
      const kind = all.right(right)?.limit.kind;
      const ofMoney = kind === "money-once" || kind === "money-a-year";
      if (!ofMoney || part !== "decide" || limit !== undefined || all.superior(position) === undefined)
        return [];
      return [{ positions: [position], data: { right } }];
    }),
};
