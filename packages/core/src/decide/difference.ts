import { type CatalogueIndex, catalogueRef } from "#catalogue/index.ts";
import type { Assessment } from "#model/assessment.ts";
import type { CatalogueRef } from "#model/catalogue.ts";
import type { Difference, PersonDifference, Pooled } from "#model/group.ts";
import { answersOf } from "./answers.ts";
import { type Engine, engineFor, type EngineOptions } from "./engine.ts";
import { drawsFor } from "./group.ts";
import { givenAnswer } from "./group-answers.ts";
import { type Speaker, type View, viewOf } from "./group-people.ts";
import { pooledOf, weightsOf } from "./group-pool.ts";

/** One of two assessments, with the one respondent meant, and the catalogue it was first made from. */
export type Side = {
  readonly assessment: Assessment;
  readonly respondent?: string | undefined;
  readonly catalogue?: CatalogueRef | undefined;
};

export type DifferenceOptions = EngineOptions & {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((share: number) => void) | undefined;
};

/** A need has moved from this much on, of 4: less is within what a rule's own strength is drawn from. */
const leastMoved = 0.1;

/** Who speaks on a side: the respondent meant, each of several, or the assessment's own answers. */
const speakersOf = ({ assessment, respondent }: Side): Speaker[] => {
  const named = (assessment.respondents ?? []).map(({ id, name, answers }) => ({
    respondent: id,
    name,
    answers,
  }));
  if (respondent !== undefined) return named.filter((each) => each.respondent === respondent);
  return assessment.answers === undefined && named.length > 0 ? named : [{ answers: answersOf(assessment) }];
};

/** Views beside each other: two lone speakers whoever they are, else by respondent; who is on one side alone, last. */
const paired = (before: readonly View[], after: readonly View[]): [View | undefined, View | undefined][] => {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]];
  const idOf = ({ person }: View): string | undefined => person.respondent;
  const gone = before.filter((view) => !after.some((each) => idOf(each) === idOf(view)));
  return [
    ...after.map((view): [View | undefined, View] => [
      before.find((each) => idOf(each) === idOf(view)),
      view,
    ]),
    ...gone.map((view): [View, undefined] => [view, undefined]),
  ];
};

const personDifference = (
  { catalogue }: CatalogueIndex,
  before: View | undefined,
  after: View | undefined,
): PersonDifference => {
  const { respondent, name } = (after ?? before)!.person;
  const both = before !== undefined && after !== undefined;
  const asked = catalogue.questions
    .map((question, at) => ({ question, at }))
    .toSorted((a, b) => a.question.order - b.question.order);
  const answers = both
    ? asked
        .map(({ question, at }) => ({
          question: question.id,
          before: givenAnswer(question, before.readings[at]!, before.answers),
          after: givenAnswer(question, after.readings[at]!, after.answers),
        }))
        .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after))
    : [];
  const needs = both
    ? catalogue.accountabilities
        .map(({ id }, at) => ({
          accountability: id,
          before: before.needs[at]!,
          after: after.needs[at]!,
        }))
        .filter((need) => Math.abs(need.after - need.before) >= leastMoved)
        .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    : [];
  return {
    ...(respondent !== undefined && { respondent }),
    ...(name !== undefined && { name }),
    ...(before !== undefined && { before: before.person }),
    ...(after !== undefined && { after: after.person }),
    answers,
    needs,
  };
};

const sameCatalogue = (one: CatalogueRef, other: CatalogueRef): boolean =>
  one.hash === other.hash && one.own?.hash === other.own?.hash;

/**
 * What differs between two assessments and what became of it: answers, who is first, needs; with several respondents on
 * either side for each of them and for the pool, all counting alike (one person's pool is their own). Both are computed from `index` on the same draws (seed and draws of
 * `after`), so that nothing differs but what was answered. Both must have passed `checkAssessment`.
 */
export const compareAssessments = (
  index: CatalogueIndex,
  before: Side,
  after: Side,
  { signal, progress, ...options }: DifferenceOptions = {},
): Difference => {
  const now = catalogueRef(index.catalogue);
  const told = [before, after].map(speakersOf) as [Speaker[], Speaker[]];
  const engine: Engine = engineFor(index, {
    ...options,
    seed: options.seed ?? after.assessment.seed,
    draws: options.draws ?? after.assessment.draws ?? drawsFor(Math.max(...told.map(({ length }) => length))),
  });
  const many = told[0].length + told[1].length;
  let done = 0;
  const views = told.map((speakers) =>
    speakers.map((speaker): View => {
      signal?.throwIfAborted();
      progress?.(done / many);
      done += 1;
      return viewOf(engine, speaker).view;
    }),
  ) as [View[], View[]];
  const pooledFor = (mine: readonly View[]): Pooled =>
    pooledOf(index, mine, weightsOf(mine.map(({ person }) => person.answered)));
  progress?.(1);
  return {
    catalogue: {
      now,
      ...(before.catalogue !== undefined && { before: before.catalogue }),
      ...(after.catalogue !== undefined && { after: after.catalogue }),
      same: [before.catalogue, after.catalogue].every((ref) => ref === undefined || sameCatalogue(ref, now)),
    },
    seed: engine.seed,
    draws: engine.draws.count,
    people: paired(...views).map(([one, other]) => personDifference(index, one, other)),
    ...(views.some(({ length }) => length >= 2) && {
      pooled: { before: pooledFor(views[0]), after: pooledFor(views[1]) },
    }),
  };
};
