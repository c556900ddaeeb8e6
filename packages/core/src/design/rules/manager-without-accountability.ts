import { layerBelowBoards } from "../layer-below-boards.ts";
import { type Rule, seat } from "../rule.ts";

export const managerWithoutAccountability: Rule = {
  id: "manager-without-accountability",
  severity: "note",
  title: "Manager who answers for nothing",
  explanation:
    "A position with reports is heard about outcomes, and neither answers for one nor works on one. People report to it, yet what they do is answered for elsewhere: either its accountabilities were forgotten, or the layer is not needed. A team lead who works on what somebody else answers for is no finding, nor is the top, who answers for the whole, with a board above it or without.",
  basis: { judgement: "That leading people goes with answering for something is our judgement." },
  says: "{position} has {reports:report|reports} and is consulted about {count:outcome|outcomes}, and neither answers for one nor works on one.",
  fixes: {},
  breaks: {
    positions: [
      seat("it", "IT Director"),
      seat("lead", "Operations Lead", "it"),
      seat("one", "Administrator", "lead"),
      seat("two", "Administrator", "lead"),
    ],
    assignments: { "it-operations": { A: ["it"], R: ["one", "two"], C: ["lead"] } },
  },
  keeps: {
    positions: [
      seat("it", "IT Director"),
      seat("lead", "Operations Lead", "it"),
      seat("one", "Administrator", "lead"),
      seat("two", "Administrator", "lead"),
    ],
    assignments: { "it-operations": { A: ["lead"], R: ["one", "two"], I: ["it"] } },
  },
  find: (all) => {
    const layer = layerBelowBoards(all);
    return all.positions.flatMap(({ id }) => {
      const reports = all.span(id).length;
      const top = all.superior(id) === undefined || (layer(id) ?? Infinity) <= 1;
      if (reports === 0 || top || all.holds(id, "A").length > 0 || all.holds(id, "R").length > 0) return [];
      const count = all.holds(id, "C").length;
      return count === 0 ? [] : [{ positions: [id], data: { reports, count } }];
    });
  },
};
