import type { Change } from "#model/structure.ts";
import { isOutside } from "../case.ts";
import { goesUp } from "../escalation.ts";
import { fix } from "../fixes.ts";
import { grantedAbove, grantedTo } from "../granted.ts";
import { lessAuthorityAbove } from "../less-authority.ts";
import { type Rule, seat } from "../rule.ts";

export const rightWithoutAccountability: Rule = {
  id: "right-without-accountability",
  severity: "note",
  title: "Decides without being accountable",
  explanation:
    "A position decides on something, while the outcomes that such decisions make are answered for by somebody else, neither it nor anybody below it. Whoever decides without answering can be generous with what others must deliver. Move the right to whoever answers, or let the one who decides answer. Decisions that go up, to somebody higher or to those who lead the money, the operations or the whole, are no finding, nor is one that whoever answers leaves to somebody below, up to what they may decide themselves. A committee's chair, a purchasing department or a lawyer may rightly decide for others; then say in a note that it is meant.",
  basis: {
    judgement: "Deciding and answering belong together; which outcomes a right makes is our judgement.",
  },
  says: "{position} decides: {right}, but answers for none of the outcomes this makes; others answer for {accountabilities}.",
  fixes: {
    "give-back": "Take the decision from {position}: it is not the only one who decides.",
    move: "Let {to}, who answers for what this makes, decide instead.",
  },
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("sales", "Head of Sales", "ceo"),
      seat("it", "IT Director", "ceo"),
    ],
    assignments: { security: { A: ["it"] } },
    decisionRights: [{ right: "access", position: "sales", part: "decide" }],
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { security: { A: ["it"] } },
    decisionRights: [{ right: "access", position: "ceo", part: "decide" }],
  },
  find: (all) =>
    all.grants.flatMap((decision) => {
      const { right, position, part } = decision;
      if (part !== "decide") return [];
      const made = (all.right(right)?.of ?? []).filter((of) => all.letters(of).A.length > 0);
      const grants = all.grantsOf.get(right) ?? [];
      const near = (id: string) => id === position || all.under(id, position);
      const fits = (id: string) => near(id) || goesUp(all, id, position);
      // Whoever has no part in it has delegated it whole.
      const delegated = (id: string) =>
        all.under(position, id) && lessAuthorityAbove(grants, [id], decision).length === 0;
      const meant = (id: string) => fits(id) || delegated(id);
      if (made.length === 0 || made.some((of) => all.letters(of).A.some(meant))) return [];
      const givenUp: Change = { do: "revoke", right, position, part };
      const may = (id: string): boolean =>
        !isOutside(all.position(id)) &&
        lessAuthorityAbove(grants, grantedAbove(all, grants, id), decision, 1).length === 0;
      const to = made.flatMap((of) => all.letters(of).A).find(may);
      // A decision that nobody takes any more would be no help.
      const moved = (id: string): Change[] => [
        givenUp,
        // Who decides does not propose to oneself.
        ...(grantedTo(grants, id).some((each) => each.part === "recommend")
          ? [{ do: "revoke" as const, right, position: id, part: "recommend" as const }]
          : []),
        { do: "grant", grant: { ...decision, position: id } },
      ];
      const shared = grants.some((each) => each !== decision && each.part === "decide");
      const fixes = shared ? fix("give-back", [givenUp]) : to === undefined ? [] : fix("move", moved(to), to);
      return [{ positions: [position], accountabilities: made, data: { right }, fixes }];
    }),
};
