import { type Rule, seat } from "../rule.ts";

export const ownSuperior: Rule = {
  id: "own-superior",
  severity: "warning",
  title: "Is one's own superior",
  explanation:
    "A position reports to another one that the same person holds. The person agrees to their own plans, and what should have gone up stays where it is. It happens where somebody took on a second position for a while and stayed. Let the lower position report past the other one, or give one of them to somebody else. In a small firm it is a note, as it is where only the name says that it is the same person; small is an organisation of fewer filled positions than the policy `smallBelow`; without it, 30. Suppliers are not counted: a firm sends more than one person.",
  basis: { judgement: "Follows from what a superior is for." },
  says: "{position} reports to {other}, which has the same holder.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo", { holder: { name: "M. K.", id: "17" }, share: 0.5 }),
      seat("ciso", "Head of Information Security", "it", { holder: { name: "M. K.", id: "17" }, share: 0.5 }),
    ],
    policies: { smallBelow: 0 },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo", { holder: { name: "M. K.", id: "17" }, share: 0.5 }),
      seat("ciso", "Head of Information Security", "ceo", {
        holder: { name: "M. K.", id: "17" },
        share: 0.5,
      }),
    ],
    policies: { smallBelow: 0 },
  },
  find: (all) =>
    all.positions.flatMap(({ id, holder }) => {
      const superior = all.superior(id);
      if (superior === undefined || holder?.kind === "supplier" || !all.samePerson(id, superior)) return [];
      const note = all.small || all.who(id)?.byName === true;
      return [{ positions: [id, superior], ...(note && { severity: "note" as const }) }];
    }),
};
