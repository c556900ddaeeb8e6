import { type CatalogueIndex, catalogueRef } from "#catalogue/index.ts";
import type { Assessment } from "#model/assessment.ts";
import type { Group, GroupQuestion } from "#model/group.ts";
import { apart, linearPool } from "#weigh/pool.ts";
import { readAnswers } from "./answers.ts";
import { defaultDraws, engineFor, type EngineOptions } from "./engine.ts";
import { agreementOn, givenAnswer } from "./group-answers.ts";
import { type View, viewOf } from "./group-people.ts";
import { answeredIn, asShare, pooledOf, weightsOf } from "./group-pool.ts";
import { contestedOf, settledOf, tryAnswers, type Tried } from "./group-settle.ts";

export type GroupOptions = EngineOptions & {
  /** By respondent id; 1 for whom none is given, 0 for who has answered nothing. Must not all be given as 0. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears how far it is, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
};

/** Up to so many people each get all draws; larger groups share what these take, so that 200 take seconds. */
const wholeDraws = 12;
const leastDraws = 2000;

/** Draws for so many people, where nobody has said how many. */
export const drawsFor = (people: number): number =>
  people <= wholeDraws
    ? defaultDraws
    : Math.max(leastDraws, Math.round((defaultDraws * wholeDraws) / people));

/** A question settles something from this drop of disagreement on, in bits: below it, draws alone may make as much. */
const leastSettled = 0.01;

/**
 * What several respondents of an assessment come to: each one's recommendation, the pool, what they are unsure of and
 * what divides them, how far they agree on each question, and which question's settlement would settle most. All on the
 * same draws. The assessment must have passed `checkAssessment` and have a respondent; with one, the pool is theirs.
 */
export const compareRespondents = (
  index: CatalogueIndex,
  assessment: Assessment,
  { weights: given = {}, signal, progress, ...options }: GroupOptions = {},
): Group => {
  const { catalogue } = index;
  const respondents = assessment.respondents ?? [];
  const engine = engineFor(index, {
    ...options,
    seed: options.seed ?? assessment.seed,
    draws: options.draws ?? assessment.draws ?? drawsFor(respondents.length),
  });
  const ids = respondents.map(({ id }) => id);
  const all = respondents.map(({ answers }) => readAnswers(index, answers));
  const weights = weightsOf(
    all.map(answeredIn),
    ids.map((id) => (Object.hasOwn(given, id) ? given[id] : undefined)),
  );
  const contested = contestedOf(all, weights);
  const views: View[] = [];
  const tried: (readonly Tried[])[] = [];
  for (const [at, { id, name, answers }] of respondents.entries()) {
    signal?.throwIfAborted();
    progress?.(at / respondents.length);
    const { view, run } = viewOf(engine, { respondent: id, name, answers });
    views.push(view);
    tried.push(tryAnswers(run, view, contested));
  }
  const pooled = pooledOf(index, views, weights);
  const { disagree } = pooled.doubt;
  const inOrder = catalogue.questions
    .map((question, at) => ({ question, at }))
    .toSorted((a, b) => a.question.order - b.question.order);
  const questions = inOrder.map(({ question, at }): GroupQuestion => {
    const which = contested.findIndex((each) => each.question === at);
    const settled =
      which < 0
        ? { explains: 0, settles: 0, options: [] }
        : settledOf(
            index,
            contested[which]!,
            tried.map((mine) => mine[which]!),
            weights,
            { ids, disagree },
          );
    return {
      question: question.id,
      ...agreementOn(
        question,
        all.map((readings) => readings[at]!),
      ),
      answers: respondents.map(({ id, answers }, person) => ({
        respondent: id,
        ...givenAnswer(question, all[person]![at]!, answers),
      })),
      ...settled,
    };
  });
  const pool = linearPool(
    views.map(({ shares }) => shares),
    weights,
  );
  progress?.(1);
  return {
    catalogue: catalogueRef(catalogue),
    seed: engine.seed,
    draws: engine.draws.count,
    people: views.map(({ person, shares }, at) => ({
      ...person,
      respondent: ids[at]!,
      weight: asShare(weights[at]!),
      fromPool: asShare(apart(shares, pool)),
    })),
    pooled,
    apart: views.map((one) => views.map((other) => asShare(apart(one.shares, other.shares)))),
    questions,
    settle: questions
      .filter(({ settles }) => settles >= leastSettled)
      .toSorted((a, b) => b.settles - a.settles)
      .map(({ question }) => question),
  };
};
