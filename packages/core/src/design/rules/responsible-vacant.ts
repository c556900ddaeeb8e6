import { isOutside, isVacant } from "../case.ts";
import { assign, change, fix } from "../fixes.ts";
import { fixed } from "../limits.ts";
import { type Rule, seat, vacant } from "../rule.ts";

export const responsibleVacant: Rule = {
  id: "responsible-vacant",
  severity: "warning",
  title: "Those who do the work are vacant",
  explanation:
    "Every position that is to work on an outcome has no holder, and no deputy who is there. On paper the work is shared out; in fact nobody does it, or somebody does it whom nobody planned for. Say who works on it until one of them is filled. Where whoever answers leads fewer than three people, they do the work meanwhile, and it is a note. It may stay as it is where a new holder has signed and starts within weeks.",
  basis: {
    judgement:
      "An empty chair does no work; that a filled deputy is enough for a while, and the number three, are ours.",
  },
  says: "The work on {accountability} is left to {positions}: vacant, with no deputy who is there.",
  fixes: {
    "does-it-meanwhile": "Let {to} do the work as well until somebody is there.",
    "name-deputy": "Name {to} as deputy until the position is filled.",
  },
  breaks: {
    positions: [
      seat("it", "IT Director"),
      vacant("net", "Network Engineer", "it"),
      seat("desk", "Service Desk Lead", "it"),
      seat("app", "Applications Lead", "it"),
    ],
    assignments: { infrastructure: { A: ["it"], R: ["net"] } },
  },
  keeps: {
    positions: [
      seat("it", "IT Director"),
      vacant("net", "Network Engineer", "it", { deputy: "desk" }),
      seat("desk", "Service Desk Lead", "it"),
      seat("app", "Applications Lead", "it"),
    ],
    assignments: { infrastructure: { A: ["it"], R: ["net"] }, "service-desk": { A: ["desk"], R: ["desk"] } },
  },
  find: (all) => {
    const there = (id: string | undefined): boolean =>
      id !== undefined && all.has(id) && !isVacant(all.position(id));
    return all.accountabilities.flatMap((accountability) => {
      const { A, R } = all.letters(accountability);
      const [first] = R;
      if (first === undefined || R.some((id) => there(id) || there(all.position(id).deputy))) return [];
      const to = A.find((id) => there(id) && !isOutside(all.position(id)));
      const acting = all.deputyFor(first);
      const fixes =
        to === undefined
          ? fix("name-deputy", acting === undefined ? [] : [change(first, { deputy: acting })], acting)
          : fix("does-it-meanwhile", assign(all, accountability, "R", to), to);
      const alongside = A.some((id) => there(id) && all.span(id).length < fixed.worksAlongside);
      return [
        {
          positions: R,
          accountabilities: [accountability],
          fixes,
          ...(alongside && { severity: "note" as const }),
        },
      ];
    });
  },
};
