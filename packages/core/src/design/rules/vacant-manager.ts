import { isVacant } from "../case.ts";
import { change, fix } from "../fixes.ts";
import { type Rule, seat, vacant } from "../rule.ts";

export const vacantManager: Rule = {
  id: "vacant-manager",
  severity: "warning",
  title: "Vacant position with reports",
  explanation:
    "People report to a position that nobody holds, and it has no deputy who is there. Somebody approves their leave and settles their questions all the same; say who. It may stay as it is for the weeks until a holder who has signed starts.",
  basis: {
    judgement: "Follows from what a superior is for; that a filled deputy is enough is our judgement.",
  },
  says: "{position} is vacant and has no deputy who is there; {count:position reports|positions report} to it.",
  fixes: { "to-the-superior": "Let them report to {to} in the meantime." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      vacant("it", "IT Director", "ceo"),
      seat("desk", "Service Desk Lead", "it"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      vacant("it", "IT Director", "ceo", { deputy: "desk" }),
      seat("desk", "Service Desk Lead", "it"),
    ],
  },
  find: (all) =>
    all.positions.flatMap((position) => {
      const { id, deputy } = position;
      const reports = all.reports(id);
      const acts = deputy !== undefined && all.has(deputy) && !isVacant(all.position(deputy));
      if (!isVacant(position) || reports.length === 0 || acts) return [];
      const to = all.above(id);
      const fixes =
        to === undefined || reports.includes(to)
          ? []
          : fix(
              "to-the-superior",
              reports.map((each) => change(each, { reportsTo: to })),
              to,
            );
      return [{ positions: [id], data: { count: reports.length }, fixes }];
    }),
};
