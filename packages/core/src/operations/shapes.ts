import type { z } from "zod";
import { accountabilitySchema, domainSchema } from "#model/accountability.ts";
import { amendmentBodySchema, amendmentsSchema, keptAmendmentSchema } from "#model/amendment.ts";
import { answersSchema, assessmentSchema, respondentSchema } from "#model/assessment.ts";
import { careerResultSchema, careerSchema, gapsSchema } from "#model/career.ts";
import { catalogueRefSchema } from "#model/catalogue.ts";
import {
  citedStatementSchema,
  comparisonSchema,
  distanceSchema,
  heldSchema,
  higherSchema,
  roleRefSchema,
  standingOfTwoSchema,
  titleReadingSchema,
} from "#model/comparison.ts";
import { differenceSchema, groupSchema } from "#model/group.ts";
import { hireSchema } from "#model/hire.ts";
import { changeSchema } from "#model/history.ts";
import { chartSideSchema, higherInSchema, rightBesideSchema } from "#model/higher-in.ts";
import { issueSchema } from "#model/issue.ts";
import { positionFiguresSchema, structureFiguresSchema } from "#model/structure-figures.ts";
import {
  answerChangeSchema,
  assessmentRowSchema,
  assessmentViewSchema,
  invitationViewSchema,
  keptAnswerSchema,
  keptAssessmentSchema,
  keptRespondentSchema,
  savedAnswersSchema,
} from "#model/kept-assessment.ts";
import { keptRecommendationSchema, recommendationRowSchema } from "#model/kept-recommendation.ts";
import { organisationSchema, whoSchema } from "#model/kept.ts";
import { questionSchema } from "#model/question.ts";
import {
  coverageSchema,
  flipSchema,
  reasonSchema,
  recommendationSchema,
  standingSchema,
} from "#model/recommendation.ts";
import { postingCheckSchema, postingFindingSchema } from "#model/posting-check.ts";
import { decisionSchema, recordSchema, verificationSchema } from "#model/record.ts";
import { chainSchema, lineSchema, offeredLineSchema, remitChangeSchema, remitSchema } from "#model/remit.ts";
import { roleViewSchema } from "#model/role-view.ts";
import { requirementSchema, roleSchema, traitSchema } from "#model/role.ts";
import { hitSchema } from "#model/search.ts";
import {
  ruleRowSchema,
  ruleViewSchema,
  structureCheckSchema,
  toldFindingSchema,
} from "#model/structure-check.ts";
import { structureDifferenceSchema } from "#model/structure-difference.ts";
import { changeSchema as structureChangeSchema, positionSchema, structureSchema } from "#model/structure.ts";
import { disagreementSchema, sourceSchema, statementSchema } from "#model/statement.ts";

/** The shapes that operations share, under the names by which descriptions of the API and its clients speak of them. */
export const shapes: Readonly<Record<string, z.ZodType>> = {
  Accountability: accountabilitySchema,
  AmendmentBody: amendmentBodySchema,
  Amendments: amendmentsSchema,
  AnswerChange: answerChangeSchema,
  Answers: answersSchema,
  Assessment: assessmentSchema,
  AssessmentRow: assessmentRowSchema,
  AssessmentView: assessmentViewSchema,
  Career: careerSchema,
  CareerResult: careerResultSchema,
  CatalogueRef: catalogueRefSchema,
  Chain: chainSchema,
  Change: changeSchema,
  ChartSide: chartSideSchema,
  CitedStatement: citedStatementSchema,
  Comparison: comparisonSchema,
  Coverage: coverageSchema,
  Decision: decisionSchema,
  DecisionRecord: recordSchema,
  Difference: differenceSchema,
  Disagreement: disagreementSchema,
  Distance: distanceSchema,
  Domain: domainSchema,
  Flip: flipSchema,
  Gaps: gapsSchema,
  Group: groupSchema,
  Held: heldSchema,
  Higher: higherSchema,
  Hire: hireSchema,
  HigherIn: higherInSchema,
  Hit: hitSchema,
  InvitationView: invitationViewSchema,
  Issue: issueSchema,
  KeptAmendment: keptAmendmentSchema,
  KeptAnswer: keptAnswerSchema,
  KeptAssessment: keptAssessmentSchema,
  KeptRecommendation: keptRecommendationSchema,
  KeptRespondent: keptRespondentSchema,
  OfferedLine: offeredLineSchema,
  Organisation: organisationSchema,
  Position: positionSchema,
  PositionFigures: positionFiguresSchema,
  PositionRemit: remitSchema,
  PostingCheck: postingCheckSchema,
  PostingFinding: postingFindingSchema,
  Question: questionSchema,
  Reason: reasonSchema,
  Recommendation: recommendationSchema,
  RecommendationRow: recommendationRowSchema,
  RemitChange: remitChangeSchema,
  RemitLine: lineSchema,
  Requirement: requirementSchema,
  Respondent: respondentSchema,
  RightBeside: rightBesideSchema,
  Role: roleSchema,
  RoleRef: roleRefSchema,
  RoleView: roleViewSchema,
  SavedAnswers: savedAnswersSchema,
  Source: sourceSchema,
  Standing: standingSchema,
  StandingOfTwo: standingOfTwoSchema,
  Statement: statementSchema,
  StructureRule: ruleViewSchema,
  StructureRuleRow: ruleRowSchema,
  Structure: structureSchema,
  StructureChange: structureChangeSchema,
  StructureCheck: structureCheckSchema,
  StructureDifference: structureDifferenceSchema,
  StructureFigures: structureFiguresSchema,
  StructureFinding: toldFindingSchema,
  TitleReading: titleReadingSchema,
  Trait: traitSchema,
  Verification: verificationSchema,
  Who: whoSchema,
};
