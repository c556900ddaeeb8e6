import type { Grant } from "#model/structure.ts";
import { isOutside } from "../case.ts";
import { fix, regrant } from "../fixes.ts";
import { grantedTo } from "../granted.ts";
import { decidedMoreBelow, lowerLimitsAbove } from "../less-authority.ts";
import { type Rule, seat } from "../rule.ts";

/** For what time a limit is: for one decision it is said beside one for a year only. */
const timeOf = (per: Grant["per"], besideYear: boolean): string => {
  if (per === "year") return "a year";
  return besideYear ? "for one decision" : "";
};

export const limitAboveSuperior: Rule = {
  id: "limit-above-superior",
  severity: "warning",
  title: "Limit above the superior's",
  explanation:
    "A position may decide up to a larger sum than the superior above it may, or without any limit where the superior has one; a single decision above what the superior may decide in a whole year counts as well. Whatever the superior has no right to sign is then signed one level down, and the way upwards for larger sums leads to somebody who may do less. Often the two limits were written down at different times. It is right where the right is a specialist's, such as a treasurer's, and the superior never decides on it.",
  basis: {
    judgement:
      "Limits that grow towards the top are how most tables of authority are built; we know of no source in the catalogue.",
  },
  says: "{position} decides on {right} {upTo} {limit} {unit} {time}, more than the {theirs} {currency} {theirTime} of {other}, above it.",
  fixes: {
    exchange: "Exchange the two limits.",
    "same-limit": "Let {position} decide up to the same sum as {other}.",
  },
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
      const answering = new Set(all.letters(all.right(right)?.of[0] ?? "").A);
      return grants.flatMap((grant) => {
        const { position, limit, per } = grant;
        if (grant.part !== "decide") return [];
        const [lower, further] = lowerLimitsAbove(all, grants, grant);
        if (lower === undefined) return [];
        const { superior, theirs } = lower;
        const withLimit = (id: string, to: Pick<Grant, "limit" | "per">) =>
          regrant(
            right,
            id,
            grantedTo(grants, id).map(({ part, ...rest }) =>
              part === "decide" ? { ...to, part } : { ...rest, part },
            ),
          );
        // Neither may stand below somebody who decides less then, nor above somebody who decides more.
        const leftAbove = decidedMoreBelow(all, grants, position, theirs);
        // Without a limit there is none to exchange; two who both answer need limits that differ.
        const same = limit === undefined && !answering.has(position);
        const exchanged =
          further === undefined
            ? [...withLimit(position, theirs), ...withLimit(superior, { limit, per })]
            : [];
        const fixes =
          // To a supplier no limit is given.
          leftAbove || (limit === undefined && isOutside(all.position(position)))
            ? []
            : same
              ? fix("same-limit", withLimit(position, theirs))
              : fix("exchange", exchanged);
        const bound =
          limit === undefined
            ? { upTo: "without a limit", limit: "", unit: "", time: "" }
            : { upTo: "up to", limit, unit: currency, time: timeOf(per, theirs.per === "year") };
        const data = {
          right,
          ...bound,
          theirs: theirs.limit,
          currency,
          theirTime: timeOf(theirs.per, false),
        };
        return [{ positions: [position, superior], data, fixes }];
      });
    });
  },
};
