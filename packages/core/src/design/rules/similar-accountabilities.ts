import { overlapsIn } from "../overlaps.ts";
import { type Rule, seat } from "../rule.ts";

export const similarAccountabilities: Rule = {
  id: "similar-accountabilities",
  severity: "note",
  title: "Two names for one outcome",
  explanation:
    "An accountability of your own seems to mean the same as another one, in other words. Where the two are answered for by different positions, each believes that the outcome is its own; where one has nobody, it may not be a gap at all. Keep one of them, or say in the definitions how they differ. Words are compared, not understood: of seven such proposals one may be wrong (docs/decisions/overlap-of-free-text.md).",
  basis: { judgement: "The method and its threshold are ours, measured on pairs in examples/overlap." },
  says: "“{accountability}” seems to mean the same as “{otherAccountability}”.",
  fixes: {},
  breaks: {
    positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")],
    accountabilities: [{ id: "user-support", name: "Support for users" }],
    assignments: { "user-support": { A: ["desk"], R: ["desk"] }, "service-desk": { A: ["it"], R: ["desk"] } },
  },
  keeps: {
    positions: [seat("it", "IT Director"), seat("desk", "Service Desk Lead", "it")],
    accountabilities: [{ id: "lorries", name: "Maintenance of the lorries" }],
    assignments: { lorries: { A: ["desk"], R: ["desk"] }, "service-desk": { A: ["it"], R: ["desk"] } },
  },
  find: (all) =>
    overlapsIn(all.index, all.structure.accountabilities).map(({ own, other, likeness }) => ({
      positions: [...new Set([own, other].flatMap((id) => all.letters(id).A))],
      accountabilities: [own, other],
      data: { percent: Math.round(likeness * 100) },
    })),
};
