import type { CatalogueIndex, GivenAnswer } from "@remit/core";
import { answers as words } from "./group-words.ts";
import { thousands } from "./layout.ts";

/** An answer in words: the labels of its options, the number given, or what stands instead. */
export const answerSays = (
  index: CatalogueIndex,
  question: string,
  { is, options, number }: GivenAnswer,
): string => {
  if (is !== "given") return words[is];
  if (number !== undefined) return thousands(number);
  if (options.length === 0) return words.none;
  const asked = index.question.get(question);
  return options.map((id) => asked?.options.find((each) => each.id === id)?.label ?? id).join(", ");
};
