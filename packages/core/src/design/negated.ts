/** Words that take back what follows them in a clause; "not only" takes nothing back. */
const negations =
  /\b(?:not(?! only\b)|no|non|never|neither|nor|without|except(?:ing)?|exclud(?:es|ed|ing)|other than|apart from|rather than|instead of)\b|\bcannot\b|n['’]t\b/gi;
const clauseEnds = /[,.;:!?()]|\bbut\b/g;
const sentenceEnds = /[.;!?]/g;

type Span = { readonly start: number; readonly end: number };

/**
 * Where a text takes something back: after "not", "without", "except" up to the end of the clause; where nothing is named
 * there, as in "IT security: not ours", what is named before it in the sentence. `names`: whether a piece of text names anything.
 */
export const negatedIn = (text: string, names: (piece: string) => boolean): readonly Span[] =>
  [...text.matchAll(negations)].map(({ index, 0: word }) => {
    const start = index + word.length;
    clauseEnds.lastIndex = start;
    const end = clauseEnds.exec(text)?.index ?? text.length;
    if (names(text.slice(start, end))) return { start, end };
    const before = [...text.slice(0, index).matchAll(sentenceEnds)].at(-1)?.index ?? 0;
    return { start: before, end: index };
  });
