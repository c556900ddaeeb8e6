import { isOutside } from "../case.ts";
import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const supplierWithReports: Rule = {
  id: "supplier-with-reports",
  severity: "warning",
  title: "Supplier leads own people",
  explanation:
    "People of the organisation report to a supplier. It can hand out tasks; it cannot judge them, pay them or part from them, and in many countries it may not instruct them as an employer does. Let them report inside and work with the supplier. An interim manager who was engaged to lead may lead: say so by the engagement `interim`.",
  basis: { judgement: "Ours; what the law says differs by country." },
  says: "{position} belongs to a supplier, and leads {count:position that does|positions that do} not.",
  fixes: { "report-inside": "Let them report to {to}." },
  breaks: {
    positions: [
      seat("owner", "Owner"),
      seat("provider", "IT Provider", "owner", { holder: { name: "Provider Ltd", kind: "supplier" } }),
      seat("admin", "Administrator", "provider"),
    ],
  },
  keeps: {
    positions: [
      seat("owner", "Owner"),
      seat("provider", "IT Provider", "owner", { holder: { name: "Provider Ltd", kind: "supplier" } }),
      seat("admin", "Administrator", "owner"),
    ],
  },
  find: (all) =>
    all.positions.flatMap((position) => {
      const { id, engagement } = position;
      if (!isOutside(position) || engagement === "interim") return [];
      const own = all.reports(id).filter((report) => !isOutside(all.position(report)));
      if (own.length === 0) return [];
      const to = all.above(id);
      const fixes =
        to === undefined || own.includes(to)
          ? []
          : fix(
              "report-inside",
              own.map((each) => change(each, { reportsTo: to })),
              to,
            );
      return [{ positions: [id], data: { count: own.length }, fixes }];
    }),
};
