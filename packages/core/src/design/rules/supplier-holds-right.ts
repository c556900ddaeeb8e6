import { isOutside } from "../case.ts";
import { fix, type Given, regrant } from "../fixes.ts";
import { grantedTo } from "../granted.ts";
import { type Rule, seat } from "../rule.ts";

export const supplierHoldsRight: Rule = {
  id: "supplier-holds-right",
  severity: "error",
  title: "Supplier decides about money",
  explanation:
    "A supplier, or somebody engaged through one, may decide on spending, on contracts or on purchases. It then decides on its own turnover, or on a competitor's. Let it propose, and let somebody inside decide. Small standing orders within a contract, such as spare parts up to a sum, are work, not decisions: write them into the contract instead.",
  basis: { judgement: "A conflict of interest by its nature; we know of no case in which it has to be so." },
  says: "{position} belongs to a supplier and decides: {right}.",
  fixes: { "decide-inside": "Let {to} decide and the supplier propose." },
  breaks: {
    positions: [
      seat("owner", "Owner"),
      seat("provider", "IT Provider", "owner", { holder: { name: "Provider Ltd", kind: "supplier" } }),
    ],
    decisionRights: [{ right: "purchases", position: "provider", part: "decide", limit: 5000 }],
  },
  keeps: {
    positions: [
      seat("owner", "Owner"),
      seat("provider", "IT Provider", "owner", { holder: { name: "Provider Ltd", kind: "supplier" } }),
    ],
    decisionRights: [
      { right: "purchases", position: "provider", part: "recommend" },
      { right: "purchases", position: "owner", part: "decide" },
    ],
  },
  find: (all) =>
    [...all.grantsOf].flatMap(([right, grants]) => {
      const known = all.right(right);
      const ofMoney = known !== undefined && (known.kind === "money" || known.kind === "suppliers");
      const outside = new Set(
        grants.flatMap(({ part, position, limit }) =>
          part === "decide" && (ofMoney || limit !== undefined) && isOutside(all.position(position))
            ? [position]
            : [],
        ),
      );
      return [...outside].map((position) => {
        const theirs = grantedTo(grants, position);
        const kept: Given[] = theirs.filter(({ part }) => part !== "decide");
        const proposes = kept.some(({ part }) => part === "recommend");
        const to = all.above(position);
        const decision = theirs.find(({ part }) => part === "decide");
        const decides = grantedTo(grants, to ?? "").some(({ part }) => part === "decide");
        const changes =
          to === undefined || decision === undefined
            ? []
            : [
                ...regrant(right, position, proposes ? kept : [...kept, { part: "recommend" }]),
                ...(decides ? [] : [{ do: "grant" as const, grant: { ...decision, position: to } }]),
              ];
        return { positions: [position], data: { right }, fixes: fix("decide-inside", changes, to) };
      });
    }),
};
