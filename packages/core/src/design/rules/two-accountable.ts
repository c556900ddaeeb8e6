import { isOutside, isVacant } from "../case.ts";
import { assign, fix, unassign } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

/** So many are offered to stay accountable: a longer list is no help. */
const mostOffered = 3;

export const twoAccountable: Rule = {
  id: "two-accountable",
  severity: "error",
  title: "Two or more are accountable",
  explanation:
    "Several positions answer for the same outcome. Where two answer, each may wait for the other, and whoever asks gets two answers. Work can be shared; answering for it cannot. If both really do answer, each for a part, name the parts as accountabilities of their own. Two may stand side by side for the weeks of a handover.",
  basis: { judgement: "Exactly one A for each outcome is the rule by which RACI is used; we take it over." },
  says: "{count} positions answer for {accountability}: {positions}.",
  fixes: { "keep-one": "Let {to} alone answer for it, and leave the work to {rest}." },
  breaks: {
    positions: [seat("cio", "CIO"), seat("head-of-it", "Head of IT", "cio")],
    assignments: { "it-operations": { A: ["cio", "head-of-it"] } },
  },
  keeps: {
    positions: [seat("cio", "CIO"), seat("head-of-it", "Head of IT", "cio")],
    assignments: { "it-operations": { A: ["head-of-it"], I: ["cio"] } },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) => {
      const { A } = all.letters(accountability);
      if (A.length < 2) return [];
      const able = A.filter((id) => !isVacant(all.position(id)) && !isOutside(all.position(id)));
      const fixes = able.slice(0, mostOffered).flatMap((keep) => {
        const others = A.filter((id) => id !== keep);
        const changes = [
          ...others.map((id) => unassign(accountability, "A", id)),
          ...others.flatMap((id) => assign(all, accountability, "R", id)),
        ];
        return fix("keep-one", changes, keep);
      });
      return [{ positions: A, accountabilities: [accountability], data: { count: A.length }, fixes }];
    }),
};
