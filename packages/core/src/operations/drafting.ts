import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import { answeredOf, answersOf } from "#decide/answers.ts";
import { checkAssessment } from "#decide/check-assessment.ts";
import { recommend } from "#decide/recommend.ts";
import type { Assessment } from "#model/assessment.ts";
import type { Checked } from "#model/issue.ts";
import type { Door } from "#model/operation.ts";
import type { AnswerRef, Recommendation } from "#model/recommendation.ts";
import type { Remit } from "#model/remit.ts";
import { draftRemit } from "#write/draft.ts";
import type { RemitAndAnswers } from "./drafting-input.ts";
import { remitFrom } from "./remit-from.ts";

/** What answers say now, for whatever is drafted from them. */
export type Now = { readonly answered: readonly AnswerRef[]; readonly recommendation: Recommendation };

/** Answers read and decided, or what is wrong with them. */
export const nowOf = (
  index: CatalogueIndex,
  assessment: Assessment,
  respondent: string | undefined,
  { signal, progress }: Door,
): Checked<Now> => {
  const checked = checkAssessment(index, assessment);
  if (checked.issues) return { issues: checked.issues };
  const known = (assessment.respondents ?? []).map(({ id }) => id);
  if (respondent !== undefined && !known.includes(respondent)) {
    const data = { given: respondent, valid: known, nearest: nearestWords(respondent, known) };
    return { issues: [{ code: "operations/unknown-respondent", path: ["respondent"], data }] };
  }
  const answered = answeredOf(index, answersOf(assessment, respondent));
  if (answered.length === 0)
    return { issues: [{ code: "write/nothing-answered", path: ["assessment", "answers"], data: {} }] };
  return {
    value: { answered, recommendation: recommend(index, assessment, { respondent, signal, progress }) },
  };
};

/** What new answers would draft for a remit as it is: the same role, title, tone and spelling. */
export const redraft = (
  index: CatalogueIndex,
  { remit, assessment, respondent }: RemitAndAnswers,
  door: Door,
): Checked<Remit> => {
  const checked = remitFrom(index, remit);
  if (checked.issues) return checked;
  const now = nowOf(index, assessment, respondent, door);
  if (now.issues) return now;
  const role = index.role.get(remit.role);
  if (!role) throw new Error(`${remit.role} passed the check and is not there`);
  const { organisation } = assessment;
  const { title, tone, spelling } = remit;
  return { value: draftRemit(index, { organisation, role, title, tone, spelling, ...now.value }) };
};
