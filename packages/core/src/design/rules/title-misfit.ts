import { change, fix } from "../fixes.ts";
import { misfitOf } from "../misfit.ts";
import { type Rule, seat } from "../rule.ts";

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
  find: (all) => {
    const called = Map.groupBy(all.positions, (each) => all.rolesOf(each)[0]);
    return all.positions.flatMap(({ id }) => {
      const misfit = misfitOf(all, id);
      if (misfit === undefined) return [];
      const { role, by } = misfit;
      const taken = (called.get(role.id) ?? []).some((each) => each.id !== id);
      const fixes = taken ? [] : fix("retitle", [change(id, { title: role.short, role: role.id })]);
      return [{ positions: [id], data: { role: role.id, by: Math.round(by) }, fixes }];
    });
  },
};
