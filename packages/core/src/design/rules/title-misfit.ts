import { aheadOf } from "#fit/duties.ts";
import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";
import { isTechnologyRole } from "../technology.ts";

/** How much work counts beside answering, as for postings. */
const workWeight = 0.5;

export const titleMisfit: Rule = {
  id: "title-misfit",
  severity: "warning",
  title: "Title does not fit the duties",
  explanation:
    "The title, or the role the position names, is one role's, and what the position answers for and works on is clearly another's. Applicants, colleagues and suppliers expect what the title says. Change the title, or the duties. It is right for a title that somebody keeps by contract. It is said only of titles that mean a role of technology, as an Operations Director's does not, where at least three outcomes of the catalogue are assigned, where another role fits them clearly better, and where no single one of them decides it. A role that another position has already is not offered as a title.",
  basis: {
    cites: ["A-003", "A-107"],
    judgement:
      "Sources say that the titles are mixed up; how clear a lead must be is ours (`clearLead` in core/fit).",
  },
  says: "{position}: the duties are clearly those of {role}.",
  fixes: { retitle: "Call the position what its duties are: {role}." },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("cto", "CTO", "ceo")],
    assignments: Object.fromEntries(
      ["engineering-team", "software-development", "product-delivery", "software-quality"].map((of) => [
        of,
        { A: ["cto"] },
      ]),
    ),
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("vp", "VP of Engineering", "ceo")],
    assignments: Object.fromEntries(
      ["engineering-team", "software-development", "product-delivery", "software-quality"].map((of) => [
        of,
        { A: ["vp"] },
      ]),
    ),
  },
  find: (all) =>
    all.positions.flatMap((position) => {
      const { id } = position;
      const duties = new Map<string, number>();
      for (const of of all.holds(id, "R")) if (all.index.accountability.has(of)) duties.set(of, workWeight);
      for (const of of all.holds(id, "A")) if (all.index.accountability.has(of)) duties.set(of, 1);
      const roles = all.rolesOf(position);
      const named = isTechnologyRole(all.index, roles[0] ?? "") ? roles : [];
      const ahead = duties.size === 0 || named.length === 0 ? undefined : aheadOf(all.rank, duties, named);
      const role = ahead && all.index.role.get(ahead.role);
      // A role that competes only where it is asked for is told to nobody.
      if (!ahead || !role || role.admission) return [];
      const taken = all.positions.some((each) => each.id !== id && all.rolesOf(each)[0] === role.id);
      const fixes = taken ? [] : fix("retitle", [change(id, { title: role.short, role: role.id })]);
      return [{ positions: [id], data: { role: role.id, by: Math.round(ahead.by) }, fixes }];
    }),
};
