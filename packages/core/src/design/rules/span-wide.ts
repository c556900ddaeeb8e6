import { type Rule, seat } from "../rule.ts";

export const spanWide: Rule = {
  id: "span-wide",
  severity: "warning",
  title: "Many reports",
  explanation:
    "A manager has more direct reports than can be led one by one: who is in difficulty is seen late, and the manager becomes the bottleneck of every decision. Put a layer of team leads in, or let some report elsewhere. Where all do the same well-known work, as at a service desk, many more are fine: raise the policy `spanMost`; without it, the limit is twelve. Assistants are not counted.",
  basis: { judgement: "The number is ours; no source of the catalogue gives one." },
  says: "{position} has {count:direct report|direct reports}, more than {limit}.",
  fixes: {},
  breaks: {
    positions: [seat("it", "IT Director"), ...["a", "b", "c"].map((id) => seat(id, "Engineer", "it"))],
    policies: { spanLeast: 1, spanMost: 2 },
  },
  keeps: {
    positions: [
      seat("it", "IT Director"),
      ...["a", "b"].map((id) => seat(id, "Engineer", "it")),
      seat("c", "Assistant", "it", { assistant: true }),
    ],
    policies: { spanLeast: 1, spanMost: 2 },
  },
  find: (all) =>
    all.positions.flatMap(({ id }) => {
      const count = all.span(id).length;
      const { spanMost: limit } = all.limits;
      return count > limit ? [{ positions: [id], data: { count, limit } }] : [];
    }),
};
