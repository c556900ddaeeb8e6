import type { Flip } from "#model/recommendation.ts";
import { createTally, tallyDraw } from "#weigh/tally.ts";
import { optionIds } from "./answers.ts";
import { type Change, changedFits, fitsAfter, singleChanges } from "./changes.ts";
import { meanFits } from "./mean-fits.ts";
import { run as runAgain, type Run } from "./run.ts";

/** At most so many flips are told. */
const mostFlips = 5;
/** Changes whose lead the mean-value model puts further off than this, in units of fit, are not drawn. */
const farOff = 0.2;
/** The same for pairs, whose model is corrected by the draws of their two halves. */
const farOffPair = 0.05;
/** At most so many pairs are drawn: the likeliest first. */
const mostPairs = 10;

export type Flips = { readonly flips: Flip[]; readonly neverMatters: string[] };

/** One answer changed, with the expected fits after it by lane: exact where drawn, else by the model. */
export type Single = {
  readonly change: Change;
  readonly fits: Float64Array;
  /** Another role is first. */
  readonly flips: boolean;
};

type Outcome = { readonly first: number; readonly acceptability: number };

/** By how much the best other role leads the present first, in units of fit; negative while it stays first. */
const leadOver = (fits: Float64Array, competing: readonly number[], first: number): number => {
  if (!competing.includes(first)) return Infinity;
  let lead = -Infinity;
  for (const role of competing) if (role !== first) lead = Math.max(lead, fits[role]! - fits[first]!);
  return lead;
};

/** First by expected fit, and its share of first places, over fits [draw][lane]. */
const outcomeOf = (fits: Float64Array, lanes: number, competing: readonly number[]): Outcome => {
  const tally = createTally(competing.length);
  const values = new Float64Array(competing.length);
  for (let at = 0; at < fits.length; at += lanes) {
    for (let role = 0; role < competing.length; role += 1) values[role] = fits[at + competing[role]!]!;
    tallyDraw(tally, values);
  }
  let first = 0;
  for (let role = 1; role < competing.length; role += 1)
    if (tally.sums[role]! > tally.sums[first]!) first = role;
  return { first: competing[first]!, acceptability: tally.ranks[first * competing.length]! / tally.draws };
};

/** Fits of every draw after some changes together: corrected where needs alone change, else all computed afresh. */
const fitsOf = (run: Run, changes: readonly Change[], into: Float64Array): void => {
  const touches = changes.map(({ touch }) => touch).filter((touch) => touch !== undefined);
  if (touches.length === changes.length) return fitsAfter(run, touches, into);
  const readings = [...run.readings];
  for (const { question, to } of changes) readings[question] = to;
  const { room } = runAgain(run.engine, readings, run.engine.spare());
  const { lanes } = run.engine;
  for (let at = 0; at < into.length; at += 1) {
    const total = room.needs.total[Math.floor(at / lanes)]!;
    into[at] = total > 0 ? room.sums[at]! / total : 0;
  }
};

const meansOf = (fits: Float64Array, lanes: number): Float64Array => {
  const means = new Float64Array(lanes);
  for (let at = 0; at < fits.length; at += 1) means[at % lanes]! += fits[at]!;
  return means.map((sum) => sum / (fits.length / lanes));
};

/** Fits by the mean-value model, moved by what the draws are known to add to it. */
const corrected = (
  model: Float64Array,
  ...known: readonly (readonly [Float64Array, Float64Array, number])[]
) =>
  model.map((fit, lane) =>
    known.reduce((sum, [drawn, mean, sign]) => sum + sign * (drawn[lane]! - mean[lane]!), fit),
  );

/** Expected fits after every change of one answer; `fits` are those without a change. */
export const singles = (run: Run, fits: Float64Array, first: number, buffer: Float64Array): Single[] => {
  const { engine } = run;
  const changes = singleChanges(run, first);
  const drawn = changes.filter(({ touch }) => touch !== undefined);
  const sums = changedFits(
    run,
    drawn.map(({ touch }) => touch!),
  );
  const mean = meanFits(engine, run.readings, run.situation);
  const draws = engine.draws.count;
  return changes.map((change) => {
    const { competing } = change.situation;
    let after: Float64Array;
    if (change.touch === undefined) {
      after = corrected(change.mean, [fits, mean, 1]);
      if (leadOver(after, competing, first) > -farOff) {
        fitsOf(run, [change], buffer);
        after = meansOf(buffer, engine.lanes);
      }
    } else {
      const at = drawn.indexOf(change);
      after = sums.subarray(at * engine.lanes, (at + 1) * engine.lanes).map((sum) => sum / draws);
    }
    return { change, fits: after, flips: leadOver(after, competing, first) > 0 };
  });
};

