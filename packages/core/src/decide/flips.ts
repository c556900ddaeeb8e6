import type { Flip } from "#model/recommendation.ts";
import { optionIds } from "./answers.ts";
import { drawAside } from "./aside.ts";
import { type Change, singleChanges } from "./changes.ts";
import { meanFits, meanModel } from "./mean-fits.ts";
import { countFirst, outcomes, meanFitsAfter, type Touches } from "./redraw.ts";
import type { Run } from "./run.ts";

/** At most so many flips are told. */
const mostFlips = 5;
/**
 * Changes that leave the present first ahead by more than this, in units of fit, over a probe of the draws are not drawn to
 * the end: about eight standard errors of what the probe says of the difference a change makes.
 */
const farOff = 0.08;
const probe = 2000;
/** Of those surely flipping by the probe, so many with the largest lead are drawn to the end: the nearest five are told. */
const mostSure = 7;
/** The same for pairs, whose model is corrected by the draws of their two halves. */
const farOffPair = 0.05;
/** At most so many pairs are drawn: the likeliest first. */
const mostPairs = 10;

export type Flips = { readonly flips: Flip[]; readonly neverMatters: string[] };

/** One answer changed, with the expected fits after it by lane, and first places where it was drawn to the end. */
export type Single = {
  readonly change: Change;
  readonly fits: Float64Array;
  /** Of the competing roles; absent where the present first is far ahead. */
  readonly shares?: Float64Array;
  /** Another role is first. */
  readonly flips: boolean;
};

/** By how much the best other role leads the present first, in units of fit; negative while it stays first. */
const leadOver = (fits: Float64Array, competing: readonly number[], first: number): number => {
  if (!competing.includes(first)) return Infinity;
  let lead = -Infinity;
  for (const role of competing) if (role !== first) lead = Math.max(lead, fits[role]! - fits[first]!);
  return lead;
};

/** The place among some roles of the highest fit; equal ones in the catalogue's order. */
const bestOf = (fits: Float64Array, competing: readonly number[]): number => {
  let best = 0;
  for (let role = 1; role < competing.length; role += 1)
    if (fits[competing[role]!]! > fits[competing[best]!]!) best = role;
  return best;
};

/** Expected fits by lane over the first draws, given sums of fits and totals of needs. */
const fitsOver = (sums: Float64Array, total: Float64Array, lanes: number, draws: number): Float64Array => {
  const fits = new Float64Array(lanes);
  for (let draw = 0; draw < draws; draw += 1) {
    const scale = total[draw]! > 0 ? 1 / total[draw]! : 0;
    for (let lane = 0; lane < lanes; lane += 1) fits[lane]! += sums[draw * lanes + lane]! * scale;
  }
  return fits.map((sum) => sum / draws);
};

/** Expected fits by lane, and shares of first places, over all draws of a change that rereads. */
const afresh = (run: Run, change: Change) => {
  const { lanes, draws } = run.engine;
  const { sums, total } = drawAside(run, change, draws.count);
  const roles = Int32Array.from(change.situation.competing);
  const shares = new Float64Array(roles.length);
  for (let draw = 0; draw < draws.count; draw += 1) countFirst(sums, draw * lanes, roles, shares);
  return {
    fits: fitsOver(sums, total, lanes, draws.count),
    shares: shares.map((times) => times / draws.count),
  };
};

/** Fits by the mean-value model, moved by what the draws are known to add to it. */
const corrected = (
  model: Float64Array,
  ...known: readonly (readonly [Float64Array, Float64Array, number])[]
) =>
  model.map((fit, lane) =>
    known.reduce((sum, [drawn, mean, sign]) => sum + sign * (drawn[lane]! - mean[lane]!), fit),
  );

/**
 * Every change of one answer with what it does to expected fits; `fits` are those without a change, by lane. With
 * `farthest` Infinity every change is drawn to the end.
 */
export const singles = (run: Run, fits: Float64Array, first: number, farthest = farOff): Single[] => {
  const { lanes, draws } = run.engine;
  const changes = singleChanges(run, first);
  const moving = changes.filter(({ rereads }) => !rereads);
  const probed = Math.min(probe, draws.count);
  const before = fitsOver(run.room.sums, run.room.needs.total, lanes, probed);
  const means = meanFitsAfter(
    run,
    moving.map(({ touch }): Touches => [touch]),
    probed,
  );
  const guessed = changes.map((change): Single => {
    let after: Float64Array;
    if (change.rereads) {
      const aside = drawAside(run, change, probed);
      after = fitsOver(aside.sums, aside.total, lanes, probed);
    } else after = means[moving.indexOf(change)]!;
    // The same draws with and without the change: their difference is far surer than either.
    return { change, fits: corrected(fits, [after, before, 1]), flips: false };
  });
  const lead = ({ change, fits: after }: Single): number =>
    leadOver(after, change.situation.competing, first);
  const sure = guessed
    .filter((single) => lead(single) > farthest)
    .toSorted((a, b) => (lead(a) === lead(b) ? 0 : lead(b) > lead(a) ? 1 : -1))
    .slice(0, mostSure);
  const near = guessed.filter((single) => Math.abs(lead(single)) <= farthest);
  const toEnd = new Set([...sure, ...near]);
  const inPlace = [...toEnd].filter(({ change }) => !change.rereads);
  const drawn = outcomes(
    run,
    inPlace.map(({ change }): Touches => [change.touch]),
    inPlace.map(({ change }) => change.situation.competing),
  );
  return guessed.map((single): Single => {
    const { change } = single;
    if (!toEnd.has(single)) return { ...single, flips: lead(single) > 0 };
    const exact = change.rereads ? afresh(run, change) : drawn[inPlace.indexOf(single)]!;
    return { change, ...exact, flips: leadOver(exact.fits, change.situation.competing, first) > 0 };
  });
};

