import { change, fix } from "../fixes.ts";
import { topOver } from "../main-top.ts";
import { type Rule, seat } from "../rule.ts";

export const selfManager: Rule = {
  id: "self-manager",
  severity: "error",
  title: "Reports to itself",
  explanation:
    "A position reports to itself. Personnel systems write the top of an organisation like this, and imports bring it along; elsewhere it is a slip. Say nothing for the top, and name the superior for everybody else.",
  basis: { judgement: "Follows from what a reporting line is." },
  says: "{position} reports to itself.",
  fixes: {
    "under-the-top": "Let it report to {to}.",
    "is-the-top": "Let it report to nobody: it is the top.",
  },
  breaks: { positions: [seat("ceo", "Chief Executive", "ceo"), seat("it", "IT Director", "ceo")] },
  keeps: { positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")] },
  find: (all) =>
    all.positions
      .filter(({ id, reportsTo }) => reportsTo === id)
      .map(({ id }) => {
        const to = topOver(all, id);
        // Alone it would stand outside the chart, unless it is all there is.
        const leads = all.reports(id).length > 0 || all.positions.length === 1;
        const fixes =
          typeof to === "string"
            ? fix("under-the-top", [change(id, { reportsTo: to })], to)
            : fix("is-the-top", to === null && leads ? [change(id, { reportsTo: null })] : []);
        return { positions: [id], fixes };
      }),
};
