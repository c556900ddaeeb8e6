import type { CatalogueIndex } from "#catalogue/index.ts";
import { type Career, careerFormat, careerSchema } from "#model/career.ts";
import type { Checked } from "#model/issue.ts";
import { careerIndexOf } from "./career-index.ts";
import { checkCareer } from "./check-career.ts";
import { fileText } from "#files/file-text.ts";
import { parseFile } from "#files/parse-file.ts";
import { inOrder } from "./write-assessment.ts";

/** Reads a `*.career.yaml`: the profile, or everything that is wrong with it, with line and column where the text has one. */
export const parseCareer = (given: string | Uint8Array, index: CatalogueIndex): Checked<Career> =>
  parseFile(given, {
    room: "decide",
    format: careerFormat,
    schema: careerSchema,
    notOne: "decide/not-a-career",
    check: (career) => checkCareer(index, career),
  });

/** The profile as YAML text that a person can edit; given the text it was read from, comments and layout stay. */
export const writeCareer = (career: Career, index: CatalogueIndex, before?: string): string => {
  const { format, name, answers, notes, seed, draws, expect } = career;
  const whole = { format, name, answers: inOrder(answers, careerIndexOf(index)), notes, seed, draws, expect };
  return fileText(whole, ["answers", "notes", "expect"], before);
};
