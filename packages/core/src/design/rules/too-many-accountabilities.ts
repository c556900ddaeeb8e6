import { type Rule, seat } from "../rule.ts";

export const tooManyAccountabilities: Rule = {
  id: "too-many-accountabilities",
  severity: "warning",
  title: "Answers for too much",
  explanation:
    "A position answers for more outcomes than one can hold in mind. It attends to the loudest, and nobody sees which one is neglected until it fails. Give some of them to positions below, which then also have something of their own. In a small firm the owner answers for nearly everything: raise the policy `accountableMost`; without it, the limit is twelve.",
  basis: { judgement: "The number is ours, the same as for postings." },
  says: "{position} answers for {count:outcome|outcomes}, more than {limit}.",
  fixes: {},
  breaks: {
    positions: [seat("it", "IT Director")],
    assignments: { security: { A: ["it"] }, "it-operations": { A: ["it"] }, "it-projects": { A: ["it"] } },
    policies: { accountableMost: 2 },
  },
  keeps: {
    positions: [seat("it", "IT Director"), seat("pm", "Project Manager", "it")],
    assignments: { security: { A: ["it"] }, "it-operations": { A: ["it"] }, "it-projects": { A: ["pm"] } },
    policies: { accountableMost: 2 },
  },
  find: (all) =>
    all.positions.flatMap(({ id }) => {
      const count = all.holds(id, "A").length;
      const { accountableMost: limit } = all.limits;
      return count > limit ? [{ positions: [id], data: { count, limit } }] : [];
    }),
};
