// How words are read for searching: pure spelling, no knowledge of the catalogue.

/** A word of a text, with where it stands (UTF-16 units). */
export type Word = { readonly stem: string; readonly start: number; readonly end: number };

/** A word without plural, -ing, -ed, -ion, -ment: enough that "purchases" finds "purchasing", and little more. */
export const stem = (word: string): string => {
  let root = word;
  if (root.length > 4 && root.endsWith("ies")) root = `${root.slice(0, -3)}y`;
  else if (root.length > 3 && root.endsWith("s") && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  const bare = root.replace(/(?:ing|ed)$/, "");
  if (bare !== root && bare.length > 2 && /[aeiouy]/.test(bare))
    root = bare.replace(/([bdfgklmnprt])\1$/, "$1");
  else if (/[^s]{2}[st]ion$|.{5}ment$/.test(root)) root = root.replace(/(?:ion|ment)$/, "");
  return root.length > 4 && root.endsWith("e") ? root.slice(0, -1) : root;
};

const stems = (words: string): Set<string> => new Set(words.split(" ").map(stem));

/** Words that ask rather than name; left out unless nothing else is asked. */
const asking = stems(
  "a accountable an and are be between by can charge do does for from has have how i in is me my need of on or our own owns responsible should than that the their there this to us versus vs want we what when where which who whose why will with you",
);

/** Words that people use for one another in this field. They find each other at half weight. */
const kin = [
  "supplier vendor contractor outsourcing",
  "purchase procurement buy",
  "money budget spend cost",
  "staff people team workforce",
  "revenue profit profitability earn income",
  "boss report superior",
  "helpdesk desk support",
  "cybersecurity security cyber",
  "innovation invention",
  "hire recruit talent",
  "developer development",
  "privacy confidential protection",
  "company organisation organization business",
].map(stems);

const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/**
 * Every word of a text, stemmed; ids with digits ("A-092", "onet-11-3021.00-967") stay whole. "IT" counts as a word
 * in capitals only, so that the pronoun finds nothing.
 */
export const wordsIn = (text: string): Word[] => {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)) {
    const [whole] = match;
    const id = /\d/.test(whole);
    const parts = id
      ? [{ text: whole, at: 0 }]
      : [...whole.matchAll(/[^-.]+/g)].map((part) => ({ text: part[0], at: part.index }));
    for (const part of parts) {
      const word = fold(part.text);
      const start = match.index + part.at;
      const pronoun = (word === "it" || word === "its") && part.text !== "IT";
      if (!pronoun)
        found.push({
          stem: id ? word : word === "ict" ? "it" : stem(word),
          start,
          end: start + part.text.length,
        });
    }
  }
  return found;
};

/** The stems a query asks for, once each, without asking words if others remain. */
export const termsOf = (query: string): string[] => {
  // Nobody looks for the pronoun.
  const found = wordsIn(query.replaceAll(/\bit\b/gi, "IT")).map((word) => word.stem);
  const naming = found.filter((each) => !asking.has(each));
  return [...new Set(naming.length > 0 ? naming : found)];
};

/** Stems that mean much the same as this one. */
export const kinOf = (word: string): string[] =>
  kin.filter((family) => family.has(word)).flatMap((family) => [...family].filter((each) => each !== word));
