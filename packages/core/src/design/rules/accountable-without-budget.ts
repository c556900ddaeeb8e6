import { type Rule, seat } from "../rule.ts";

/** Outcomes that money makes: whoever answers for one of them needs a sum of their own. Our judgement. */
const needsMoney: readonly string[] = [
  "technology-budget",
  "operating-budget",
  "it-projects",
  "infrastructure",
  "research-development",
];

export const accountableWithoutBudget: Rule = {
  id: "accountable-without-budget",
  severity: "warning",
  title: "Accountable without a budget",
  explanation:
    "A position answers for an outcome that cannot be had without money, such as infrastructure or projects, and has no budget, while other positions in the file have one. It has to ask for every sum and answers for what was refused. Give it a budget, or let whoever holds the money answer. Where one budget is held by the superior and spending is agreed each month, this may be turned off.",
  basis: {
    cites: ["A-094", "A-226"],
    judgement: "Sources have technology leaders manage the budget; which outcomes need one is our judgement.",
  },
  says: "{position} answers for {accountability}, but has no budget.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive", undefined, { budget: 900_000 }),
      seat("it", "IT Director", "ceo"),
    ],
    assignments: { infrastructure: { A: ["it"] } },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive", undefined, { budget: 900_000 }),
      seat("it", "IT Director", "ceo", { budget: 200_000 }),
    ],
    assignments: { infrastructure: { A: ["it"] } },
  },
  find: (all) =>
    all.positions.every(({ budget }) => budget === undefined)
      ? []
      : needsMoney.flatMap((accountability) =>
          all
            .letters(accountability)
            .A.filter((id) => (all.position(id).budget ?? 0) === 0)
            .map((id) => ({ positions: [id], accountabilities: [accountability] })),
        ),
};
