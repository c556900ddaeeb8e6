import { about } from "./about.ts";
import { amendments } from "./amendments.ts";
import { career } from "./career.ts";
import { careerBetween } from "./career-between.ts";
import { careerQuestions } from "./career-questions.ts";
import { compare } from "./compare.ts";
import { compareAssessments } from "./compare-assessments.ts";
import { compareRespondents } from "./compare-respondents.ts";
import { decide } from "./decide.ts";
import { figuresOfStructure } from "./figures-of-structure.ts";
import { higher } from "./higher.ts";
import { higherInChart } from "./higher-in.ts";
import { parseAmendments } from "./parse-amendments.ts";
import { parseAssessment } from "./parse-assessment.ts";
import { parseCareer } from "./parse-career.ts";
import { checkStructure } from "./check-structure.ts";
import { explainRule } from "./explain-rule.ts";
import { structureRules } from "./structure-rules.ts";
import { checkPosting } from "./check-posting.ts";
import { drawChart } from "./draw-chart.ts";
import { draftRemit } from "./draft-remit.ts";
import { decisionRights } from "./decision-rights.ts";
import { explainLine } from "./explain-line.ts";
import { hireScenario } from "./hire-scenario.ts";
import { exportStructure } from "./export-structure.ts";
import { importStructure } from "./import-structure.ts";
import { offerLines } from "./offer-lines.ts";
import { parseRemit } from "./parse-remit.ts";
import { recordDecision } from "./record-decision.ts";
import { reviseRemit } from "./revise-remit.ts";
import { verifyRecord } from "./verify-record.ts";
import { writeDocument } from "./write-document.ts";
import { writePapers } from "./write-papers.ts";
import { writeRemit } from "./write-remit.ts";
import { parseStructure } from "./parse-structure.ts";
import { writeStructure } from "./write-structure.ts";
import { changeStructure } from "./change-structure.ts";
import { diffStructures } from "./diff-structures.ts";
import { applyScenario } from "./apply-scenario.ts";
import { approveScenario } from "./approve-scenario.ts";
import { question } from "./question.ts";
import { questions } from "./questions.ts";
import { role } from "./role.ts";
import { roles } from "./roles.ts";
import { search } from "./search.ts";
import { statement } from "./statement.ts";
import { writeAmendments } from "./write-amendments.ts";
import { writeAssessment } from "./write-assessment.ts";
import { writeCareer } from "./write-career.ts";

/** Everything Remit can do. HTTP routes, terminal commands and the worker of the web app follow from this list. */
export const operations = [
  decide,
  roles,
  role,
  compare,
  higher,
  questions,
  question,
  search,
  statement,
  about,
  compareRespondents,
  compareAssessments,
  career,
  careerQuestions,
  careerBetween,
  parseAssessment,
  writeAssessment,
  parseCareer,
  writeCareer,
  amendments,
  parseAmendments,
  writeAmendments,
  draftRemit,
  reviseRemit,
  explainLine,
  offerLines,
  writeDocument,
  writePapers,
  checkPosting,
  recordDecision,
  verifyRecord,
  parseRemit,
  writeRemit,
  importStructure,
  exportStructure,
  decisionRights,
  hireScenario,
  parseStructure,
  writeStructure,
  changeStructure,
  diffStructures,
  applyScenario,
  approveScenario,
  checkStructure,
  structureRules,
  explainRule,
  figuresOfStructure,
  higherInChart,
  drawChart,
] as const;
