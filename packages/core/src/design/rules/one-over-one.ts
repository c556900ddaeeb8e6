import { isBoard } from "../reports-to.ts";
import { type Rule, seat } from "../rule.ts";

export const oneOverOne: Rule = {
  id: "one-over-one",
  severity: "note",
  title: "Manager of one manager",
  explanation:
    "A manager has a single report who is a manager too. Everything the one says, the other says again; one of the two layers adds nothing that could not be a deputy's task. It is right for the time in which a successor is brought in. A board over its chief executive is no finding.",
  basis: { judgement: "Ours, from what a layer is for." },
  says: "{position} has one report, {other}, who is a manager too.",
  fixes: {},
  breaks: {
    positions: [
      seat("cio", "CIO"),
      seat("it", "IT Director", "cio"),
      seat("desk", "Service Desk Lead", "it"),
      seat("net", "Network Engineer", "it"),
    ],
  },
  keeps: {
    positions: [
      seat("cio", "CIO"),
      seat("it", "IT Director", "cio"),
      seat("architect", "Enterprise Architect", "cio"),
      seat("desk", "Service Desk Lead", "it"),
      seat("net", "Network Engineer", "it"),
    ],
  },
  find: (all) =>
    all.positions.flatMap(({ id }) => {
      const [only, ...others] = all.span(id);
      if (only === undefined || others.length > 0 || all.span(only).length === 0) return [];
      // A board is no layer of management, and in a circle nobody is over the other.
      if (isBoard(all.position(id)) || all.under(id, only)) return [];
      return [{ positions: [id, only] }];
    }),
};
