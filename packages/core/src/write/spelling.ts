import type { Spelling } from "#model/writing.ts";
import { writing } from "./writing.ts";

const likeCase = (from: string, to: string): string => {
  if (from === from.toUpperCase() && from.length > 1) return to.toUpperCase();
  return /^[A-Z]/.test(from) ? `${to.charAt(0).toUpperCase()}${to.slice(1)}` : to;
};

/** Remit's own words in the spelling asked for. They are kept in British spelling; an author's words are never passed here. */
export const spelled = (text: string, spelling: Spelling): string =>
  spelling === "uk"
    ? text
    : text.replaceAll(/[A-Za-z]+(?:['’][a-z]+)?/g, (word) => {
        const american = writing.spelling[word.toLowerCase().replace("’", "'")];
        return american === undefined ? word : likeCase(word, american);
      });
