import { isOutside, isVacant } from "../case.ts";
import { fix, give } from "../fixes.ts";
import { handOver, nobodyWorks } from "../hand-over.ts";
import { answersIn, judgingIn, wouldJudgeOwn } from "../judging.ts";
import { type Rule, seat } from "../rule.ts";

const nameAlone = "Going by the name alone, one person as ";

export const buildAndAudit: Rule = {
  id: "build-and-audit",
  severity: "warning",
  title: "Builds and judges the same",
  explanation:
    "One position, or one person in two, answers for building or running something and for judging it: its security, its risks, its audit. Under pressure it decides against the judgement, and nobody else hears of it. Let the judging be answered for by somebody who does not lose by an honest answer. Where only the name says that two positions have one holder, it is a note. In a small firm one person has both, and it is a note: then let somebody from outside look once a year. Small is an organisation of fewer filled positions than the policy `smallBelow`; without it, 30.",
  basis: {
    judgement:
      "Separation of duties is an old principle of control; the pairs are ours, each with its reason, and so is the size below which they can seldom be kept apart.",
  },
  says: "{who}{positions} answers for {accountability} and for {otherAccountability}: {why}.",
  fixes: { "judge-above": "Let {to} answer for the judging." },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { "it-operations": { A: ["it"] }, "it-risk-compliance": { A: ["it"] } },
    policies: { smallBelow: 0 },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("risk", "Risk Officer", "ceo"),
    ],
    assignments: { "it-operations": { A: ["it"] }, "it-risk-compliance": { A: ["risk"] } },
  },
  find: (all) => {
    const able = (up: string): boolean => !isVacant(all.position(up)) && !isOutside(all.position(up));
    const above = new Map<string, ReturnType<typeof all.nearest>>();
    const nextFor = (judges: string): ReturnType<typeof all.nearest> => {
      const next = above.get(judges) ?? all.nearest((up) => able(up) && !wouldJudgeOwn(all, up, judges));
      above.set(judges, next);
      return next;
    };
    return judgingIn(all).flatMap(({ runs, judges, why }) =>
      all.letters(judges).A.flatMap((id) => {
        const at = answersIn(all, id, runs);
        if (at === undefined) return [];
        const byName = at !== id && all.who(id)?.byName === true;
        const to = nextFor(judges)(id);
        const changes = to === undefined ? [] : handOver(all, judges, id, to);
        // Whoever leads many and judges where nobody does the work yet does it, or the work has nobody.
        const works =
          to !== undefined && changes.length > 0 && nobodyWorks(all, judges, to)
            ? [give(judges, "R", to)]
            : [];
        const fixes = fix("judge-above", [...changes, ...works], to);
        return [
          {
            positions: at === id ? [id] : [id, at],
            accountabilities: [runs, judges],
            data: { why, who: at === id ? "" : byName ? nameAlone : "One person as " },
            fixes,
            ...((all.small || byName) && { severity: "note" as const }),
          },
        ];
      }),
    );
  },
};
