import { isOutside, isVacant } from "../case.ts";
import { fix, moveA } from "../fixes.ts";
import { type Rule, seat } from "../rule.ts";

/** What one seat should not build or run and also judge. All of it is our judgement; each pair says why. */
const pairs: readonly { readonly runs: string; readonly judges: string; readonly why: string }[] = [
  {
    runs: "it-operations",
    judges: "it-risk-compliance",
    why: "the risks it reports are those of its own running",
  },
  {
    runs: "infrastructure",
    judges: "it-risk-compliance",
    why: "the risks it reports are those of what it built",
  },
  { runs: "software-development", judges: "it-risk-compliance", why: "it would clear its own software" },
  {
    runs: "it-projects",
    judges: "it-risk-compliance",
    why: "a late project is not stopped by whoever is late",
  },
  { runs: "it-operations", judges: "security", why: "when both cannot be had, uptime wins over protection" },
  { runs: "infrastructure", judges: "security", why: "it would find the holes in what it built" },
  {
    runs: "software-development",
    judges: "security",
    why: "a date that was promised wins over a hole that nobody sees",
  },
  {
    runs: "customer-systems",
    judges: "data-privacy",
    why: "whoever gains from data would say what may be done with them",
  },
  {
    runs: "digital-strategy",
    judges: "data-privacy",
    why: "whoever gains from data would say what may be done with them",
  },
  { runs: "procurement", judges: "operating-budget", why: "whoever orders would also control what is spent" },
];

/** Accountabilities of the organisation's own that judge, by their names. */
const audits = /\baudit(?:s|ing)?\b/i;

export const buildAndAudit: Rule = {
  id: "build-and-audit",
  severity: "warning",
  title: "Builds and judges the same",
  explanation:
    "One position answers for building or running something and for judging it: its security, its risks, its audit. Under pressure it decides against the judgement, and nobody else hears of it. Let the judging be answered for by somebody who does not lose by an honest answer. In a small firm one person has both, and it is a note: then let somebody from outside look once a year. Small is an organisation of fewer filled positions than the policy `smallBelow`; without it, 30.",
  basis: {
    judgement:
      "Separation of duties is an old principle of control; the pairs are ours, each with its reason, and so is the size below which they can seldom be kept apart.",
  },
  says: "{position} answers for {accountability} and for {otherAccountability}: {why}.",
  fixes: { "judge-above": "Let {to} answer for the judging." },
  breaks: {
    positions: [seat("ceo", "Chief Executive"), seat("it", "IT Director", "ceo")],
    assignments: { "it-operations": { A: ["it"] }, "it-risk-compliance": { A: ["it"] } },
    policies: { smallBelow: 0 },
  },
  keeps: {
    positions: [
      seat("ceo", "Chief Executive"),
      seat("it", "IT Director", "ceo"),
      seat("risk", "Risk Officer", "ceo"),
    ],
    assignments: { "it-operations": { A: ["it"] }, "it-risk-compliance": { A: ["risk"] } },
  },
  find: (all) => {
    const running = [...new Set(pairs.map(({ runs }) => runs))];
    const own = all.structure.accountabilities
      .filter(({ name }) => audits.test(name))
      .flatMap(({ id: judges }) =>
        running.map((runs) => ({ runs, judges, why: "it would audit its own work" })),
      );
    const every = [...pairs, ...own];
    const small = all.positions.filter((each) => !isVacant(each)).length < all.limits.smallBelow;
    return every.flatMap(({ runs, judges, why }) =>
      all
        .letters(judges)
        .A.filter((id) => all.letters(runs).A.includes(id))
        .map((id) => {
          const runsToo = (at: string) =>
            every.some((pair) => pair.judges === judges && all.letters(pair.runs).A.includes(at));
          const to = all
            .chain(id)
            .find((at) => !isVacant(all.position(at)) && !isOutside(all.position(at)) && !runsToo(at));
          const fixes = to === undefined ? [] : fix("judge-above", moveA(all, judges, id, to), to);
          return {
            positions: [id],
            accountabilities: [runs, judges],
            data: { why },
            fixes,
            ...(small && { severity: "note" as const }),
          };
        }),
    );
  },
};
