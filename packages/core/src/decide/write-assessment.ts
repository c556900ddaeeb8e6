import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Answers, Assessment } from "#model/assessment.ts";
import { fileText } from "#files/file-text.ts";

/** Answers in the order of the interview; those to questions it does not have, last. */
export const inOrder = (answers: Answers, index: CatalogueIndex): Answers => {
  const order = (id: string): number => index.question.get(id)?.order ?? Number.MAX_SAFE_INTEGER;
  return Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => order(a) - order(b)));
};

/**
 * The assessment as YAML text that a person can edit. Given the text it was read from, only what differs is changed and
 * comments stay; that text must be one that `parseAssessment` accepts, else it is written afresh.
 */
export const writeAssessment = (assessment: Assessment, index: CatalogueIndex, before?: string): string => {
  const { format, organisation, answers, notes, respondents, required, seed, draws, expect } = assessment;
  const whole = {
    format,
    organisation,
    answers: answers && inOrder(answers, index),
    notes,
    respondents: respondents?.map((each) => ({ ...each, answers: inOrder(each.answers, index) })),
    required,
    seed,
    draws,
    expect,
  };
  return fileText(whole, ["answers", "notes", "respondents", "required", "expect"], before);
};
