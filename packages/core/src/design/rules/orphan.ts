import { change, fix } from "../fixes.ts";
import { topOver } from "../main-top.ts";
import { isBoard } from "../reports-to.ts";
import { type Rule, seat } from "../rule.ts";

export const orphan: Rule = {
  id: "orphan",
  severity: "error",
  title: "Position without a place",
  explanation:
    "A position reports to nobody and nobody reports to it, or it reports to one that is not there. It belongs to no branch, so no superior can be asked about it and no figure counts it. Mostly the superior was left out of a list, or has left the organisation. A board, a committee, or whoever has a dotted line to or from somebody, such as a trustee or an auditor, stands beside the chart by intent and is no finding.",
  basis: { judgement: "Follows from what a chart is." },
  says: "{position} stands outside the chart: no line leads to the top.",
  fixes: {
    "under-the-top": "Put it under {to}.",
    beside: "Let it report to nobody: it stands beside the chart.",
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
    // Whoever has a dotted line from somebody oversees, as a board does.
    const oversees = new Set(
      all.positions.flatMap(({ id, dotted }) => dotted.filter((to) => to !== id && all.has(to))),
    );
    return all.positions.flatMap((position) => {
      const { id, reportsTo, dotted } = position;
      const beside = isBoard(position) || oversees.has(id);
      const joined = beside || dotted.some((to) => to !== id && all.has(to));
      const dangling = reportsTo !== undefined && !all.has(reportsTo);
      const alone = reportsTo === undefined && all.reports(id).length === 0 && !joined;
      if (!dangling && !alone) return [];
      if (beside) return [{ positions: [id], fixes: fix("beside", [change(id, { reportsTo: null })]) }];
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
