// The front door of core: what the web app, the server and the terminal build on.
export { canonical as canonicalText, placeOf as amendmentPlace } from "#catalogue/amendment-parts.ts";
export { withAmendments } from "#catalogue/amend.ts";
export { catalogueRef, indexCatalogue, indexOf, type CatalogueIndex } from "#catalogue/index.ts";
export { nearestWords } from "#catalogue/nearest.ts";
export { shipped, shippedCatalogue } from "#catalogue/shipped.ts";
export { careerIndexOf } from "#decide/career-index.ts";
export type { Answer, Answers, Assessment, Respondent } from "#model/assessment.ts";
export type * from "#model/accountability.ts";
export { amendmentsSchema } from "#model/amendment.ts";
export type * from "#model/amendment.ts";
export type { Career, CareerBetween, CareerResult, Gaps, GapRow } from "#model/career.ts";
export type { Catalogue, CatalogueRef } from "#model/catalogue.ts";
export type * from "#model/comparison.ts";
export type { Checked, Issue } from "#model/issue.ts";
export type * from "#model/group.ts";
export type * from "#model/history.ts";
export type * from "#model/own.ts";
export type * from "#model/kept.ts";
export type * from "#model/kept-assessment.ts";
export type * from "#model/kept-recommendation.ts";
export type { Contract, Door, Effects, Operation } from "#model/operation.ts";
export type * from "#model/question.ts";
export type * from "#model/recommendation.ts";
export type * from "#model/document.ts";
export type * from "#model/posting-check.ts";
export type * from "#model/record.ts";
export type * from "#model/remit.ts";
export type * from "#model/role-view.ts";
export type * from "#model/role.ts";
export type * from "#model/search.ts";
export type * from "#model/statement.ts";
export type * from "#model/text-finding.ts";
export type * from "#model/writing.ts";
export { styleHash } from "#write/html-style.ts";
export { edited } from "#write/revise.ts";
export { documentFormats, documentKinds } from "#model/document.ts";
export { sections } from "#model/sections.ts";
export { checkAnswers } from "#decide/check-answers.ts";
export { checkAssessment } from "#decide/check-assessment.ts";
export { type AnyOperation, call, type InputOf, type NameIn, type OutputOf } from "#operations/call.ts";
export { operations } from "#operations/list.ts";
export { stored } from "#operations/stored/list.ts";
export { wireSchema } from "#operations/wire-schema.ts";

/** Reading and writing assessment files, loaded when first needed: YAML is not small. */
export const assessmentFiles = async () => {
  const [{ largestFile }, { parseAssessment }, { writeAssessment }] = await Promise.all([
    import("#files/parse-file.ts"),
    import("#decide/parse-assessment.ts"),
    import("#decide/write-assessment.ts"),
  ]);
  return { largestFile, parseAssessment, writeAssessment };
};

/** The same for amendments files. */
export const amendmentFiles = async () => {
  const [{ largestFile }, { parseAmendments, writeAmendments }] = await Promise.all([
    import("#files/parse-file.ts"),
    import("#decide/amendments-file.ts"),
  ]);
  return { largestFile, parseAmendments, writeAmendments };
};

/** The same for career files. */
export const careerFiles = async () => {
  const [{ largestFile }, { parseCareer, writeCareer }] = await Promise.all([
    import("#files/parse-file.ts"),
    import("#decide/career-file.ts"),
  ]);
  return { largestFile, parseCareer, writeCareer };
};

/** The same for remit files. */
export const remitFiles = async () => {
  const [{ largestFile }, { parseRemit, writeRemit }] = await Promise.all([
    import("#files/parse-file.ts"),
    import("#write/remit-file.ts"),
  ]);
  return { largestFile, parseRemit, writeRemit };
};
