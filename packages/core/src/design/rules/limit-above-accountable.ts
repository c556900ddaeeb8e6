import { goesUp } from "../escalation.ts";
import { type Rule, seat } from "../rule.ts";

/** So many who answer for one outcome are looked at: that they are many is a finding of its own. */
const mostAnswering = 10;

export const limitAboveAccountable: Rule = {
  id: "limit-above-accountable",
  severity: "warning",
  title: "Limit above that of whoever answers",
  explanation:
    "A position may decide up to a larger sum than the one that answers for the outcome, in another branch, without being its superior. Whoever answers is then bound by decisions it could not have taken. It shows where companies were put together and each kept its table of limits. Whoever sits higher rightly has a larger limit, and so have those who lead the money, the operations or the whole: what is too large goes up to them, and they are not reported.",
  basis: {
    judgement:
      "Deciding and answering belong together; the outcome that a right is first for stands in data/writing/decision-rights.yaml and is our judgement.",
  },
  says: "{position} decides on {right} up to {limit} {currency}, more than the {theirs} {currency} of {other}, who answers for {accountability}.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Group Chief Executive"),
      seat("cio", "Group CIO", "ceo"),
      seat("md", "Managing Director, Glass", "ceo"),
      seat("it", "Head of IT, Glass", "md"),
    ],
    currency: "EUR",
    assignments: { "vendor-management": { A: ["cio"], R: ["cio"] } },
    decisionRights: [
      { right: "technology-contracts", position: "cio", part: "decide", limit: 20_000 },
      { right: "technology-contracts", position: "it", part: "decide", limit: 40_000 },
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Group Chief Executive"),
      seat("cio", "Group CIO", "ceo"),
      seat("md", "Managing Director, Glass", "ceo"),
      seat("it", "Head of IT, Glass", "md"),
    ],
    currency: "EUR",
    assignments: { "vendor-management": { A: ["cio"], R: ["cio"] } },
    decisionRights: [
      { right: "technology-contracts", position: "cio", part: "decide", limit: 60_000 },
      { right: "technology-contracts", position: "it", part: "decide", limit: 40_000 },
      { right: "technology-contracts", position: "ceo", part: "decide", limit: 500_000 },
    ],
  },
  find: (all) => {
    const { currency = "" } = all.structure;
    return [...all.grantsOf].flatMap(([right, grants]) => {
      const [first] = all.right(right)?.of ?? [];
      if (first === undefined) return [];
      const deciding = grants.filter(({ part, limit }) => part === "decide" && limit !== undefined);
      return all
        .letters(first)
        .A.slice(0, mostAnswering)
        .flatMap((answers) => {
          const own = deciding.find(({ position }) => position === answers);
          const theirs = own?.limit;
          if (own === undefined || theirs === undefined) return [];
          const apart = (id: string) =>
            id !== answers && !goesUp(all, answers, id) && !all.under(id, answers);
          return deciding.flatMap(({ position, limit = 0, per = "decision" }) =>
            limit > theirs && per === (own.per ?? "decision") && apart(position)
              ? [
                  {
                    positions: [position, answers],
                    accountabilities: [first],
                    data: { right, limit, theirs, currency },
                  },
                ]
              : [],
          );
        });
    });
  },
};
