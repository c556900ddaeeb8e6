import type { Answers } from "#model/assessment.ts";
import type { GivenAnswer, GroupQuestion } from "#model/group.ts";
import type { Question } from "#model/question.ts";
import { consensus, listAgreement, pairAgreement } from "#weigh/consensus.ts";
import { optionIds, type Reading } from "./answers.ts";

/** A reading as it is told; with the number itself where one was given. */
export const givenAnswer = (question: Question, reading: Reading, answers?: Answers): GivenAnswer => {
  const answer =
    answers !== undefined && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (reading.is === "open") return { is: answer === "unknown" ? "unknown" : "not-asked", options: [] };
  if (reading.is === "not-applicable") return { is: "not-applicable", options: [] };
  return {
    is: "given",
    options: optionIds(question, reading),
    ...(typeof answer === "number" && { number: answer }),
  };
};

/** What tells two answers to one question apart: numbers of one band are one answer. */
export const answerKey = (reading: Reading): string =>
  reading.is === "given" ? reading.options.join() : reading.is;

/** By option: its step along the question's scale; undefined where the options are no scale. */
const stepsOf = ({ kind, ordered, options }: Question): readonly number[] | undefined => {
  if (kind === "many" || (kind === "one" && ordered !== true)) return undefined;
  if (kind === "one") return options.map((_, at) => at);
  const bands = options.map(({ from }) => from ?? 0).toSorted((a, b) => a - b);
  return options.map(({ from }) => bands.indexOf(from ?? 0));
};

/**
 * How far people agree on one question, and by which measure (docs/decisions/agreement-per-question.md). Who does not
 * know or was not asked is left out; "not applicable" lies on no scale, so that answers are then compared pair by pair.
 */
export const agreementOn = (
  question: Question,
  readings: readonly Reading[],
): Pick<GroupQuestion, "measure" | "agreement"> => {
  const said = readings.filter(({ is }) => is !== "open");
  const given = said.flatMap((reading) => (reading.is === "given" ? [reading.options] : []));
  const onScale = given.length === said.length;
  const steps = stepsOf(question);
  const told = (measure: GroupQuestion["measure"], agreement: number | undefined) => ({
    measure,
    ...(agreement !== undefined && { agreement }),
  });
  if (onScale && question.kind === "many") return told("overlap", listAgreement(given));
  if (onScale && steps !== undefined)
    return told(
      "consensus",
      consensus(
        given.map(([option]) => steps[option!]!),
        steps.length,
      ),
    );
  return told("pairs", pairAgreement(said.map(answerKey)));
};
