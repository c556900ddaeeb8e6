// The front door of core: what the web app, the server and the terminal build on.
export { canonical as canonicalText, placeOf as amendmentPlace } from "#catalogue/amendment-parts.ts";
export { withAmendments } from "#catalogue/amend.ts";
export { catalogueRef, indexCatalogue, indexOf, type CatalogueIndex } from "#catalogue/index.ts";
export { nearestWords } from "#catalogue/nearest.ts";
export { shipped, shippedCatalogue } from "#catalogue/shipped.ts";
export { careerIndexOf } from "#decide/career-index.ts";
export { approvalOf } from "#design/approval.ts";
export { type Coverage, coverageOf } from "#design/coverage.ts";
export { type Face, facesOf } from "#design/draw/card-face.ts";
export { type Look, type Looks, looksOf, shadeStep } from "#design/draw/card-looks.ts";
export { basesOf, hatchOf, measures as cardMeasures, mostSquares } from "#design/draw/card-measures.ts";
export { byDepartment, type Chart, chartOf, type Department } from "#design/draw/chart-of.ts";
export { counted, numbered } from "#design/draw/counted.ts";
export { cutBy, linesBy } from "#design/draw/cut.ts";
export { dottedWay } from "#design/draw/dotted-way.ts";
export {
  apartFrom,
  belowAt,
  closedBy,
  departmentAt,
  idAt,
  idsOf,
  placeAt,
  titleAt,
} from "#design/draw/nodes.ts";
export { palette, roleTones } from "#design/draw/palette.ts";
export { circle, ring, roleShapes } from "#design/draw/role-shapes.ts";
export { cardWords, money } from "#design/draw/words.ts";
export { departmentOf, departmentsOf, hasDepartments, partsOf } from "#design/departments.ts";
export { type Forest, forestOf } from "#design/forest.ts";
export { closesCircle } from "#design/forest-move.ts";
export { belowOf, reportsOf } from "#design/forest-queries.ts";
export { literal } from "#design/literal.ts";
export { chartSpace, kindFor, type Layout, layoutOf, lineEnds, lineRise } from "#design/layout.ts";
export { freeName } from "#design/hire-name.ts";
export type { FiguresInShort } from "#design/figures-in-short.ts";
export type { PositionFigures } from "#model/structure-figures.ts";
export { chosen as chosenWithNeeds } from "#design/import/accept.ts";
export type { ChosenColumns, SaidColumns } from "#design/import/people-columns-of.ts";
export { type Outline, outlineOf } from "#design/outline.ts";
export { scenariosBetween } from "#design/diff-between.ts";
export type { Answer, Answers, Assessment, Respondent } from "#model/assessment.ts";
export type * from "#model/accountability.ts";
export { amendmentsSchema } from "#model/amendment.ts";
export type * from "#model/amendment.ts";
export type { Career, CareerBetween, CareerResult, Gaps, GapRow } from "#model/career.ts";
export type { Catalogue, CatalogueRef } from "#model/catalogue.ts";
export type { Import, ImportFault, ImportNote, Incoming, Mapped } from "#model/import.ts";
export {
  type ExportFormat,
  exportFormats,
  type ImportFaultCode,
  type ImportField,
  importFields,
  importPresets,
  type LostPart,
  type PresetId,
} from "#model/import-lists.ts";
export { largestTable } from "#model/table-limits.ts";
export type { Table } from "#model/table.ts";
export type * from "#model/comparison.ts";
export { colourings, drawingFormats, layoutKinds, sheetSizes, waysHeld } from "#model/drawing.ts";
export type * from "#model/drawing.ts";
export type { Checked, Issue } from "#model/issue.ts";
export type * from "#model/group.ts";
export type * from "#model/hire.ts";
export type * from "#model/higher-in.ts";
export type * from "#model/history.ts";
export type * from "#model/own.ts";
export type * from "#model/kept.ts";
export type * from "#model/kept-assessment.ts";
export type * from "#model/kept-recommendation.ts";
export type * from "#model/kept-structure.ts";
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
export type * from "#model/structure-check.ts";
export type * from "#model/structure-difference.ts";
export type {
  FollowedScenario,
  Assignment,
  Change as StructureChange,
  Grant,
  Holder,
  Letter,
  OwnAccountability,
  Policies,
  Position,
  PositionSet,
  Scenario,
  Severity,
  Structure,
} from "#model/structure.ts";
export type * from "#model/structure-finding.ts";
export type * from "#model/text-finding.ts";
export type * from "#model/writing.ts";
export { styleHash } from "#write/html-style.ts";
export { edited } from "#write/revise.ts";
export { documentFormats, documentKinds } from "#model/document.ts";
export { letters, severities } from "#model/letters.ts";
export { sections } from "#model/sections.ts";
export { checkAnswers } from "#decide/check-answers.ts";
export { checkAssessment } from "#decide/check-assessment.ts";
export { type AnyOperation, call, type InputOf, type NameIn, type OutputOf } from "#operations/call.ts";
export { operations } from "#operations/list.ts";
export { stored } from "#operations/stored/list.ts";
export { structureJsonSchema } from "#operations/structure-schema.ts";
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

/** The same for structure files. */
export const structureFiles = async () => {
  const { largestStructure, parseStructure, writeStructure } = await import("#design/structure-file.ts");
  return { largestFile: largestStructure, parseStructure, writeStructure };
};

/** What keeping structures in a store takes: whether one holds together, and what a version changed. */
export const structureVersions = async () => {
  const [{ givenStructure }, { diffBetween }] = await Promise.all([
    import("#operations/given-structure.ts"),
    import("#design/diff-between.ts"),
  ]);
  return { givenStructure, diffBetween };
};

/** What reports on structures are made with: SARIF, Markdown, and the lines of the file that findings stand on. */
export const structureReports = async () => {
  const [{ sarifOf }, { findingsMarkdown }, { findingLine }, { placesIn }] = await Promise.all([
    import("#design/sarif.ts"),
    import("#design/findings-markdown.ts"),
    import("#design/finding-line.ts"),
    import("#files/places.ts"),
  ]);
  return { sarifOf, findingsMarkdown, findingLine, placesIn };
};

/** The table of an import as a file to mend and import again. */
export const importFiles = async () => ({ toFix: (await import("#design/import/to-fix.ts")).toFix });

/** What the figures of a chart in short are made with, from a structure or a list of people of any length. */
export const figuresInShort = async () => {
  const [{ peopleColumnsOf }, { structureInShort }, { peopleInShort }] = await Promise.all([
    import("#design/import/people-columns-of.ts"),
    import("#design/figures-in-short.ts"),
    import("#design/people-in-short.ts"),
  ]);
  return { peopleColumnsOf, structureInShort, peopleInShort };
};
