import { fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

const example = [
  seat("it", "IT Director"),
  seat("desk", "Service Desk Lead", "it"),
  seat("net", "Network Engineer", "it"),
  seat("app", "Applications Lead", "it"),
];

export const policiesContradict: Rule = {
  id: "policies-contradict",
  severity: "warning",
  title: "Policies contradict each other",
  explanation:
    "By the policies of the file a manager should have more reports at least than at most, so that no manager can keep both: whoever has fewer than the one is told of, and whoever has more than the other. A policy that the file does not say counts as the usual one, three at least and twelve at most. Say both, or change one. There is no organisation for which breaking it is right.",
  basis: { judgement: "Follows from what the two policies mean." },
  says: "The policies ask for {least} reports at least and {most} at most: no manager can keep both.",
  fixes: { lower: "Ask for {most} reports at least." },
  breaks: { positions: example, policies: { spanLeast: 5, spanMost: 2 } },
  keeps: { positions: example, policies: { spanLeast: 2, spanMost: 5 } },
  find: ({ limits: { spanLeast: least, spanMost: most }, structure: { policies } }) =>
    least <= most || policies === undefined
      ? []
      : [
          {
            data: { least, most, policy: policies.spanLeast === undefined ? "spanMost" : "spanLeast" },
            fixes: fix("lower", [{ do: "set-policies", policies: { ...policies, spanLeast: most } }]),
          },
        ],
};
