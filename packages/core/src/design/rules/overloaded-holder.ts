import { type Rule, seat } from "../rule.ts";

/** Shares are kept in steps; what is beyond one by less is rounding. */
const rounding = 0.005;

const nameAlone = "Going by the name alone, one person holds";

export const overloadedHolder: Rule = {
  id: "overloaded-holder",
  severity: "warning",
  title: "Holder of more than full time",
  explanation:
    "One person holds several positions whose shares of full time add up to more than one. Something is not done, and which it is decides itself. Give one of the positions to somebody else, or write down the shares that are meant. A holder is recognised by number or e-mail: people with different ones are different people, and an e-mail alone is whose number it stands beside elsewhere. Where there is neither, an equal name of more than one word is a note, as it may be two of one name. It is right for a few weeks of a handover. Suppliers are not counted: they have more than one pair of hands.",
  basis: { judgement: "Simple arithmetic; that an absent share means full time is how the file is defined." },
  says: "{who} {positions}: together {percent} % of full time.",
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
    const seats = new Map<string, { readonly byName: boolean; readonly positions: string[] }>();
    for (const position of all.positions) {
      const who = position.holder?.kind === "supplier" ? undefined : all.who(position.id);
      if (who === undefined) continue;
      const same = seats.get(who.key) ?? { byName: who.byName, positions: [] };
      same.positions.push(position.id);
      seats.set(who.key, same);
    }
    return [...seats.values()].flatMap(({ byName, positions }) => {
      const time = positions.reduce((sum, id) => sum + (all.position(id).share ?? 1), 0);
      if (positions.length < 2 || time <= 1 + rounding) return [];
      const data = { who: byName ? nameAlone : "One person holds", percent: Math.round(time * 100) };
      return [{ positions, data, ...(byName && { severity: "note" }) }];
    });
  },
};
