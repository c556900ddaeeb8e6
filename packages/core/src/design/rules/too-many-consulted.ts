import { type Rule, seat } from "../rule.ts";

export const tooManyConsulted: Rule = {
  id: "too-many-consulted",
  severity: "note",
  title: "Too many are consulted",
  explanation:
    "Many positions are to be asked before anything is decided about one outcome. Each of them costs a meeting and can delay; with many, nothing is decided or nobody is really asked. Inform most of them instead. Where law or a works agreement gives people the right to be heard, the number is what it is. The limit is the policy `consultedMost`; without it, five.",
  basis: { judgement: "The number is ours." },
  says: "{count} positions are consulted about {accountability}, more than {limit}.",
  fixes: {},
  breaks: {
    positions: [
      seat("it", "IT Director"),
      ...["a", "b", "c"].map((id) => seat(id, `Head of ${id.toUpperCase()}`, "it")),
    ],
    assignments: { architecture: { A: ["it"], R: ["it"], C: ["a", "b", "c"] } },
    policies: { consultedMost: 2 },
  },
  keeps: {
    positions: [
      seat("it", "IT Director"),
      ...["a", "b", "c"].map((id) => seat(id, `Head of ${id.toUpperCase()}`, "it")),
    ],
    assignments: { architecture: { A: ["it"], R: ["it"], C: ["a"], I: ["b", "c"] } },
    policies: { consultedMost: 2 },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) => {
      const { C } = all.letters(accountability);
      const { consultedMost: limit } = all.limits;
      if (C.length <= limit) return [];
      return [{ positions: C, accountabilities: [accountability], data: { count: C.length, limit } }];
    }),
};
