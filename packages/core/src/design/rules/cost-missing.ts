import { type Rule, seat } from "../rule.ts";

export const costMissing: Rule = {
  id: "cost-missing",
  severity: "note",
  title: "Cost is missing",
  explanation:
    "Some positions have a cost and others none, so every total of a branch or a scenario is too low by an amount that nobody knows. Add the missing ones, or leave cost out altogether. An estimate is better than nothing: a scenario compares differences. Vacant positions count as well, since a scenario may fill them.",
  basis: { judgement: "Simple arithmetic." },
  says: "No cost is given for {count} of {of:position|positions}: {positions}.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive", undefined, { cost: 150_000 }),
      seat("it", "IT Director", "ceo"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive", undefined, { cost: 150_000 }),
      seat("it", "IT Director", "ceo", { cost: 110_000 }),
    ],
  },
  find: (all) => {
    const missing = all.positions.filter(({ cost }) => cost === undefined);
    if (missing.length === 0 || missing.length === all.positions.length) return [];
    const data = { count: missing.length, of: all.positions.length };
    return [{ positions: missing.map(({ id }) => id), data }];
  },
};
