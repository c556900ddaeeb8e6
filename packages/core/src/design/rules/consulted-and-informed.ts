import { letters } from "#model/structure.ts";
import { contained } from "../contained.ts";
import { fix, unassign } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const consultedAndInformed: Rule = {
  id: "consulted-and-informed",
  severity: "note",
  title: "Consulted or informed twice over",
  explanation:
    "One position has two letters in the same accountability, of which one is contained in the other: whoever answers or works is heard anyway, and whoever is consulted is informed. The lesser letter hides how many are really asked. Take it away. A and R together are no finding: they say that whoever answers also does the work.",
  basis: { judgement: "Follows from the meaning of the letters." },
  says: "{position} has {stays} and {goes} in {accountability}; {goes} says nothing more.",
  fixes: { "drop-the-lesser": "Take away the lesser letter." },
  breaks: {
    positions: [seat("it", "IT Director"), seat("dpo", "Data Protection Officer")],
    assignments: { "data-privacy": { A: ["it"], R: ["it"], C: ["dpo"], I: ["dpo"] } },
  },
  keeps: {
    positions: [seat("it", "IT Director"), seat("dpo", "Data Protection Officer")],
    assignments: { "data-privacy": { A: ["it"], R: ["it"], C: ["dpo"] } },
  },
  find: (all) =>
    all.accountabilities.flatMap((accountability) => {
      const held = all.letters(accountability);
      return (["C", "I"] as const).flatMap((goes) =>
        held[goes].flatMap((id) => {
          const stays = letters.find(
            (letter) => contained[letter].includes(goes) && held[letter].includes(id),
          );
          if (stays === undefined) return [];
          const fixes = fix("drop-the-lesser", [unassign(accountability, goes, id)]);
          return [{ positions: [id], accountabilities: [accountability], data: { stays, goes }, fixes }];
        }),
      );
    }),
};
