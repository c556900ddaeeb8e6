/**
 * Text as the template takes it: one string, or pieces where `""` is a place to break a line, `"\n"` a new line, and `word`
 * a word that may be hyphenated.
 */
export type Pieces = string | readonly Piece[];
type Piece = string | { readonly word: string };

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Clusters between two places to break: few enough for the narrowest column. */
const apart = 4;
/** Up to here a word of letters alone is left to hyphenation. */
const hyphenated = 28;
/** In a column of fewer characters hyphenation may find no place. */
const syllables = 9;

/** The text as a PDF can hold it: without C0 controls except tab and newline, lone surrogates as U+FFFD, a tab as a space. */
export const heldText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, "")
    .replaceAll("\t", " ")
    .toWellFormed();

const broken = (word: string, fits: number): Piece[] => {
  if (fits >= syllables && word.length <= hyphenated && /^\p{L}+\p{P}*$/u.test(word)) return [{ word }];
  const all = Array.from(clusters.segment(word), ({ segment }) => segment);
  const pieces: string[] = [];
  for (let at = 0; at < all.length; at += apart) {
    if (at > 0) pieces.push("");
    pieces.push(all.slice(at, at + apart).join(""));
  }
  return pieces;
};

/**
 * The text in pieces, so that a word longer than `fits` characters can go on in the next line: a word of letters with a hyphen,
 * anything else, and what is longer than words are, without. Nothing is added that a reader would copy.
 */
export const piecesOf = (text: string, fits: number): Pieces => {
  const held = heldText(text);
  const pieces: Piece[] = [];
  let run = "";
  const put = (...more: Piece[]): void => {
    if (run !== "") pieces.push(run);
    run = "";
    pieces.push(...more);
  };
  for (const part of held.split(/(\n|[^\S\n]+)/)) {
    if (part === "\n") put(part);
    else if (part.length > fits && part.trim() !== "") put(...broken(part, fits));
    else run += part;
  }
  put();
  const [only = ""] = pieces;
  return pieces.length < 2 && typeof only === "string" && only !== "\n" ? only : pieces;
};
