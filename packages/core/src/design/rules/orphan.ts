import { change, fix } from "../fixes.ts";
import { topOver } from "../main-top.ts";
import { type Rule, seat } from "../rule.ts";

export const orphan: Rule = {
  id: "orphan",
  severity: "error",
  title: "Position without a place",
  explanation:
    "A position reports to nobody and nobody reports to it, or it reports to one that is not there. It belongs to no branch, so no superior can be asked about it and no figure counts it. Mostly the superior was left out of a list, or has left the organisation. A board's secretary or an auditor may stand beside the chart by intent; then give a dotted line and turn the rule off.",
  basis: { judgement: "Follows from what a chart is." },
  says: "{position} stands outside the chart: no line leads to the top.",
  fixes: {
    "under-the-top": "Put it under {to}.",
    "is-the-top": "Let it report to nobody: it is the top.",
  },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("dpo", "Data Protection Officer"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("dpo", "Data Protection Officer", "ceo"),
    ],
  },
  find: (all) => {
    if (all.positions.length < 2) return [];
    return all.positions.flatMap(({ id, reportsTo }) => {
      const dangling = reportsTo !== undefined && !all.has(reportsTo);
      const alone = reportsTo === undefined && all.reports(id).length === 0;
      if (!dangling && !alone) return [];
      const to = topOver(all, id);
      const fixes =
        typeof to === "string"
          ? fix("under-the-top", [change(id, { reportsTo: to })], to)
          : fix(
              "is-the-top",
              to === null && all.reports(id).length > 0 ? [change(id, { reportsTo: null })] : [],
            );
      return [{ positions: [id], fixes }];
    });
  },
};
