import { isBoard } from "../reports-to.ts";
import { type Rule, seat } from "../rule.ts";

export const spanNarrow: Rule = {
  id: "span-narrow",
  severity: "note",
  title: "Few reports",
  explanation:
    "A manager has very few direct reports. Each such place makes the way from top to bottom longer and costs a manager's time. Two teams could often be one. It is right for a new team that grows, for a specialist with one assistant, and in a firm of a dozen people, where the owner has two reports. Assistants are not counted, and a board is no manager. The limit is the policy `spanLeast`; without it, three.",
  basis: { judgement: "The number is ours; no source of the catalogue gives one." },
  says: "{position} has {count:direct report|direct reports}, fewer than {limit}.",
  fixes: {},
  breaks: { positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")] },
  keeps: {
    positions: [
      seat("it", "IT Director"),
      seat("desk", "Service Desk Lead", "it"),
      seat("net", "Network Engineer", "it"),
      seat("app", "Applications Lead", "it"),
    ],
  },
  find: (all) =>
    all.positions.flatMap((position) => {
      const { id } = position;
      const count = all.span(id).length;
      const { spanLeast: limit } = all.limits;
      return count > 0 && count < limit && !isBoard(position)
        ? [{ positions: [id], data: { count, limit } }]
        : [];
    }),
};
