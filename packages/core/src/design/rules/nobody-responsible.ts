import { assign, fix } from "../fixes.ts";
import { fixed } from "../limits.ts";
import { type Rule, seat } from "../rule.ts";

export const nobodyResponsible: Rule = {
  id: "nobody-responsible",
  severity: "note",
  title: "Nobody does the work",
  explanation:
    "Somebody answers for an outcome, and nobody is named who works on it. It is said where whoever answers leads three people or more: with fewer, they do the work themselves, and one letter says both. Write down who of them works on it, or that whoever answers does, so that it counts as work when time is planned. It may stay open where the work is bought and the contract is the assignment.",
  basis: {
    judgement:
      "RACI asks for at least one R; that A alone does not imply it is our reading, and the number three is ours.",
  },
  says: "{position} answers for {accountability}, but nobody is named who does the work.",
  fixes: { "does-it-too": "Let {to} do the work as well." },
  breaks: {
    positions: [
      seat("it", "IT Director"),
      seat("desk", "Service Desk Lead", "it"),
      seat("net", "Network Engineer", "it"),
      seat("app", "Applications Lead", "it"),
    ],
    assignments: { "asset-management": { A: ["it"] } },
  },
  keeps: {
    positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")],
    assignments: { "asset-management": { A: ["it"], R: ["desk"] } },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) => {
      const { A, R } = all.letters(accountability);
      const [first] = A;
      const alone = A.some((id) => all.span(id).length < fixed.worksAlongside);
      if (first === undefined || R.length > 0 || alone) return [];
      const fixes = fix("does-it-too", assign(all, accountability, "R", first), first);
      return [{ positions: A, accountabilities: [accountability], fixes }];
    }),
};
