import { fix, type Given, regrant } from "../fixes.ts";
import { grantedTo } from "../granted.ts";
import { type Rule, seat } from "../rule.ts";

/** So many are offered to go on deciding. */
const mostOffered = 3;

export const twoDecide: Rule = {
  id: "two-decide",
  severity: "warning",
  title: "Two decide the same",
  explanation:
    "Two positions may decide on the same things, without any limit, or up to the same sum where both answer for what the decisions make. Whoever wants a yes asks the one who gives it, and the organisation is bound twice. Let one decide and the other propose or agree, or give them different limits: then the sum says whose decision it is. Equal limits of others are no finding: tables of authority give one to a whole grade, and each decides for its own people. Branches that each decide for themselves need rights of their own, such as “hiring, north”.",
  basis: {
    judgement:
      "One D for each decision is how RAPID is used; that limits tell two deciders apart is our judgement.",
  },
  says: "{positions} each decide, {limited}: {right}.",
  fixes: {
    "one-decides": "Let {to} alone decide, and leave it to {rest} to propose.",
    "one-with-consent": "Let {to} decide with the consent of whoever is above it, and any others propose.",
  },
  breaks: {
    positions: [seat("cio", "CIO"), seat("it", "IT Director", "cio")],
    decisionRights: [
      { right: "purchases", position: "cio", part: "decide" },
      { right: "purchases", position: "it", part: "decide" },
    ],
  },
  keeps: {
    positions: [seat("cio", "CIO"), seat("it", "IT Director", "cio"), seat("ops", "Head of Plant IT", "cio")],
    decisionRights: [
      { right: "purchases", position: "cio", part: "decide", limit: 50_000 },
      { right: "purchases", position: "it", part: "decide", limit: 10_000 },
      { right: "purchases", position: "ops", part: "decide", limit: 10_000 },
    ],
  },
  find: (all) =>
    [...all.grantsOf].flatMap(([right, grants]) => {
      const byLimit = new Map<string, Set<string>>();
      for (const { part, limit = "none", per = "decision", position } of grants) {
        if (part !== "decide") continue;
        const key = `${limit} ${limit === "none" ? "" : per}`;
        byLimit.set(key, (byLimit.get(key) ?? new Set()).add(position));
      }
      const deciding = new Set([...byLimit.values()].flatMap((same) => [...same]));
      const answering = new Set(all.letters(all.right(right)?.of[0] ?? "").A);
      return [...byLimit].flatMap(([limit, same]) => {
        const unlimited = limit.startsWith("none");
        const positions = [...same].filter((id) => unlimited || answering.has(id));
        if (positions.length < 2) return [];
        const fixes = positions.slice(0, mostOffered).flatMap((keep) => {
          const others = positions.filter((id) => id !== keep);
          const above = others.filter((id) => all.under(keep, id));
          const goes = new Set(others);
          const stillBelow = all.anyBelow([...deciding].filter((id) => !goes.has(id)));
          const demoted = (id: string): Given[] => {
            // Above somebody who still decides one agrees: proposing upwards to one's own people would be less than they have.
            const part = stillBelow(id) ? "agree" : "recommend";
            const kept = grantedTo(grants, id).filter((grant) => grant.part !== "decide");
            return kept.some((grant) => grant.part === part) ? kept : [...kept, { part }];
          };
          const changes = others.flatMap((id) => regrant(right, id, demoted(id)));
          return fix(above.length > 0 ? "one-with-consent" : "one-decides", changes, keep);
        });
        const limited = unlimited ? "without a limit" : "up to the same limit";
        return [{ positions, data: { right, limited, count: positions.length }, fixes }];
      });
    }),
};
