import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const deputyReportsElsewhere: Rule = {
  id: "deputy-reports-elsewhere",
  severity: "note",
  title: "Deputy from another branch",
  explanation:
    "The deputy sits neither below the position, nor beside it under the same superior, nor above it. Somebody from another branch must learn the matters first, and takes orders from a superior with other aims. It is right where the two do the same work in two places, and cover for each other.",
  basis: { judgement: "Ours, from what a deputy has to know on the first day." },
  says: "{other}, the deputy of {position}, belongs to another branch.",
  fixes: { name: "Let {to} act instead." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo", { deputy: "rep" }),
      seat("ops", "Operations Lead", "it"),
      seat("sales", "Head of Sales", "ceo"),
      seat("rep", "Sales Representative", "sales"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo", { deputy: "ops" }),
      seat("ops", "Operations Lead", "it"),
      seat("sales", "Head of Sales", "ceo"),
      seat("rep", "Sales Representative", "sales"),
    ],
  },
  find: (all) =>
    all.positions.flatMap(({ id, deputy }) => {
      if (deputy === undefined || deputy === id || !all.has(deputy)) return [];
      const superior = all.superior(id);
      const near =
        all.under(deputy, id) ||
        all.superior(deputy) === id ||
        all.under(id, deputy) ||
        (superior !== undefined && all.superior(deputy) === superior);
      if (near) return [];
      const to = all.deputyFor(id);
      const fixes = to === undefined ? [] : fix("name", [change(id, { deputy: to })], to);
      return [{ positions: [id, deputy], fixes }];
    }),
};
