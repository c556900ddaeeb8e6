import type { Comparison, Hit, RoleView } from "@remit/core";
import { comparisonText, hitsText, roleText } from "./catalogue.ts";
import type { Page } from "./layout.ts";
import {
  aboutText,
  type Out,
  plainText,
  questionsText,
  questionText,
  rolesText,
  statementText,
} from "./lists.ts";

/** How the answer of each operation reads; one without an entry is printed plainly. */
const printers: Readonly<Record<string, (page: Page, value: unknown) => string[]>> = {
  about: (page, value) => aboutText(page, value as Out<"about">),
  "career-questions": (page, value) => questionsText(page, value as Out<"career-questions">),
  compare: (page, value) => comparisonText(page, value as Comparison),
  question: (page, value) => questionText(page, value as Out<"question">),
  questions: (page, value) => questionsText(page, value as Out<"questions">),
  role: (page, value) => roleText(page, value as RoleView),
  roles: (page, value) => rolesText(page, value as Out<"roles">),
  search: (page, value) => hitsText(page, value as readonly Hit[]),
  statement: (page, value) => statementText(page, value as Out<"statement">),
};

export const answerText = (page: Page, operation: string, value: unknown): string[] =>
  (printers[operation] ?? plainText)(page, value);
