import type { Answer, AnswerRef, Answers, CatalogueIndex, Question, Recommendation } from "@remit/core";
import type { Marked } from "#ui/role-mark.tsx";
import { words } from "./words.ts";

/** What a drawing shows of a role. */
export const marked = (index: CatalogueIndex, id: string): Marked => {
  const role = index.role.get(id);
  return { id, shape: role?.shape ?? "ring", name: role?.short ?? id };
};

/** The role's name in a sentence: its abbreviation where that is how people say it, else the full name. */
export const spoken = (index: CatalogueIndex, id: string): string => {
  const role = index.role.get(id);
  if (!role) return id;
  return /^[A-Z]+$/.test(role.short) ? role.short : role.name;
};

/** The option of a number question that a number falls in. */
export const bandOf = (question: Question, value: number) =>
  question.options.filter((option) => (option.from ?? 0) <= value).at(-1);

/** The answer in the reader's words: "The chief executive", "180", "Don't know". */
export const answerLabel = (question: Question, answer: Answer): string => {
  if (answer === "unknown") return words.question.unknown;
  if (answer === "not-applicable") return words.question.notApplicable;
  const label = (id: string): string => question.options.find((option) => option.id === id)?.label ?? id;
  if (typeof answer === "number") return answer.toLocaleString("en-GB");
  if (typeof answer === "string") return label(answer);
  return answer.length === 0 ? words.question.nobody : answer.map(label).join(", ");
};

/** Answers as reasons speak of them: "Reports to the chief executive"; one entry an option. */
export const says = (index: CatalogueIndex, { question, options }: AnswerRef): string[] => {
  const asked = index.question.get(question);
  if (options.length === 0) return [`${asked?.short ?? question}: ${words.question.nobody}`];
  return options.map((id) => {
    const option = asked?.options.find((each) => each.id === id);
    if (option) return option.says;
    const open = id === "not-applicable" ? words.question.notApplicable : words.question.unknown;
    return `${asked?.short ?? question}: ${open}`;
  });
};

/** The options an answer names: an open answer names itself, a number the option it falls in. */
export const optionsOf = (question: Question, answer: Answer): string[] => {
  if (Array.isArray(answer)) return answer;
  if (typeof answer === "string") return [answer];
  return [bandOf(question, answer)?.id ?? "unknown"];
};

/** An answer that means the given options of a question. */
export const answerOf = (question: Question | undefined, options: readonly string[]): Answer => {
  if (question?.kind === "many") return [...options];
  const [option = "unknown"] = options;
  if (question?.kind !== "number") return option;
  const band = question.options.find((each) => each.id === option);
  return band ? (band.from ?? 0) : option;
};

/** The question to ask next: most telling first, put-off ones last; absent when every one has an answer. */
export const nextOf = (
  recommendation: Recommendation,
  answers: Answers,
  skipped: readonly string[],
): string | undefined => {
  const open = recommendation.openQuestions
    .map(({ question }) => question)
    .filter((question) => !Object.hasOwn(answers, question));
  return open.find((question) => !skipped.includes(question)) ?? open[0];
};

/** A statement's place, readable: "Title, section, line · A-051". */
export const placeOf = (index: CatalogueIndex, id: string): string => {
  const statement = index.statement.get(id);
  if (!statement) return id;
  return `${index.source.get(statement.source)?.title ?? statement.source}, ${statement.place} · ${id}`;
};
