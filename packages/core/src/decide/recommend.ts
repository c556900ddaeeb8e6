import { type CatalogueIndex, catalogueRef } from "#catalogue/index.ts";
import type { Assessment } from "#model/assessment.ts";
import type { Recommendation } from "#model/recommendation.ts";
import { engagementOf, qualificationsOf, readinessOf } from "./advice.ts";
import { answersOf, readAnswers } from "./answers.ts";
import { count, type Counts, needBins, needStep } from "./count.ts";
import { coverageOf, domainNeedsOf, outcomeOf, pairOf, wholeNeeds } from "./coverage.ts";
import { type Engine, engineFor, type EngineOptions } from "./engine.ts";
import { flipsOf } from "./flips.ts";
import { mapOf } from "./map.ts";
import { doubtOf, openQuestions, stopOf } from "./next-question.ts";
import { middleOf, reasons, sortedLeads } from "./reasons.ts";
import { run as runDraws, type Run } from "./run.ts";
import { labelOf, orderByFit, standings } from "./standings.ts";

export type RecommendOptions = EngineOptions & {
  /** Whose answers, where an assessment lists respondents; else the assessment's own, or the first respondent's. */
  readonly respondent?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears how far it is, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
};

/** Where a share of the draws lies below, read off a histogram; needs are shown on 0..4. */
const needAt = ({ histogram }: Counts, accountability: number, share: number, draws: number): number => {
  let below = 0;
  for (let bin = 0; bin < needBins; bin += 1) {
    const here = histogram[accountability * needBins + bin]!;
    if (below + here >= share * draws && here > 0)
      return Math.min(4, needStep * (bin + Math.max(0, share * draws - below) / here));
    below += here;
  }
  return 4;
};

/** Needs as they were weighed: mean, middle nine tenths, mean weight. Shown no higher than 4, weighed in full. */
const needsOf = ({ engine }: Run, counts: Counts, weights: Float64Array): Recommendation["needs"] => {
  const draws = engine.draws.count;
  return engine.index.catalogue.accountabilities.map(({ id }, at) => ({
    accountability: id,
    need: Math.min(4, counts.needs[at]! / draws),
    weight: weights[at]!,
    low: needAt(counts, at, 0.05, draws),
    high: needAt(counts, at, 0.95, draws),
  }));
};

/** The mean weight of each accountability: every draw has one first, or shares it. */
const meanWeights = ({ engine }: Run, { central }: Counts): Float64Array => {
  const weights = new Float64Array(engine.effects.accountabilities);
  for (let at = 0; at < central.length; at += 1)
    weights[at % weights.length]! += central[at]! / engine.draws.count;
  return weights;
};

/** Which profile competing roles were read with, for those that have any: its id, or "base". */
const profilesOf = ({ engine, situation }: Run): Recommendation["profiles"] =>
  Object.fromEntries(
    situation.competing.flatMap((role) => {
      const { id, profiles } = engine.index.catalogue.roles[role]!;
      if (profiles.length === 0) return [];
      return [[id, engine.strengths.variants[situation.variants[role]!]!.profile ?? "base"]];
    }),
  );

/** The recommendation for an engine already made ready; see `recommend`. */
export const recommendWith = (
  engine: Engine,
  assessment: Assessment,
  { respondent, signal, progress }: Pick<RecommendOptions, "respondent" | "signal" | "progress"> = {},
): Recommendation => {
  const step = (share: number): void => {
    signal?.throwIfAborted();
    progress?.(share);
  };
  const { catalogue } = engine.index;
  const readings = readAnswers(engine.index, answersOf(assessment, respondent));
  step(0.1);
  const run = runDraws(engine, readings);
  const { competing } = run.situation;
  if (competing.length < 2)
    throw new Error("fewer than two roles compete: checkAssessment tells this beforehand");
  step(0.3);
  const counts = count(run);
  const order = orderByFit(counts);
  const places = order.map((role) => competing[role]!);
  const [first, second] = places as [number, number];
  step(0.45);
  const roles = standings(run, counts);
  const leads = sortedLeads(run, first, second);
  const why = reasons(run, first, second);
  step(0.6);
  const fits = new Float64Array(engine.lanes);
  for (const [role, place] of competing.entries())
    fits[place] = counts.tally.sums[role]! / engine.draws.count;
  const { flips, neverMatters } = flipsOf(run, fits, first);
  step(0.9);

  const needs = counts.needs.map((sum) => sum / engine.draws.count);
  const weights = meanWeights(run, counts);
  const domainNeeds = domainNeedsOf(run, needs);
  const answered = readings.filter(({ is }) => is !== "open").length;
  const questions = openQuestions(run, counts);
  const pair = pairOf(run, needs, places);
  const [next] = questions;
  const result: Recommendation = {
    catalogue: catalogueRef(catalogue),
    seed: engine.seed,
    draws: engine.draws.count,
    answered,
    open: readings.length - answered,
    outcome: outcomeOf(domainNeeds, answered, { seated: run.situation.seats.length > 0, fit: roles[0]!.fit }),
    domainNeeds,
    first: catalogue.roles[first]!.id,
    second: catalogue.roles[second]!.id,
    label: labelOf(roles[0]!),
    standings: roles,
    out: [...run.situation.out],
    closeTo: catalogue.roles[first]!.closeTo.map(({ role, why: because, cites }) => ({
      role,
      why: because,
      cites,
    })),
    profiles: profilesOf(run),
    reasons: why,
    lead: roles[0]!.fit - roles[1]!.fit,
    leadBand: middleOf(leads),
    ...coverageOf(run, wholeNeeds(run, counts.needs), first, assessment.required ?? []),
    ...(pair !== undefined && { pair }),
    flips,
    neverMatters,
    ...(next !== undefined && { next }),
    openQuestions: questions,
    stop: stopOf(run, counts, order[0]!, questions),
    doubt: doubtOf(counts),
    map: mapOf(run, weights),
    needs: needsOf(run, counts, weights),
    engagement: engagementOf(run),
    qualifications: qualificationsOf(run, first),
    readiness: readinessOf(run),
  };
  step(1);
  return result;
};

/**
 * Which technology leader an organisation needs, how sure that is and why: formula Z3 (docs/decisions/fit-is-lift.md)
 * under SMAA-2. The assessment must have passed `checkAssessment`. Seed and draws come from the options, else from the
 * assessment, else 1 and 10,000; tables for the last two of these are kept, so that the next call is quicker.
 */
export const recommend = (
  index: CatalogueIndex,
  assessment: Assessment,
  { seed, draws, calibration, ...options }: RecommendOptions = {},
): Recommendation =>
  recommendWith(
    engineFor(index, {
      seed: seed ?? assessment.seed,
      draws: draws ?? assessment.draws,
      calibration,
    }),
    assessment,
    options,
  );
