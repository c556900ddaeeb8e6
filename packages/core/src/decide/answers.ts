import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Answer, Answers, Assessment } from "#model/assessment.ts";
import type { Question } from "#model/question.ts";
import type { AnswerRef } from "#model/recommendation.ts";

/** An answer as the engine reads it: options by their place in the question. */
export type Reading =
  | { readonly is: "given"; readonly options: readonly number[] }
  | { readonly is: "open" }
  | { readonly is: "not-applicable" };

export const open: Reading = { is: "open" };

/** The answers an assessment is read with: its own, or those of the respondent named, or of the first one. */
export const answersOf = ({ answers, respondents }: Assessment, respondent?: string): Answers =>
  (respondent === undefined
    ? (answers ?? respondents?.[0]?.answers)
    : respondents?.find(({ id }) => id === respondent)?.answers) ?? {};

/** The band a number falls into: the option with the largest `from` that is not above it; -1 below all bands. */
export const bandOf = ({ options }: Question, number: number): number => {
  let band = -1;
  for (const [at, { from }] of options.entries()) {
    const best = options[band]?.from ?? -Infinity;
    if (from !== undefined && from <= number && from >= best) band = at;
  }
  return band;
};

const readAnswer = (question: Question, answer: Answer | undefined): Reading => {
  if (answer === undefined || answer === "unknown") return open;
  if (answer === "not-applicable") return { is: "not-applicable" };
  if (typeof answer === "number") return { is: "given", options: [bandOf(question, answer)] };
  const ids = typeof answer === "string" ? [answer] : answer;
  const places = ids.map((id) => question.options.findIndex((option) => option.id === id));
  return { is: "given", options: places.toSorted((a, b) => a - b) };
};

/** One reading per question of the catalogue, in its order. Answers must have passed `checkAssessment`. */
export const readAnswers = ({ catalogue }: CatalogueIndex, answers: Answers): Reading[] =>
  catalogue.questions.map((question) =>
    readAnswer(question, Object.hasOwn(answers, question.id) ? answers[question.id] : undefined),
  );

/** The ids of the options chosen; "not-applicable" stands for itself. */
export const optionIds = (question: Question, reading: Reading): string[] => {
  if (reading.is === "open") return [];
  if (reading.is === "not-applicable") return ["not-applicable"];
  return reading.options.map((at) => question.options[at]?.id ?? "");
};

/** The answers that say something, as the options chosen, in the order of the interview. */
export const answeredOf = (index: CatalogueIndex, answers: Answers): AnswerRef[] => {
  const readings = readAnswers(index, answers);
  return index.catalogue.questions.flatMap((question, at) => {
    const reading = readings[at] ?? open;
    const options = reading.is === "given" ? optionIds(question, reading) : [];
    return options.length > 0 ? [{ question: question.id, options }] : [];
  });
};
