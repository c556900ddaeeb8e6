// How words are read for searching: pure spelling, no knowledge of the catalogue.

/** A word of a text, with where it stands (UTF-16 units). */
export type Word = { readonly stem: string; readonly start: number; readonly end: number };

/** Words that ask rather than name; left out unless nothing else is asked. */
const asking = new Set(
  "a an and are be between by can do does for from has have how i in is me my of on or our should than that the their there this to us versus vs we what when where which who whose why will with".split(
    " ",
  ),
);

/** Words that people use for one another in this field, by stem. Both ways, at half weight. */
const kin: readonly (readonly string[])[] = [
  ["supplier", "vendor", "contractor", "outsourc"],
  ["purchas", "procurement", "buy"],
  ["money", "budget", "spend", "cost"],
  ["staff", "people", "team", "workforc"],
  ["boss", "report", "superior"],
  ["helpdesk", "desk", "support"],
  ["cybersecurity", "security", "cyber"],
  ["innovat", "innovation", "invention"],
  ["hire", "hir", "recruit", "talent"],
  ["data", "information"],
  ["product", "software"],
  ["company", "organisation", "organization", "busines"],
];

/** A word without plural, -ing and -ed: enough that "purchases" finds "purchasing", and no more. */
export const stem = (word: string): string => {
  let root = word;
  if (root.length > 4 && root.endsWith("ies")) root = `${root.slice(0, -3)}y`;
  else if (root.length > 3 && root.endsWith("s") && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  const bare = root.replace(/(?:ing|ed)$/, "");
  if (bare !== root && bare.length > 2 && /[aeiouy]/.test(bare))
    root = bare.replace(/([bdfgklmnprt])\1$/, "$1");
  return root.length > 4 && root.endsWith("e") ? root.slice(0, -1) : root;
};

const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Every word of a text, stemmed; ids with digits ("A-092", "onet-11-3021.00-967") stay whole. */
export const wordsIn = (text: string): Word[] => {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)) {
    const [whole] = match;
    const start = match.index;
    const id = /\d/.test(whole);
    const parts = id
      ? [{ text: whole, at: 0 }]
      : [...whole.matchAll(/[^-.]+/g)].map((part) => ({ text: part[0], at: part.index }));
    for (const part of parts) {
      const word = fold(part.text);
      found.push({
        stem: id ? word : stem(word),
        start: start + part.at,
        end: start + part.at + part.text.length,
      });
    }
  }
  return found;
};

/** The stems a query asks for, once each, without asking words if others remain. */
export const termsOf = (query: string): string[] => {
  const stems = wordsIn(query).map((word) => word.stem);
  const naming = stems.filter((each) => !asking.has(each));
  return [...new Set(naming.length > 0 ? naming : stems)];
};

/** Stems that mean much the same as this one. */
export const kinOf = (word: string): string[] =>
  kin.filter((family) => family.includes(word)).flatMap((family) => family.filter((each) => each !== word));
