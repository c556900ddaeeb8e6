import { change, fix } from "../fixes.ts";
import { topOver } from "../main-top.ts";
import { type Rule, seat } from "../rule.ts";

/** So many places to cut are offered. */
const mostOffered = 3;

export const reportingCycle: Rule = {
  id: "reporting-cycle",
  severity: "error",
  title: "Reporting lines go in a circle",
  explanation:
    "Following the lines upwards leads back to where one began, so nobody in the circle has a top, and nothing below it can be placed or counted. Nearly always it is a slip in a list or an import. Cut it at the position that stands highest. No organisation works like this; circles of equals are drawn as teams.",
  basis: { judgement: "Follows from what a reporting line is." },
  says: "{count} positions report to one another in a circle: {positions}.",
  fixes: { "cut-under-top": "Let {who} report to {to}.", cut: "Let {who} report to nobody: it is the top." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "desk"),
      seat("desk", "Service Desk Lead", "it"),
      seat("sales", "Head of Sales", "ceo"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("desk", "Service Desk Lead", "it"),
      seat("sales", "Head of Sales", "ceo"),
    ],
  },
  find: (all) =>
    all.cycles.map((cycle) => {
      // Whoever has the most reports most likely stands highest.
      const cuts = cycle.toSorted((a, b) => all.reports(b).length - all.reports(a).length);
      const fixes = cuts.slice(0, mostOffered).flatMap((id) => {
        const to = topOver(all, id);
        if (to === undefined) return [];
        return fix(to === null ? "cut" : "cut-under-top", [change(id, { reportsTo: to })], to ?? undefined);
      });
      return { positions: cycle, data: { count: cycle.length }, fixes };
    }),
};
