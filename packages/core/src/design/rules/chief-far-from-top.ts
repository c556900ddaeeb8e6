import { layerBelowBoards } from "../layer-below-boards.ts";
import { fixed } from "../limits.ts";
import { type Rule, seat } from "../rule.ts";

export const chiefFarFromTop: Rule = {
  id: "chief-far-from-top",
  severity: "note",
  title: "Chief far from the top",
  explanation:
    "A position that is a chief's role, such as CIO or CTO, sits below the third layer. Its title promises a say in what the whole organisation does; its place does not give it one, and people outside take it for more than it is. Raise the position, or call it what it is. A board above is no layer. Chiefs of a company within a group sit deep in the group's chart and rightly so.",
  basis: {
    cites: ["B-040", "B-041"],
    judgement:
      "The sources place technology leaders in executive or senior management; the third layer is our number.",
  },
  says: "{position} sits at layer {count}, deeper than layer {limit}, with the role of {role}.",
  fixes: {},
  breaks: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("coo", "Chief Operating Officer", "ceo"),
      seat("admin", "Head of Administration", "coo"),
      seat("cio", "CIO", "admin"),
    ],
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("coo", "Chief Operating Officer", "ceo"),
      seat("cio", "CIO", "coo"),
    ],
  },
  find: (all) => {
    const layer = layerBelowBoards(all);
    return all.positions.flatMap((position) => {
      const { id } = position;
      const count = layer(id) ?? 0;
      const limit = fixed.chiefLayer;
      if (count <= limit) return [];
      const [role, ...others] = all.rolesOf(position);
      const isChief = role !== undefined && others.length === 0 && all.index.role.get(role)?.tier === "chief";
      return isChief ? [{ positions: [id], data: { role, count, limit } }] : [];
    });
  },
};
