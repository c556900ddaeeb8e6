import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const ownDeputy: Rule = {
  id: "own-deputy",
  severity: "warning",
  title: "Deputises for oneself",
  explanation:
    "The deputy of a position is the position itself, or another one that the same person holds. When that person is away, both are empty. It happens where somebody took on a second position for a while and stayed. Where only the name says that it is the same person, it is a note: it may be two of one name. Two people who act for each other are no finding: that is good practice.",
  basis: { judgement: "Follows from what a deputy is for." },
  says: "{position} has a deputy, {other}, with the same holder.",
  fixes: { name: "Let {to} act instead." },
  breaks: {
    positions: [
      seat("it", "IT Director", undefined, { holder: { name: "M. K.", id: "17" }, deputy: "ops" }),
      seat("ops", "Operations Lead", "it", { holder: { name: "M. K.", id: "17" } }),
      seat("desk", "Service Desk Lead", "it"),
    ],
  },
  keeps: {
    positions: [
      seat("it", "IT Director", undefined, { holder: { name: "M. K.", id: "17" }, deputy: "ops" }),
      seat("ops", "Operations Lead", "it", { holder: { name: "R. S.", id: "18" }, deputy: "it" }),
      seat("desk", "Service Desk Lead", "it"),
    ],
  },
  find: (all) =>
    all.positions.flatMap(({ id, deputy }) => {
      if (deputy === undefined || !all.has(deputy)) return [];
      if (!all.samePerson(id, deputy)) return [];
      const to = all.deputyFor(id);
      const fixes = to === undefined ? [] : fix("name", [change(id, { deputy: to })], to);
      const byName = deputy !== id && all.who(id)?.byName === true;
      return [{ positions: [id, deputy], fixes, ...(byName && { severity: "note" }) }];
    }),
};
