import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const dottedToOwnSuperior: Rule = {
  id: "dotted-to-own-superior",
  severity: "note",
  title: "Dotted line along the solid one",
  explanation:
    "A dotted line leads to the position's own superior, or to itself. The solid line says it all; the dotted one makes a reader look for a second superior who is not there. A dotted line to a superior further up is another matter: it can be meant as a way around the line and is not reported.",
  basis: { judgement: "Follows from what the two lines say." },
  says: "The dotted line from {position} to {other} adds nothing.",
  fixes: { "drop-it": "Take the dotted line away." },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo", { dotted: ["ceo"] })],
  },
  keeps: { positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")] },
  find: (all) =>
    all.positions.flatMap(({ id, reportsTo, dotted }) => {
      const needless = [...new Set(dotted)].filter((to) => to === reportsTo || to === id);
      return needless.map((to) => ({
        positions: [id, to],
        fixes: fix("drop-it", [change(id, { dotted: dotted.filter((each) => each !== to) })]),
      }));
    }),
};
