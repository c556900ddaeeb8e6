import { fix, regrant } from "../fixes.ts";
import { grantedTo } from "../granted.ts";
import { lowerLimitAbove } from "../less-authority.ts";
import { type Rule, seat } from "../rule.ts";

export const limitAboveSuperior: Rule = {
  id: "limit-above-superior",
  severity: "warning",
  title: "Limit above the superior's",
  explanation:
    "A position may decide up to a larger sum than the superior above it may. Whatever the superior has no right to sign is then signed one level down, and the way upwards for larger sums leads to somebody who may do less. Often the two limits were written down at different times. It is right where the right is a specialist's, such as a treasurer's, and the superior never decides on it.",
  basis: {
    judgement:
      "Limits that grow towards the top are how most tables of authority are built; we know of no source in the catalogue.",
  },
  says: "{position} decides on {right} up to {limit} {currency}, more than the {theirs} {currency} of {other}, above it.",
  fixes: { exchange: "Exchange the two limits." },
  breaks: {
    positions: [seat("cio", "CIO"), seat("it", "IT Director", "cio")],
    currency: "EUR",
    decisionRights: [
      { right: "purchases", position: "cio", part: "decide", limit: 10_000 },
      { right: "purchases", position: "it", part: "decide", limit: 50_000 },
    ],
  },
  keeps: {
    positions: [seat("cio", "CIO"), seat("it", "IT Director", "cio")],
    currency: "EUR",
    decisionRights: [
      { right: "purchases", position: "cio", part: "decide", limit: 50_000 },
      { right: "purchases", position: "it", part: "decide", limit: 10_000 },
    ],
  },
  find: (all) => {
    const { currency = "" } = all.structure;
    return [...all.grantsOf].flatMap(([right, grants]) => {
      if (grants.length < 2) return [];
      return grants.flatMap((grant) => {
        const { position, limit = 0, per = "decision" } = grant;
        if (grant.part !== "decide") return [];
        const lower = lowerLimitAbove(all, grants, grant);
        if (lower === undefined) return [];
        const { superior, theirs } = lower;
        const withLimit = (id: string, of: typeof grant, to: number) =>
          regrant(
            right,
            id,
            grantedTo(grants, id).map((rest) =>
              rest.part === "decide" && (rest.per ?? "decision") === per && rest.limit === of.limit
                ? { ...rest, limit: to }
                : rest,
            ),
          );
        const changes = [...withLimit(position, grant, theirs.limit), ...withLimit(superior, theirs, limit)];
        return [
          {
            positions: [position, superior],
            data: { right, limit, theirs: theirs.limit, currency },
            fixes: fix("exchange", changes),
          },
        ];
      });
    });
  },
};
