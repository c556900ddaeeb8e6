import type { CatalogueIndex } from "#catalogue/index.ts";
import type { Career } from "#model/career.ts";
import type { Checked, Issue } from "#model/issue.ts";
import { careerIndexOf } from "./career-index.ts";
import { checkAnswers, checkNotes, unknown } from "./check-answers.ts";

/**
 * The career profile, or everything in it that the catalogue does not know: decide/unknown-question, unknown-option,
 * unknown-role, unknown-requirement (each with `valid` and `nearest`), wrong-type, duplicate-option. Its shape must have
 * passed `careerSchema`.
 */
export const checkCareer = (index: CatalogueIndex, career: Career): Checked<Career> => {
  const asked = careerIndexOf(index);
  const { answers, notes, expect } = career;
  const known = (
    what: string,
    ids: ReadonlyMap<string, unknown>,
    id: string,
    path: Issue["path"],
  ): Issue[] => (ids.has(id) ? [] : [unknown(what, path, id, [...ids.keys()])]);
  const issues: Issue[] = [
    ...checkAnswers(asked, answers, ["answers"]),
    ...checkNotes(asked, notes, ["notes"]),
    ...(expect === undefined ? [] : known("role", index.role, expect.first, ["expect", "first"])),
    ...(expect?.closeTo ?? []).flatMap((id, at) => known("role", index.role, id, ["expect", "closeTo", at])),
    ...(expect?.notHeld ?? []).flatMap((id, at) =>
      known("requirement", index.requirement, id, ["expect", "notHeld", at]),
    ),
  ];
  return issues.length > 0 ? { issues } : { value: career };
};
