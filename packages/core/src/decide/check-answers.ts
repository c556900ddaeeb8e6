import type { CatalogueIndex } from "#catalogue/index.ts";
import { nearestWords } from "#catalogue/nearest.ts";
import { strengthModel } from "#fit/strengths.ts";
import { type Answer, type Answers, openAnswerSchema } from "#model/assessment.ts";
import type { Issue } from "#model/issue.ts";
import type { Question } from "#model/question.ts";
import { bandOf, readAnswers } from "./answers.ts";
import { situations } from "./situation.ts";

type Path = Issue["path"];

/** The issue for an id that nothing has: `decide/unknown-…` with what is valid and nearest. */
export const unknown = (
  what: string,
  path: Path,
  given: string,
  valid: readonly string[],
  more = {},
): Issue => ({
  code: `decide/unknown-${what}`,
  path,
  data: { given: given.slice(0, 100), valid: [...valid], nearest: nearestWords(given, valid), ...more },
});

const openAnswers: readonly string[] = openAnswerSchema.options;
const isOpenAnswer = (answer: Answer): boolean => typeof answer === "string" && openAnswers.includes(answer);

const expected: Readonly<Record<Question["kind"], string>> = {
  one: "string",
  many: "list",
  number: "number",
};
const typeOf = (answer: Answer): string => (Array.isArray(answer) ? "list" : typeof answer);

const checkAnswer = (question: Question, answer: Answer, path: Path): Issue[] => {
  if (isOpenAnswer(answer)) return [];
  const { id, kind, options } = question;
  if (typeOf(answer) !== expected[kind])
    return [
      {
        code: "decide/wrong-type",
        path,
        data: { question: id, expected: expected[kind], given: typeOf(answer) },
      },
    ];
  if (typeof answer === "number") {
    if (bandOf(question, answer) >= 0) return [];
    const least = Math.min(...options.map(({ from }) => from ?? Infinity));
    return [{ code: "decide/too-small", path, data: { question: id, least, given: answer } }];
  }
  const valid = options.map((option) => option.id);
  if (typeof answer === "string")
    return valid.includes(answer)
      ? []
      : [unknown("option", path, answer, [...valid, ...openAnswers], { question: id })];
  return answer.flatMap((option, at): Issue[] => {
    const here = [...path, at];
    if (!valid.includes(option)) return [unknown("option", here, option, valid, { question: id })];
    return answer.indexOf(option) < at
      ? [{ code: "decide/duplicate-option", path: here, data: { question: id, given: option } }]
      : [];
  });
};

const made = new WeakMap<CatalogueIndex, ReturnType<typeof situations>>();

/** How situations are read by a catalogue: made when first asked for, as it takes longer than a check. */
const situationsOf = (index: CatalogueIndex): ReturnType<typeof situations> => {
  const read = made.get(index) ?? situations(index, strengthModel(index));
  made.set(index, read);
  return read;
};

/** What is wrong with some answers: unknown questions and options, wrong types, and a team that leaves nobody to choose. */
export const checkAnswers = (index: CatalogueIndex, answers: Answers, path: Path): Issue[] => {
  const valid = index.catalogue.questions.map(({ id }) => id);
  const issues = Object.entries(answers).flatMap(([id, answer]) => {
    const question = index.question.get(id);
    return question === undefined
      ? [unknown("question", [...path, id], id, valid)]
      : checkAnswer(question, answer, [...path, id]);
  });
  if (issues.length > 0) return issues;
  const { competing, out } = situationsOf(index)(readAnswers(index, answers));
  if (competing.length >= 2) return [];
  const there = out.filter(({ why }) => why === "already-there");
  const blamed = there.at(-1)?.answer?.question ?? out.find(({ answer }) => answer)?.answer?.question;
  return [
    {
      code: "decide/too-few-left",
      path: blamed === undefined ? path : [...path, blamed],
      data: { least: 2, left: competing.length, there: there.map(({ role }) => role) },
    },
  ];
};

/** Notes to questions that do not exist. */
export const checkNotes = (index: CatalogueIndex, notes: Record<string, unknown> = {}, path: Path): Issue[] =>
  Object.keys(notes)
    .filter((id) => !index.question.has(id))
    .map((id) =>
      unknown(
        "question",
        [...path, id],
        id,
        index.catalogue.questions.map((question) => question.id),
      ),
    );