type Pair = { readonly one: Single; readonly other: Single; readonly lead: number };

/** Pairs of changes, neither of which flips alone, that the model does not rule out; the likeliest first. */
const likelyPairs = (run: Run, fits: Float64Array, quiet: readonly Single[], first: number): Pair[] => {
  const { engine } = run;
  const mean = meanFits(engine, run.readings, run.situation);
  const pairs: Pair[] = [];
  for (const [at, one] of quiet.entries())
    for (const other of quiet.slice(at + 1)) {
      if (one.change.question === other.change.question) continue;
      const readings = one.change.readings.with(other.change.question, other.change.to);
      const situation =
        one.change.situation === run.situation ? other.change.situation : engine.situationOf(readings);
      if (situation.competing.length < 2) continue;
      const model = meanFits(engine, readings, situation);
      const after = corrected(
        model,
        [one.fits, one.change.mean, 1],
        [other.fits, other.change.mean, 1],
        [fits, mean, -1],
      );
      const lead = leadOver(after, situation.competing, first);
      if (lead > -farOffPair) pairs.push({ one, other, lead });
    }
  return pairs.toSorted((a, b) => b.lead - a.lead);
};

/**
 * The smallest changes of answers that make another role first by expected fit, over the same draws: every change of one
 * answer, and where these are fewer than five, pairs of which neither half does it alone. `fits` are the expected fits by
 * lane, `first` the place of the present first in the catalogue.
 *
 * Changes of a need are drawn exactly, all of them. Where roles are read otherwise (somebody is there), and for pairs, the
 * mean-value model rules out what is far off, and the rest is drawn. An answer counts as never mattering only if it is in
 * no change that flips and in no pair that the model left open.
 */
export const flipsOf = (run: Run, fits: Float64Array, first: number): Flips => {
  const { engine } = run;
  const { catalogue } = engine.index;
  const buffer = new Float64Array(run.room.sums.length);
  const all = singles(run, fits, first, buffer);
  const told: Flip[] = [];
  const matters = new Set<number>();
  // Saying that the first is already there always makes another first: who asks for that list asks for what matters.
  for (const [at, { kind, options }] of catalogue.questions.entries())
    if (kind === "many" && options.some(({ present }) => present.length > 0)) matters.add(at);

  const tell = (changes: readonly Change[], competing: readonly number[]): boolean => {
    fitsOf(run, changes, buffer);
    const outcome = outcomeOf(buffer, engine.lanes, competing);
    if (outcome.first === first) return false;
    told.push({
      changes: changes.map(({ question, to }) => ({
        question: catalogue.questions[question]!.id,
        from: optionIds(catalogue.questions[question]!, run.readings[question]!),
        to: optionIds(catalogue.questions[question]!, to),
      })),
      first: catalogue.roles[outcome.first]!.id,
      acceptability: outcome.acceptability,
    });
    return true;
  };
  for (const { change, flips } of all)
    if (flips) {
      matters.add(change.question);
      tell([change], change.situation.competing);
    }
  told.sort((a, b) => b.acceptability - a.acceptability);

  const found: Flip[] = told.splice(0, mostFlips);
  const pairs = likelyPairs(
    run,
    fits,
    all.filter(({ flips }) => !flips),
    first,
  );
  told.length = 0;
  for (const [at, { one, other }] of pairs.entries()) {
    const changes = [one.change, other.change];
    const drawn = at < mostPairs && found.length + told.length < mostFlips;
    const readings = one.change.readings.with(other.change.question, other.change.to);
    if (!drawn || tell(changes, engine.situationOf(readings).competing))
      for (const { question } of changes) matters.add(question);
  }
  told.sort((a, b) => b.acceptability - a.acceptability);
  return {
    flips: [...found, ...told],
    neverMatters: catalogue.questions.flatMap(({ id }, at) =>
      run.readings[at]!.is !== "open" && !matters.has(at) ? [id] : [],
    ),
  };
};
