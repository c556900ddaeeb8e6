import { isOutside, isVacant } from "../case.ts";
import { farFrom, joinBy } from "../far-from.ts";
import { assign, fix, give, unassign } from "../fixes.ts";
import { nobodyWorks } from "../hand-over.ts";
import { type Rule, seat } from "../rule.ts";

/** So many are offered to stay accountable: a longer list is no help. */
const mostOffered = 3;

/** And so many are looked at for it. */
const mostWeighed = 8;

/** Letters by which somebody has a part in it already. */
const lesser = ["R", "C", "I"] as const;

export const twoAccountable: Rule = {
  id: "two-accountable",
  severity: "error",
  title: "Two or more are accountable",
  explanation:
    "Several positions answer for the same outcome. Where two answer, each may wait for the other, and whoever asks gets two answers. Work can be shared; answering for it cannot. If both really do answer, each for a part, name the parts as accountabilities of their own. Two may stand side by side for the weeks of a handover.",
  basis: { judgement: "Exactly one A for each outcome is the rule by which RACI is used; we take it over." },
  says: "{count} positions answer for {accountability}: {positions}.",
  fixes: {
    "keep-one": "Let {to} alone answer for it, and leave the work to {rest}.",
    "keep-below": "Let {to} alone answer for it; whoever is above it is told, and any others do the work.",
    "keep-joined":
      "Let {to} alone answer for it, leave the work to {rest}, and draw a dotted line to it from whoever works out of its reach.",
    "keep-joined-below":
      "Let {to} alone answer for it, with a dotted line to it from whoever works out of its reach; whoever is above it is told.",
  },
  breaks: {
    positions: [seat("cio", "CIO"), seat("head-of-it", "Head of IT", "cio")],
    assignments: { "it-operations": { A: ["cio", "head-of-it"] } },
  },
  keeps: {
    positions: [seat("cio", "CIO"), seat("head-of-it", "Head of IT", "cio")],
    assignments: { "it-operations": { A: ["head-of-it"], I: ["cio"] } },
  },
  find: (all) => {
    const far = farFrom(all);
    return all.accountabilities.flatMap((accountability) => {
      const letters = all.letters(accountability);
      const { A, R } = letters;
      if (A.length < 2) return [];
      const there = (id: string) => !isVacant(all.position(id));
      const kept = (keep: string) => {
        const others = A.filter((id) => id !== keep);
        const above = others.filter((id) => all.under(keep, id));
        const beside = others.filter((id) => !all.under(keep, id));
        const working = [...new Set([...R, ...beside])];
        const apart = far(accountability, keep, working);
        // Whoever sits above who answers does not work for it, but is told.
        const untold = above.filter((id) => !lesser.some((letter) => letters[letter].includes(id)));
        const alone = working.length > 0 ? !working.some(there) : nobodyWorks(all, accountability, keep);
        const changes = [
          ...others.map((id) => unassign(accountability, "A", id)),
          ...beside.flatMap((id) => assign(all, accountability, "R", id)),
          ...untold.map((id) => give(accountability, "I", id)),
          ...(alone ? [give(accountability, "R", keep)] : []),
          ...(joinBy(all, apart, keep) ?? []),
        ];
        const way = apart.length > 0 ? "keep-joined" : "keep";
        const id = above.length > 0 ? `${way}-below` : apart.length > 0 ? way : "keep-one";
        return { apart, fixes: fix(id, changes, keep) };
      };
      const able = A.filter((id) => there(id) && !isOutside(all.position(id)));
      // Who needs no further line comes first.
      const fixes = able
        .slice(0, mostWeighed)
        .map(kept)
        .toSorted((a, b) => Number(a.apart.length > 0) - Number(b.apart.length > 0))
        .slice(0, mostOffered)
        .flatMap((each) => each.fixes);
      return [{ positions: A, accountabilities: [accountability], data: { count: A.length }, fixes }];
    });
  },
};
