import { isOutside, isVacant } from "../case.ts";
import { assign, fix } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

export const nobodyAccountable: Rule = {
  id: "nobody-accountable",
  severity: "error",
  title: "Nobody is accountable",
  explanation:
    "An outcome that is required, or that people work on, but that nobody answers for. Work goes on until something fails; then everybody can say that it was somebody else's. One position has to answer, even where many do the work. Leave it open only for as long as it takes to decide who it is to be.",
  basis: {
    cites: ["B-034"],
    judgement:
      "The source asks companies to find out which accountabilities they need; that each needs one who answers is what RACI means by A.",
  },
  says: "Nobody answers for {accountability}.",
  fixes: {
    "who-does-it": "Let {to}, who does the work, answer for it.",
    "who-leads-it": "Let {to}, above those who do the work, answer for it.",
    "the-top": "Let {to} answer for it until it is given to somebody else.",
  },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("head-of-it", "Head of IT", "ceo")],
    required: ["security"],
    assignments: { security: { R: ["head-of-it"] } },
  },
  keeps: {
    positions: [seat("ceo", "Chief Executive"), seat("head-of-it", "Head of IT", "ceo")],
    required: ["security"],
    assignments: { security: { A: ["head-of-it"], R: ["head-of-it"] } },
  },
  find: (all) => {
    const may = (id: string | undefined): id is string =>
      id !== undefined && !isVacant(all.position(id)) && !isOutside(all.position(id));
    return all.accountabilities.flatMap((accountability) => {
      const { A, R } = all.letters(accountability);
      if (A.length > 0) return [];
      const give = (id: string, to: string | undefined) =>
        may(to) ? fix(id, assign(all, accountability, "A", to), to) : [];
      const [first, ...others] = R;
      const leader =
        first === undefined
          ? undefined
          : all.chain(first).find((above) => may(above) && others.every((other) => all.under(other, above)));
      const own = others.length === 0 ? give("who-does-it", first) : [];
      const led = give("who-leads-it", leader);
      const fixes = [...own, ...led];
      return [
        {
          positions: R,
          accountabilities: [accountability],
          fixes: fixes.length > 0 ? fixes : give("the-top", all.top),
        },
      ];
    });
  },
};
