import { isOutside, isVacant } from "../case.ts";
import { critical, needsDeputy } from "../critical.ts";
import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const noDeputy: Rule = {
  id: "no-deputy",
  severity: "warning",
  title: "No deputy",
  explanation:
    "A position answers for something that cannot wait, such as operations, security or recovery, or for six outcomes or more, and nobody is named who acts in its absence. Then decisions wait for the end of a holiday, or are taken by whoever is in the room. Name a deputy and let them decide while they act. Where the superior steps in, name the superior.",
  basis: { judgement: "Which outcomes cannot wait, and the number six, are ours." },
  says: "{position} has no deputy, although it answers for {accountabilities}.",
  fixes: { name: "Let {to} act in its absence." },
  breaks: {
    positions: [
      seat("it", "IT Director"),
      seat("ops", "Operations Lead", "it"),
      seat("desk", "Service Desk Lead", "it"),
    ],
    assignments: { continuity: { A: ["it"] } },
  },
  keeps: {
    positions: [
      seat("it", "IT Director", undefined, { deputy: "ops" }),
      seat("ops", "Operations Lead", "it"),
      seat("desk", "Service Desk Lead", "it"),
    ],
    assignments: { continuity: { A: ["it"] } },
  },
  find: (all) =>
    all.positions.flatMap((position) => {
      const { id, deputy } = position;
      const answers = all.holds(id, "A");
      const urgent = answers.filter((of) => critical.includes(of));
      // A supplier sends somebody else.
      if (!needsDeputy(answers) || deputy !== undefined || isVacant(position) || isOutside(position))
        return [];
      const to = all.deputyFor(id);
      const fixes = to === undefined ? [] : fix("name", [change(id, { deputy: to })], to);
      return [{ positions: [id], accountabilities: urgent.length > 0 ? urgent : answers, fixes }];
    }),
};
