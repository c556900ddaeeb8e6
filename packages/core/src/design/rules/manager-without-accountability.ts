import { letters } from "#model/structure.ts";
import { type Rule, seat } from "../rule.ts";

export const managerWithoutAccountability: Rule = {
  id: "manager-without-accountability",
  severity: "note",
  title: "Manager who answers for nothing",
  explanation:
    "A position with reports works on outcomes, or is heard about them, and answers for none. People report to it, yet what they do is answered for elsewhere: either its accountabilities were forgotten, or the layer is not needed. It is right for a team lead who arranges the work of people whose results somebody else owns.",
  basis: { judgement: "That leading people goes with answering for something is our judgement." },
  says: "{position} has {reports:report|reports} and a part in {count:outcome|outcomes}, and answers for none.",
  fixes: {},
  breaks: {
    positions: [
      seat("it", "IT Director"),
      seat("lead", "Operations Lead", "it"),
      seat("one", "Administrator", "lead"),
      seat("two", "Administrator", "lead"),
    ],
    assignments: { "it-operations": { A: ["it"], R: ["lead", "one", "two"] } },
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
  find: (all) =>
    all.positions.flatMap(({ id }) => {
      const reports = all.span(id).length;
      if (reports === 0 || all.holds(id, "A").length > 0) return [];
      const count = new Set(letters.flatMap((letter) => (letter === "I" ? [] : all.holds(id, letter)))).size;
      return count === 0 ? [] : [{ positions: [id], data: { reports, count } }];
    }),
};
