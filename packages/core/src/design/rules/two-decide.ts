import { fix, type Given, regrant } from "../fixes.ts";
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
  says: "{count} positions decide the same, {limited}: {right}. They are {positions}.",
  fixes: { "one-decides": "Let {to} decide and the others propose." },
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
      const answering = new Set(all.letters(all.right(right)?.of[0] ?? "").A);
      return [...byLimit].flatMap(([limit, same]) => {
        const unlimited = limit.startsWith("none");
        const positions = [...same].filter((id) => unlimited || answering.has(id));
        if (positions.length < 2) return [];
        const demoted = (position: string): Given[] => {
          const kept = grants.filter((grant) => grant.position === position && grant.part !== "decide");
          return kept.some(({ part }) => part === "recommend") ? kept : [...kept, { part: "recommend" }];
        };
        const fixes = positions.slice(0, mostOffered).flatMap((keep) => {
          const others = positions.filter((id) => id !== keep);
          const changes = others.flatMap((id) => regrant(right, id, demoted(id)));
          return fix("one-decides", changes, keep);
        });
        const limited = unlimited ? "without a limit" : "up to the same limit";
        return [{ positions, data: { right, limited, count: positions.length }, fixes }];
      });
    }),
};