type Pair = {
  readonly changes: readonly [Change, Change];
  readonly lead: number;
  readonly competing: readonly number[];
};

/** Fits by the mean-value model after two changes. */
const meanOfBoth = (run: Run, one: Change, other: Change) => {
  const readings = () => one.readings.with(other.question, other.to);
  const situation =
    one.situation === run.situation
      ? other.situation
      : other.situation === run.situation
        ? one.situation
        : run.engine.situationOf(readings());
  let model: Float64Array;
  if (one.rereads && other.rereads) model = meanFits(meanModel(run.engine, readings(), situation));
  else if (one.rereads) model = meanFits(one.model, other.touch);
  else if (other.rereads) model = meanFits(other.model, one.touch);
  else model = meanFits(one.model, one.touch, other.touch);
  return { situation, model };
};

/** Pairs of changes, neither of which flips alone, that the model does not rule out; the likeliest first. */
const likelyPairs = (run: Run, fits: Float64Array, quiet: readonly Single[], first: number): Pair[] => {
  const mean = meanFits(meanModel(run.engine, run.readings, run.situation));
  // What the draws add to the model: of two changes, that of each, less that of neither.
  const off = quiet.map((single) => single.fits.map((fit, lane) => fit - single.change.mean[lane]!));
  const pairs: Pair[] = [];
  for (let a = 0; a < quiet.length; a += 1)
    for (let b = a + 1; b < quiet.length; b += 1) {
      const one = quiet[a]!.change;
      const other = quiet[b]!.change;
      if (one.question === other.question) continue;
      const { situation, model } = meanOfBoth(run, one, other);
      const { competing, seats } = situation;
      if (competing.length < 2 || seats.includes(first)) continue;
      for (let lane = 0; lane < model.length; lane += 1)
        model[lane]! += off[a]![lane]! + off[b]![lane]! - (fits[lane]! - mean[lane]!);
      const lead = leadOver(model, competing, first);
      if (lead > -farOffPair) pairs.push({ changes: [one, other], lead, competing });
    }
  return pairs.toSorted((a, b) => b.lead - a.lead);
};

const byAcceptability = (a: Flip, b: Flip): number => b.acceptability - a.acceptability;

/**
 * The smallest changes of answers that make another role first by expected fit, over the same draws: every change of one
 * answer, and where these are fewer than five, pairs of which neither half does it alone. `fits` are the expected fits by
 * lane, `first` the place of the present first in the catalogue.
 *
 * Every change of one answer is drawn exactly, but for those that a probe finds far off. For pairs the mean-value model
 * rules out what is far off, and the likeliest of the rest are drawn; pairs of which one half says who is there are not.
 * An answer never matters if it is in no change that flips and in no pair that the model left open.
 */
export const flipsOf = (run: Run, fits: Float64Array, first: number): Flips => {
  const { catalogue } = run.engine.index;
  const tell = (changes: readonly Change[], to: number, acceptability: number): Flip => ({
    changes: changes.map(({ question, to: answer }) => ({
      question: catalogue.questions[question]!.id,
      from: optionIds(catalogue.questions[question]!, run.readings[question]!),
      to: optionIds(catalogue.questions[question]!, answer),
    })),
    first: catalogue.roles[to]!.id,
    acceptability,
  });

  const all = singles(run, fits, first);
  const flipping = all.filter(({ flips }) => flips);
  const matters = new Set(flipping.map(({ change }) => change.question));
  // Saying that the first is already there always makes another first: who asks for that list asks for what matters.
  for (const [at, { kind, options }] of catalogue.questions.entries())
    if (kind === "many" && options.some(({ present }) => present.length > 0)) matters.add(at);
  const found = flipping
    .filter(({ shares }) => shares !== undefined)
    .map(({ change, fits: after, shares }) => {
      const { competing } = change.situation;
      const best = bestOf(after, competing);
      return tell([change], competing[best]!, shares![best]!);
    })
    .toSorted(byAcceptability)
    .slice(0, mostFlips);

  const likely = likelyPairs(
    run,
    fits,
    all.filter(({ flips }) => !flips),
    first,
  );
  const tried: Pair[] = [];
  for (const pair of likely) {
    const needsAlone = pair.changes.every(({ rereads }) => !rereads);
    if (found.length < mostFlips && needsAlone && tried.length < mostPairs) tried.push(pair);
    else for (const { question } of pair.changes) matters.add(question);
  }
  const touches = tried.map(({ changes: [a, b] }): Touches => [a.touch, b.touch]);
  const drawn = outcomes(
    run,
    touches,
    tried.map(({ competing }) => competing),
  );
  const pairs = tried.flatMap(({ changes, competing }, at): Flip[] => {
    const { fits: after, shares } = drawn[at]!;
    const best = bestOf(after, competing);
    if (competing[best] === first) return [];
    for (const { question } of changes) matters.add(question);
    return [tell(changes, competing[best]!, shares[best]!)];
  });
  return {
    flips: [...found, ...pairs.toSorted(byAcceptability).slice(0, mostFlips - found.length)],
    neverMatters: catalogue.questions.flatMap(({ id }, at) =>
      run.readings[at]!.is !== "open" && !matters.has(at) ? [id] : [],
    ),
  };
};
