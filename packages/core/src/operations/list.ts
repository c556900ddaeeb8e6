import { about } from "./about.ts";
import { parseAssessment } from "./parse-assessment.ts";
import { question } from "./question.ts";
import { questions } from "./questions.ts";
import { roles } from "./roles.ts";
import { statement } from "./statement.ts";
import { writeAssessment } from "./write-assessment.ts";

/** Everything Remit can do. HTTP routes, terminal commands and the worker of the web app follow from this list. */
export const operations = [
  roles,
  questions,
  question,
  statement,
  about,
  parseAssessment,
  writeAssessment,
] as const;
