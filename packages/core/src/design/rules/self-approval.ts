import { fix, regrant } from "../fixes.ts";
import { grantedTo } from "../granted.ts";
import { type Rule, seat } from "../rule.ts";

export const selfApproval: Rule = {
  id: "self-approval",
  severity: "warning",
  title: "Proposes and decides the same",
  explanation:
    "One position both proposes and decides in the same matter, so nobody else looks at the proposal before it becomes a decision. Keep the decision and let somebody below propose, or keep the proposal and let the superior decide. Where the position is the whole department, only the sum should decide: give a limit, and let what is beyond it go up.",
  basis: {
    judgement:
      "That two pairs of eyes see what binds the organisation is a common control; ours to apply it here.",
  },
  says: "{position} both proposes and decides: {right}.",
  fixes: { "only-decide": "Let {position} decide, and somebody else propose." },
  breaks: {
    positions: [seat("it", "IT Director")],
    decisionRights: [
      { right: "purchases", position: "it", part: "recommend" },
      { right: "purchases", position: "it", part: "decide", limit: 10_000 },
    ],
  },
  keeps: {
    positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")],
    decisionRights: [
      { right: "purchases", position: "desk", part: "recommend" },
      { right: "purchases", position: "it", part: "decide", limit: 10_000 },
    ],
  },
  find: (all) =>
    [...all.grantsOf].flatMap(([right, grants]) => {
      const proposing = new Set(
        grants.flatMap(({ part, position }) => (part === "recommend" ? [position] : [])),
      );
      const both = new Set(
        grants.flatMap(({ part, position }) =>
          part === "decide" && proposing.has(position) ? [position] : [],
        ),
      );
      return [...both].map((position) => {
        const kept = grantedTo(grants, position).filter((grant) => grant.part !== "recommend");
        return {
          positions: [position],
          data: { right },
          fixes: fix("only-decide", regrant(right, position, kept)),
        };
      });
    }),
};
