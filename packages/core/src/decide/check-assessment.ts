import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Assessment } from "#model/assessment.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { checkAnswers, checkNotes, unknown } from "./check-answers.ts";

type Path = Issue["path"];

/**
 * The assessment, or everything in it that the catalogue does not know. Codes: decide/unknown-question, unknown-option,
 * unknown-accountability, unknown-role (each with `valid` and `nearest`), wrong-type, too-small, duplicate-option,
 * duplicate-respondent, too-few-left (fewer than two roles compete). Its shape must have passed `assessmentSchema`.
 */
export const checkAssessment = (index: CatalogueIndex, assessment: Assessment): Checked<Assessment> => {
  const { catalogue } = index;
  const roles = catalogue.roles.map(({ id }) => id);
  const accountabilities = catalogue.accountabilities.map(({ id }) => id);
  const { answers, notes, respondents = [], required = [], expect } = assessment;
  const asRole = (id: string, path: Path): Issue[] =>
    index.role.has(id) ? [] : [unknown("role", path, id, roles)];
  const issues: Issue[] = [
    ...(answers === undefined ? [] : checkAnswers(index, answers, ["answers"])),
    ...checkNotes(index, notes, ["notes"]),
    ...respondents.flatMap((respondent, at): Issue[] => {
      const path = ["respondents", at];
      const twice = respondents.findIndex(({ id }) => id === respondent.id) < at;
      return [
        ...(twice
          ? [{ code: "decide/duplicate-respondent", path: [...path, "id"], data: { given: respondent.id } }]
          : []),
        ...checkAnswers(index, respondent.answers, [...path, "answers"]),
        ...checkNotes(index, respondent.notes, [...path, "notes"]),
      ];
    }),
    ...required.flatMap((id, at) =>
      index.accountability.has(id) ? [] : [unknown("accountability", ["required", at], id, accountabilities)],
    ),
    ...(expect === undefined ? [] : asRole(expect.first, ["expect", "first"])),
    ...(expect?.closeTo ?? []).flatMap((id, at) => asRole(id, ["expect", "closeTo", at])),
  ];
  return issues.length > 0 ? { issues } : { value: assessment };
};
