import { type Rule, seat } from "../rule.ts";

export const roleTwice: Rule = {
  id: "role-twice",
  severity: "warning",
  title: "One chief's role twice",
  explanation:
    "Two positions are the same chief's role. A chief speaks for the whole organisation; with two of them, each speaks for a half that nobody has drawn. Say in the titles which part each leads, or let one report to the other under another title. In a group each company may have its own; then give them the company's name as department. Two positions of one role in different departments are no finding.",
  basis: { judgement: "Ours, from what a chief's role is for." },
  says: "{count} positions have the role of {role}: {positions}.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("one", "CTO", "ceo"),
      seat("two", "Chief Technology Officer", "ceo"),
    ],
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("cto", "CTO", "ceo"), seat("cio", "CIO", "ceo")],
  },
  find: (all) => {
    const seats = new Map<string, { role: string; ids: string[] }>();
    for (const position of all.positions) {
      const [role, ...others] = all.rolesOf(position);
      if (role === undefined || others.length > 0 || all.index.role.get(role)?.tier !== "chief") continue;
      const key = `${role} ${position.department ?? ""}`;
      const same = seats.get(key) ?? { role, ids: [] };
      same.ids.push(position.id);
      seats.set(key, same);
    }
    return [...seats.values()].flatMap(({ role, ids }) =>
      ids.length < 2 ? [] : [{ positions: ids, data: { role, count: ids.length } }],
    );
  },
};
