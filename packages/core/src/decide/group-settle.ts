import type { CatalogueIndex } from "#catalogue/index.ts";
import type { GroupQuestion } from "#model/group.ts";
import { linearPool, splitDoubt } from "#weigh/pool.ts";
import type { Reading } from "./answers.ts";
import { answerKey, givenAnswer } from "./group-answers.ts";
import { byPlace, type View } from "./group-people.ts";
import { asShare } from "./group-pool.ts";
import { type Answering, sharesAnswering } from "./group-redraw.ts";
import { countFirst } from "./redraw.ts";
import { run as runDraws, type Run } from "./run.ts";
import { sameReading, type Situation } from "./situation.ts";

/** At most so many different answers to one question are tried: those given most. */
const mostAnswers = 8;

/** A question on which not all say the same, with the different answers that were given. */
export type Contested = {
  /** Its place in the catalogue. */
  readonly question: number;
  readonly answers: readonly {
    readonly reading: Reading;
    /** Places of the people who gave it. */
    readonly by: readonly number[];
    /** Weight of these among those who answered. */
    readonly share: number;
  }[];
};

/** Questions that somebody answered and not all alike; nobody's silence is an answer. */
export const contestedOf = (
  readings: readonly (readonly Reading[])[],
  weights: readonly number[],
): Contested[] =>
  (readings[0] ?? []).flatMap((_, question): Contested[] => {
    const groups = new Map<string, { reading: Reading; by: number[] }>();
    for (const [person, mine] of readings.entries()) {
      const reading = mine[question]!;
      if (reading.is === "open") continue;
      const known = groups.get(answerKey(reading)) ?? { reading, by: [] };
      known.by.push(person);
      groups.set(answerKey(reading), known);
    }
    const [only] = groups.values();
    if (only === undefined || only.by.length === readings.length) return [];
    const weighed = [...groups.values()].map(({ reading, by }) => ({
      reading,
      by,
      weight: by.reduce((sum, person) => sum + weights[person]!, 0),
    }));
    const most = weighed.toSorted((a, b) => b.weight - a.weight).slice(0, mostAnswers);
    const all = most.reduce((sum, { weight }) => sum + weight, 0);
    // Of people without weight nobody's answer counts more than another's.
    const share = (weight: number): number => (all > 0 ? weight / all : 1 / most.length);
    return [
      { question, answers: most.map(({ reading, by, weight }) => ({ reading, by, share: share(weight) })) },
    ];
  });

/** What a person's shares would be, by answer; absent where nobody would be left to choose. */
export type Tried = readonly (readonly number[] | undefined)[];

/** First places of a situation, all draws computed afresh. */
const sharesAfresh = (run: Run, readings: readonly Reading[]): Float64Array => {
  const { engine } = run;
  const { room, situation } = runDraws(engine, readings);
  const roles = Int32Array.from(situation.competing);
  const counts = new Float64Array(roles.length);
  for (let draw = 0; draw < engine.draws.count; draw += 1)
    countFirst(room.sums, draw * engine.lanes, roles, counts);
  return counts.map((times) => times / engine.draws.count);
};

/**
 * For one person, whose run this is: the shares under each answer to each contested question. Corrects the run's draws
 * where it can, and computes them afresh where an answer says who is there; the run's room holds other draws after.
 */
export const tryAnswers = (run: Run, view: View, contested: readonly Contested[]): Tried[] => {
  const { engine } = run;
  const roles = engine.index.catalogue.roles.length;
  const tried: Tried[number][][] = contested.map(({ answers }) => answers.map(() => undefined));
  const spread = ({ competing }: Situation, shares: ArrayLike<number>): Tried[number] =>
    byPlace(roles, competing, shares, 0);
  const afresh: (() => void)[] = [];
  const corrected: { which: number; at: number; situation: Situation; change: Answering }[] = [];
  for (const [which, { question, answers }] of contested.entries()) {
    const moving = engine.effects.movingAt[question]!;
    const settles = engine.settling.has(question);
    for (const [at, { reading }] of answers.entries()) {
      const same = answerKey(view.readings[question]!) === answerKey(reading);
      if (same || (moving < 0 && !settles)) {
        tried[which]![at] = view.shares;
        continue;
      }
      const readings = view.readings.with(question, reading);
      const situation = settles ? engine.situationOf(readings) : run.situation;
      const { competing } = situation;
      if (competing.length === 0) continue;
      if (moving >= 0 && sameReading(run.situation, situation)) {
        const option = reading.is === "given" ? (reading.options[0] ?? -1) : -1;
        corrected.push({ which, at, situation, change: { rule: moving, option, competing } });
      } else
        afresh.push(() => {
          tried[which]![at] = spread(situation, sharesAfresh(run, readings));
        });
    }
  }
  const shares = sharesAnswering(
    run,
    corrected.map(({ change }) => change),
  );
  for (const [each, { which, at, situation }] of corrected.entries())
    tried[which]![at] = spread(situation, shares[each]!);
  // Last, since each takes the room of the run.
  for (const compute of afresh) compute();
  return tried;
};

type Settled = Pick<GroupQuestion, "explains" | "settles" | "options">;

/**
 * What settling one contested question would do, `tried` by person: with everybody giving each of the answers, and with
 * everybody's answer drawn from them in proportion (which needs no new draws, since shares are linear in that proportion).
 */
export const settledOf = (
  { catalogue }: CatalogueIndex,
  { question, answers }: Contested,
  tried: readonly Tried[],
  weights: readonly number[],
  { ids, disagree }: { readonly ids: readonly string[]; readonly disagree: number },
): Settled => {
  const possible = answers.flatMap((answer, at) => {
    const each = tried.map((mine) => mine[at]).filter((shares) => shares !== undefined);
    return each.length === tried.length ? [{ ...answer, each }] : [];
  });
  const whole = possible.reduce((sum, { share }) => sum + share, 0);
  if (whole === 0) return { explains: 0, settles: 0, options: [] };
  const outcomes = possible.map(({ reading, by, share, each }) => {
    const pool = linearPool(each, weights);
    const first = pool.indexOf(Math.max(...pool));
    const doubt = splitDoubt(each, weights);
    return {
      answer: givenAnswer(catalogue.questions[question]!, reading),
      by: by.map((person) => ids[person]!),
      share: asShare(share),
      first: catalogue.roles[first]!.id,
      acceptability: asShare(pool[first]!),
      unsure: doubt.unsure,
      disagree: doubt.disagree,
    };
  });
  const parts = possible.map(({ share }) => share / whole);
  const mixed = tried.map((_, person) =>
    linearPool(
      possible.map(({ each }) => each[person]!),
      parts,
    ),
  );
  const left = outcomes.reduce((sum, { disagree: after }, at) => sum + parts[at]! * after, 0);
  return {
    explains: disagree - splitDoubt(mixed, weights).disagree,
    settles: disagree - left,
    options: outcomes,
  };
};
