import {
  type Answers,
  type Assessment,
  assessmentFiles,
  call,
  type Career,
  careerFiles,
  careerIndexOf,
  type CareerResult,
  type CatalogueIndex,
  type Checked,
  operations,
  type Question,
  type Recommendation,
} from "@remit/core";
import { askingCareer } from "#text/career-words.ts";
import { asking } from "#text/words.ts";
import type { Context } from "./context.ts";
import { readAssessment, readCareer } from "./files.ts";
import { effectsOf } from "./own-catalogue.ts";

/** What an interview needs of a result. */
export type Standing = Pick<
  Recommendation | CareerResult,
  "first" | "standings" | "stop" | "next" | "openQuestions"
>;

/** What is kept of one interview: its file's value, and the text it was read from. */
export type Kept<T> = { readonly value: T; readonly text?: string | undefined };

/** An interview in the terminal: whose answers, where they are kept, and who ranks them. */
export type Interview<T> = {
  readonly file: string;
  readonly words: typeof asking;
  /** With the questions that are asked. */
  readonly index: CatalogueIndex;
  /** A name is asked for before the first question. */
  readonly named: boolean;
  readonly begin: (name: string) => T;
  readonly read: (file: string) => Promise<Checked<Kept<T>>>;
  readonly write: (value: T, before: string | undefined) => Promise<string>;
  readonly answers: (value: T) => Answers;
  readonly answered: (value: T, answers: Answers) => T;
  readonly rank: (value: T, context: Pick<Context, "today">) => Promise<Checked<Standing>>;
  /** Asked although the first place already holds. */
  readonly always: (question: Question) => boolean;
};

/** Which leader an organisation needs; a file with several respondents is refused. */
export const ofOrganisation = (index: CatalogueIndex): Interview<Assessment> => ({
  file: "assessment.yaml",
  words: asking,
  index,
  named: true,
  begin: (name) => ({ format: "remit/assessment@1", organisation: { name }, answers: {} }),
  read: async (file) => {
    const { value, issues } = await readAssessment(file, index);
    if (issues) return { issues };
    if (value.assessment.respondents !== undefined)
      return { issues: [{ code: "cli/file-of-several", path: [], data: {} }] };
    return { value: { value: value.assessment, text: value.text } };
  },
  write: async (value, before) => (await assessmentFiles()).writeAssessment(value, index, before),
  answers: ({ answers = {} }) => answers,
  answered: (value, answers) => ({ ...value, answers }),
  rank: (value, context) => call(operations, "decide", value, { effects: effectsOf(context, index) }),
  always: () => false,
});

/** Which role suits a person: facts are asked to the end, since they say what stands between. */
export const ofPerson = (index: CatalogueIndex): Interview<Career> => ({
  file: "my-answers.career.yaml",
  words: askingCareer,
  index: careerIndexOf(index),
  named: false,
  begin: () => ({ format: "remit/career@1", answers: {} }),
  read: async (file) => {
    const { value, issues } = await readCareer(file, index);
    return issues ? { issues } : { value: { value: value.career, text: value.text } };
  },
  write: async (value, before) => (await careerFiles()).writeCareer(value, index, before),
  answers: ({ answers }) => answers,
  answered: (value, answers) => ({ ...value, answers }),
  rank: (value, context) => call(operations, "career", value, { effects: effectsOf(context, index) }),
  always: ({ options }) => options.every(({ effects }) => Object.keys(effects).length === 0),
});
