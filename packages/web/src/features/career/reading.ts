import type { Answer, AnswerRef, CareerResult, CatalogueIndex, Gaps, Question } from "@remit/core";
import { spokenName } from "#client/vocabulary.ts";
import { words } from "./words.ts";

/** The role's name in a sentence. */
export const spoken = (index: CatalogueIndex, id: string): string => {
  const role = index.role.get(id);
  return role === undefined ? id : spokenName(role);
};

/** The answer in the reader's words. */
export const answerLabel = (question: Question, answer: Answer): string => {
  if (answer === "unknown") return words.question.unknown;
  if (answer === "not-applicable") return words.question.notApplicable;
  const label = (id: string): string => question.options.find((option) => option.id === id)?.label ?? id;
  const ids = Array.isArray(answer) ? answer : [String(answer)];
  return ids.length === 0 ? words.question.none : ids.map(label).join(", ");
};

/** An answer as a reason speaks of it: "Would rather set the direction". */
export const says = (index: CatalogueIndex, { question, options }: AnswerRef): string => {
  const asked = index.question.get(question);
  const told = options.flatMap((id) => asked?.options.find((option) => option.id === id)?.says ?? []);
  if (told.length > 0) return told.join(", ");
  const open = options[0] === "not-applicable" ? words.question.notApplicable : words.question.unknown;
  return `${asked?.short ?? question}: ${open}`;
};

/** A question whose answers move no wish tells a fact. */
export const tellsFact = ({ options }: Question): boolean =>
  options.every(({ effects }) => Object.keys(effects).length === 0);

/** Questions not answered yet, most telling first; wishes and facts apart. */
export const openOf = (
  index: CatalogueIndex,
  result: CareerResult,
  answers: Readonly<Record<string, Answer>>,
): { readonly wishes: readonly Question[]; readonly facts: readonly Question[] } => {
  const open = result.openQuestions.flatMap(({ question }) =>
    Object.hasOwn(answers, question) ? [] : (index.question.get(question) ?? []),
  );
  return { wishes: open.filter((each) => !tellsFact(each)), facts: open.filter(tellsFact) };
};

/**
 * The question to ask next: wishes, most telling first, until the first place holds; then facts, which say what stands
 * between; put-off ones last. Absent when nothing is left to ask.
 */
export const nextOf = (
  index: CatalogueIndex,
  result: CareerResult,
  answers: Readonly<Record<string, Answer>>,
  { skipped, wentOn }: { readonly skipped: readonly string[]; readonly wentOn: boolean },
): string | undefined => {
  const { wishes, facts } = openOf(index, result, answers);
  const enough = result.stop.may && !wentOn && Object.keys(answers).length > 0;
  const list = [...(enough ? [] : wishes), ...facts];
  return (list.find(({ id }) => !skipped.includes(id)) ?? list[0])?.id;
};

/** How many of what a role asks are held, not held and untold. */
export const countsOf = ({ rows }: Gaps): Record<"held" | "not-held" | "unknown", number> => {
  const counts = { held: 0, "not-held": 0, unknown: 0 };
  for (const { held } of rows) counts[held] += 1;
  return counts;
};

/** The finding of a result, as one sentence. */
export const findingOf = (index: CatalogueIndex, result: CareerResult, conditional = false): string => {
  if (result.outcome === "none") return words.result.none;
  const counts = countsOf(result.gaps[0] ?? { role: result.first, rows: [] });
  return words.result.verdict({
    label: result.label,
    first: spoken(index, result.first),
    second: spoken(index, result.second),
    missing: counts["not-held"],
    untold: counts.unknown,
    conditional,
  });
};
