import type { CatalogueIndex } from "#catalogue/index.ts";
import { type Assessment, assessmentFormat, assessmentSchema } from "#model/assessment.ts";
import type { Checked } from "#model/issue.ts";
import { checkAssessment } from "./check-assessment.ts";
import { parseFile } from "#files/parse-file.ts";

/**
 * Reads an `*.assessment.yaml` (YAML 1.2; JSON is YAML): the assessment, or everything that is wrong with it, each issue
 * with line and column where the text has one.
 */
export const parseAssessment = (given: string | Uint8Array, index: CatalogueIndex): Checked<Assessment> =>
  parseFile(given, {
    room: "decide",
    format: assessmentFormat,
    schema: assessmentSchema,
    notOne: "decide/not-an-assessment",
    check: (assessment) => checkAssessment(index, assessment),
  });
