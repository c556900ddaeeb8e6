import type { Structure } from "#model/structure.ts";
import type { Case } from "./case.ts";
import { keptBy } from "./kept.ts";

type Pair = { readonly runs: string; readonly judges: string; readonly why: string };

/** What one seat should not build or run and also judge. All of it is our judgement; each pair says why. */
const pairs: readonly Pair[] = [
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

const auditsIn = ({ accountabilities }: Structure): readonly string[] =>
  accountabilities.filter(({ name }) => audits.test(name)).map(({ id }) => id);

const running = [...new Set(pairs.map(({ runs }) => runs))];

/** Every pair of running something and judging it, with the organisation's own audits. */
export const judgingIn = keptBy(({ structure }: Pick<Case, "structure">): readonly Pair[] => [
  ...pairs,
  ...auditsIn(structure).flatMap((judges) =>
    running.map((runs) => ({ runs, judges, why: "it would audit its own work" })),
  ),
]);

/** By outcome those that it is judged by, or that it judges. */
const othersOf = keptBy((all: Pick<Case, "structure">): ReadonlyMap<string, readonly string[]> => {
  const others = new Map<string, string[]>();
  const add = (one: string, other: string): void => void others.set(one, [...(others.get(one) ?? []), other]);
  for (const { runs, judges } of judgingIn(all)) {
    add(runs, judges);
    add(judges, runs);
  }
  return others;
});

/** Those who answer for an outcome: all seats, and the first one of each person. */
type Answering = { readonly seats: ReadonlySet<string>; readonly firstOf: ReadonlyMap<string, string> };

const answering = keptBy(({ who, letters }: Case) => {
  const found = new Map<string, Answering>();
  return (accountability: string): Answering => {
    const known = found.get(accountability);
    if (known) return known;
    const { A } = letters(accountability);
    const firstOf = new Map<string, string>();
    for (const id of A) {
      const person = who(id)?.key;
      if (person !== undefined && !firstOf.has(person)) firstOf.set(person, id);
    }
    const made = { seats: new Set(A), firstOf };
    found.set(accountability, made);
    return made;
  };
});

/** The seat in which whoever holds a position answers for an outcome: that position, else another one. */
export const answersIn = (all: Case, id: string, accountability: string): string | undefined => {
  const { seats, firstOf } = answering(all)(accountability);
  if (seats.has(id)) return id;
  const person = all.who(id)?.key;
  return person === undefined ? undefined : firstOf.get(person);
};

/** Whether somebody who came to answer for an outcome would judge what they run, or run what they judge, in whichever of their seats. */
export const wouldJudgeOwn = (all: Case, id: string, accountability: string): boolean =>
  (othersOf(all).get(accountability) ?? []).some((other) => answersIn(all, id, other) !== undefined);

/** What a position runs that works on one of the organisation's own audits, by position and audit: what it answers for, else nothing. */
export const runByAuditors = (all: Case): ((id: string, audit: string) => string | undefined) => {
  const own = new Set(auditsIn(all.structure));
  return (id, audit) =>
    own.has(audit) ? running.find((runs) => all.letters(runs).A.includes(id)) : undefined;
};

/** Whether somebody who came to answer for an outcome would do the work of its audit. */
export const wouldAuditOwn = (all: Case, id: string, accountability: string): boolean =>
  running.includes(accountability) &&
  auditsIn(all.structure).some((audit) => all.letters(audit).R.includes(id));
