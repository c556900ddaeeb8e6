import { approvalOf } from "../approval.ts";
import { type Rule, seat } from "../rule.ts";

const positions = [
  seat("chief", "Chief Executive"),
  seat("it", "Head of IT", "chief"),
  seat("ops", "COO", "chief"),
];
const approved = { by: "The board", on: "2026-09-01", changes: "5f3e0c1d0a9b8c7d" };
const called = "IT reports to the COO";

export const approvalOutdated: Rule = {
  id: "approval-outdated",
  severity: "warning",
  title: "Approved, and changed since",
  explanation:
    "Somebody approved a scenario, and it has other changes now: what would be merged is not what was agreed. Show it again to whoever approved it, or take the approval back. A correction of a name changes nothing that was decided, and is still worth a word to them.",
  basis: { judgement: "Follows from what an approval is." },
  says: "“{name}” was approved by {by} on {on}, and has changed since.",
  fixes: {},
  breaks: {
    positions,
    scenarios: [
      {
        id: "to-coo",
        name: called,
        approval: approved,
        changes: [{ do: "change-position", id: "it", set: { reportsTo: "ops" } }],
      },
    ],
  },
  keeps: {
    positions,
    scenarios: [
      {
        id: "to-coo",
        name: called,
        changes: [{ do: "change-position", id: "it", set: { reportsTo: "ops" } }],
      },
    ],
  },
  find: ({ structure: { scenarios } }) =>
    scenarios.flatMap((each) => {
      const { id: scenario, name, approval } = each;
      return approval !== undefined && approvalOf(each) === "outdated"
        ? [{ data: { scenario, name, by: approval.by, on: approval.on } }]
        : [];
    }),
};
