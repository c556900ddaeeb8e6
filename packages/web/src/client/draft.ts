import type { Answer, Question } from "@remit/core";

/** What stands on the screen before Next: an answer, or the text of a number not yet read. */
export type Draft = Answer | { readonly typed: string } | undefined;

/** The draft of a stored answer. */
export const draftOf = (question: Question, stored: Answer | undefined): Draft =>
  question.kind === "number" && typeof stored === "number" ? { typed: String(stored) } : stored;

const whole = /^\d{1,8}$/;

/** The number typed, with spaces and separators of thousands left out; absent when it is none. */
export const typedNumber = (draft: Draft): number | undefined => {
  if (typeof draft !== "object" || !("typed" in draft)) return undefined;
  const digits = draft.typed.replace(/[\s,.’']/g, "");
  const value = whole.test(digits) ? Number(digits) : undefined;
  return value !== undefined && value <= 10_000_000 ? value : undefined;
};

/** The answer a draft stands for; absent while there is none. */
export const answerOfDraft = (draft: Draft): Answer | undefined =>
  typeof draft === "object" && "typed" in draft ? typedNumber(draft) : draft;

/** Stands for an empty list of options. */
export const noneOf = "none-of-them";

/** Whether the draft holds a choice: an option, an open answer, or `noneOf`. */
export const holds = (draft: Draft, value: string): boolean =>
  Array.isArray(draft) ? (value === noneOf ? draft.length === 0 : draft.includes(value)) : draft === value;

/** The keys of a question's choices, as they stand beside them: 1 to 9 for options, then one for none of them. */
export const pressOf = (at: number): string | undefined => (at < 9 ? String(at + 1) : undefined);

/** The draft after an option was pressed: chosen, or for several toggled; no option at all means nobody. */
export const press = (question: Question, draft: Draft, option: string): Draft => {
  if (option === noneOf) return [];
  if (question.kind !== "many" || option === "unknown" || option === "not-applicable") return option;
  const chosen = Array.isArray(draft) ? draft : [];
  return chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
};
