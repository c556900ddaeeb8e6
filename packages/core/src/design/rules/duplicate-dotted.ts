import { change, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const duplicateDotted: Rule = {
  id: "duplicate-dotted",
  severity: "note",
  title: "Dotted line drawn twice",
  explanation:
    "The same dotted line stands in the list twice. It does no harm, but every count of lines is wrong by one. It mostly comes from two lists that were put together.",
  basis: { judgement: "Follows from what a line is." },
  says: "The dotted line from {position} to {other} is drawn {count} times.",
  fixes: { "once-is-enough": "Keep it once." },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("plant", "Plant Manager", "ceo"),
      seat("pit", "Plant IT", "plant", { dotted: ["it", "it"] }),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("plant", "Plant Manager", "ceo"),
      seat("pit", "Plant IT", "plant", { dotted: ["it"] }),
    ],
  },
  find: (all) =>
    all.positions.flatMap(({ id, dotted }) => {
      const once = [...new Set(dotted)];
      if (once.length === dotted.length) return [];
      return once.flatMap((to) => {
        const count = dotted.filter((each) => each === to).length;
        const fixes = fix("once-is-enough", [change(id, { dotted: once })]);
        return count < 2 ? [] : [{ positions: [id, to], data: { count }, fixes }];
      });
    }),
};
