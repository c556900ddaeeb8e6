import { pointsPerLift } from "#fit/table.ts";
import type { Answers } from "#model/assessment.ts";
import type { Person } from "#model/group.ts";
import { entropy } from "#weigh/doubt.ts";
import { sharesOf } from "#weigh/tally.ts";
import { type Reading, readAnswers } from "./answers.ts";
import { count } from "./count.ts";
import { domainNeedsOf, outcomeOf } from "./coverage.ts";
import type { Engine } from "./engine.ts";
import { run as runDraws, type Run } from "./run.ts";
import { labelOf, orderByFit } from "./standings.ts";

/** Whose answers. */
export type Speaker = {
  readonly respondent?: string | undefined;
  readonly name?: string | undefined;
  readonly answers: Answers;
};

/** What one person's answers come to; tables are by place of the role in the catalogue. */
export type View = {
  readonly person: Person;
  readonly answers: Answers;
  readonly readings: readonly Reading[];
  readonly competing: readonly number[];
  /** First-rank acceptability; 0 for a role that does not compete. */
  readonly shares: readonly number[];
  /** Mean rank of the competing roles; the others have none. */
  readonly ranks: readonly (number | undefined)[];
  /** [role][other]: pairwise winning index; a role that does not compete is below each that does, and level with its like. */
  readonly above: readonly (readonly number[])[];
  /** Mean needs by accountability, 0 to 4. */
  readonly needs: readonly number[];
};

/** Spreads values of the competing roles over all of them. */
export const byPlace = <T>(
  roles: number,
  competing: readonly number[],
  values: ArrayLike<T>,
  rest: T,
): T[] => {
  const spread = Array.from({ length: roles }, () => rest);
  for (const [at, place] of competing.entries()) spread[place] = values[at] ?? rest;
  return spread;
};

/** One person's view, from all draws of the engine; its room holds them until the next run. */
export const viewOf = (engine: Engine, speaker: Speaker): { readonly view: View; readonly run: Run } => {
  const { catalogue } = engine.index;
  const roles = catalogue.roles.length;
  const readings = readAnswers(engine.index, speaker.answers);
  const run = runDraws(engine, readings);
  const { competing, out, seats } = run.situation;
  const counts = count(run);
  const { tally } = counts;
  const many = tally.count;
  const ranked = sharesOf(tally.ranks, many, tally.draws);
  const wins = sharesOf(tally.above, many, tally.draws);
  const firsts = ranked.map((row) => row[0]!);
  const expected = ranked.map((row) => row.reduce((sum, share, rank) => sum + share * (rank + 1), 0));
  const fits = Array.from(tally.sums, (sum) => (pointsPerLift * sum) / tally.draws);
  const idOf = (role: number): string => catalogue.roles[competing[role]!]!.id;
  const named = (values: readonly number[]) =>
    Object.fromEntries(values.map((value, role) => [idOf(role), value]));
  const [first, second] = orderByFit(counts) as [number, number];
  const needs = counts.needs.map((sum) => sum / tally.draws);
  const answered = readings.filter(({ is }) => is !== "open").length;
  const above = byPlace(
    roles,
    competing,
    wins.map((row) => byPlace(roles, competing, row, 1)),
    byPlace(
      roles,
      competing,
      competing.map(() => 0),
      0.5,
    ),
  );
  const person: Person = {
    ...(speaker.respondent !== undefined && { respondent: speaker.respondent }),
    ...(speaker.name !== undefined && { name: speaker.name }),
    answered,
    open: readings.length - answered,
    outcome: outcomeOf(domainNeedsOf(run, needs), answered, {
      seated: seats.length > 0,
      fit: fits[first]!,
    }),
    first: idOf(first),
    second: idOf(second),
    label: labelOf({
      acceptability: [firsts[first]!],
      winsAgainst: named(wins[first]!.map((share, other) => (other === first ? 1 : share))),
    }),
    acceptability: named(firsts),
    expectedRank: named(expected),
    fit: named(fits),
    out: out.map(({ role, why }) => ({ role, why })),
    doubt: entropy(firsts),
  };
  const view: View = {
    person,
    answers: speaker.answers,
    readings,
    competing,
    shares: byPlace(roles, competing, firsts, 0),
    ranks: byPlace<number | undefined>(roles, competing, expected, undefined),
    above,
    needs: Array.from(needs, (need) => Math.min(4, need)),
  };
  return { view, run };
};
