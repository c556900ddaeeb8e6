import { suitedIn } from "../best-suited.ts";
import { assign, fix } from "../fixes.ts";
import { hasRoom, mayTake } from "../hand-over.ts";
import { leaderOf } from "../leader-of.ts";
import { leadsUnit } from "../reports-to.ts";
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
    "whose-role": "Let {to} answer for it: it usually belongs to the role of {role}.",
    "nearest-role": "Let {to} answer for it: of the roles here, that of {role} has most to do with it.",
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
    let suited: ReturnType<typeof suitedIn> | undefined;
    // A board appoints those who answer: below it stands who leads the organisation.
    let atTop: readonly string[] | undefined;
    const leaders = (top: string): readonly string[] =>
      (atTop ??= [top, ...all.reports(top).filter((id) => leadsUnit(all.position(id)))]);
    const room = (id: string): boolean => hasRoom(all, id);
    const [leads, next] = [leaderOf(all, room), all.nearest(room)];
    const leading = (R: readonly string[], can: (id: string) => boolean): string | undefined => {
      const seen = new Set<string>();
      let at = leads(R);
      // Among them are few who would judge what they run.
      for (; at !== undefined && !seen.has(at); at = next(at)) {
        if (can(at)) return at;
        seen.add(at);
      }
      return undefined;
    };
    return all.accountabilities.flatMap((accountability) => {
      const { A, R } = all.letters(accountability);
      if (A.length > 0) return [];
      const can = (id: string): boolean => mayTake(all, accountability, id);
      const give = (id: string, to: string | undefined) =>
        to === undefined || !can(to) ? [] : fix(id, assign(all, accountability, "A", to), to);
      const [first, ...others] = R;
      const leader = first === undefined ? undefined : leading(R, can);
      const own = others.length === 0 ? give("who-does-it", first) : [];
      const near = [...own, ...give("who-leads-it", leader)];
      if (near.length > 0) return [{ positions: R, accountabilities: [accountability], fixes: near }];
      suited ??= suitedIn(all);
      const best = suited(accountability, can);
      const fixes =
        best === undefined
          ? give("the-top", all.top === undefined ? undefined : leaders(all.top).find(can))
          : give(best.strength === 3 ? "whose-role" : "nearest-role", best.position);
      const data = best === undefined ? {} : { role: best.role };
      return [{ positions: R, accountabilities: [accountability], data, fixes }];
    });
  },
};
