import { whoIs } from "../case.ts";
import { type Rule, seat } from "../rule.ts";

/** Shares are kept in steps; what is beyond one by less is rounding. */
const rounding = 0.005;

export const overloadedHolder: Rule = {
  id: "overloaded-holder",
  severity: "warning",
  title: "Holder of more than full time",
  explanation:
    "One person holds several positions whose shares of full time add up to more than one. Something is not done, and which it is decides itself. Give one of the positions to somebody else, or write down the shares that are meant. A holder is recognised by number or e-mail, else by a name of more than one word. It is right for a few weeks of a handover. Suppliers are not counted: they have more than one pair of hands.",
  basis: { judgement: "Simple arithmetic; that an absent share means full time is how the file is defined." },
  says: "One person holds {positions}, {percent} % of full time.",
  fixes: {},
  breaks: {
    positions: [
      seat("it", "IT Director", undefined, { holder: { name: "M. K.", email: "mk@example.org" } }),
      seat("ciso", "Head of Information Security", "it", {
        holder: { name: "M. K.", email: "mk@example.org" },
        share: 0.5,
      }),
    ],
  },
  keeps: {
    positions: [
      seat("it", "IT Director", undefined, {
        holder: { name: "M. K.", email: "mk@example.org" },
        share: 0.5,
      }),
      seat("ciso", "Head of Information Security", "it", {
        holder: { name: "M. K.", email: "mk@example.org" },
        share: 0.5,
      }),
    ],
  },
  find: (all) => {
    const seats = new Map<string, string[]>();
    for (const position of all.positions) {
      const who = position.holder?.kind === "supplier" ? undefined : whoIs(position);
      if (who !== undefined) seats.set(who, [...(seats.get(who) ?? []), position.id]);
    }
    return [...seats.values()].flatMap((positions) => {
      const time = positions.reduce((sum, id) => sum + (all.position(id).share ?? 1), 0);
      if (positions.length < 2 || time <= 1 + rounding) return [];
      return [{ positions, data: { percent: Math.round(time * 100) } }];
    });
  },
};
