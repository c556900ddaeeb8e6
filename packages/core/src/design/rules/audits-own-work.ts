import { isVacant } from "../case.ts";
import { assign, fix, unassign } from "../fixes.ts";
import { runByAuditors } from "../judging.ts";
import { type Rule, seat } from "../rule.ts";

export const auditsOwnWork: Rule = {
  id: "audits-own-work",
  severity: "warning",
  title: "Works on the audit of itself",
  explanation:
    "A position does the work of an audit and answers for what is audited. Whoever answers for the audit then signs what the audited have found about themselves, however independent the chart makes it look. Let somebody else do the work; those who are audited are heard (C) and give what is asked of them. In a small firm one person has both, and it is a note: then let somebody from outside look once a year. Small is an organisation of fewer filled positions than the policy `smallBelow`; without it, 30.",
  basis: {
    judgement:
      "Independence of an audit is an old principle of control; that it binds those who do the work, and not only whoever answers, is our reading. Audits are told by their name.",
  },
  says: "{position} works on {otherAccountability} and answers for {accountability}: it audits its own work.",
  fixes: {
    leave: "Take the work of the audit from {position}.",
    "leave-to": "Take the work of the audit from {position}, and let {to} do it.",
  },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("audit", "Internal Audit", "ceo"),
    ],
    accountabilities: [{ id: "it-audit", name: "Audit of IT" }],
    assignments: { "it-operations": { A: ["it"] }, "it-audit": { A: ["audit"], R: ["it"] } },
    policies: { smallBelow: 0 },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("audit", "Internal Audit", "ceo"),
    ],
    accountabilities: [{ id: "it-audit", name: "Audit of IT" }],
    assignments: { "it-operations": { A: ["it"] }, "it-audit": { A: ["audit"], R: ["audit"], C: ["it"] } },
    policies: { smallBelow: 0 },
  },
  find: (all) => {
    const runs = runByAuditors(all);
    return all.accountabilities.flatMap((audit) => {
      const { A, R } = all.letters(audit);
      const may = (id: string) => !isVacant(all.position(id)) && runs(id, audit) === undefined;
      return R.flatMap((id) => {
        const audited = runs(id, audit);
        // That it answers for the audit as well is a finding of its own.
        if (audited === undefined || A.includes(id)) return [];
        const left = unassign(audit, "R", id);
        const to = A.find(may);
        const fixes = R.some((other) => other !== id && may(other))
          ? fix("leave", [left])
          : to === undefined
            ? []
            : fix("leave-to", [left, ...assign(all, audit, "R", to)], to);
        return [
          {
            positions: [id],
            accountabilities: [audited, audit],
            fixes,
            ...(all.small && { severity: "note" as const }),
          },
        ];
      });
    });
  },
};
