// How the words of a title are read; which roles a title means is said in data/catalogue/titles.yaml.

/** Words that carry no meaning in a title. */
const filler = new Set(["of", "the", "for", "a", "an", "and", "de"]);

/** One spelling for words written in several ways. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ict: "it",
    dir: "director",
    mgr: "manager",
    mgmt: "management",
    eng: "engineering",
    engg: "engineering",
    tech: "technology",
    technologies: "technology",
    info: "information",
    ops: "operation",
    dev: "development",
    vps: "vp",
    helpdesk: "help desk",
    programme: "program",
    sr: "senior",
  }),
);

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\binformation (?:and|&) communications? technolog(?:y|ies)\b/g, "it"],
  [/\binformation technolog(?:y|ies)\b/g, "it"],
  [/\binformation systems?\b/g, "is"],
  [/\bexecutive vice[ -]presidents?\b/g, "evp"],
  [/\bsenior vice[ -]presidents?\b|\bsvps\b/g, "svp"],
  [/\bvice[ -]presidents?\b/g, "vp"],
  [/\bpart[ -]time\b/g, "parttime"],
];

/** Words that change the engagement or the reach of a post, not the role. */
const asides = new Set([
  "acting",
  "contract",
  "corporate",
  "external",
  "fractional",
  "freelance",
  "global",
  "group",
  "interim",
  "international",
  "outsourced",
  "parttime",
  "permanent",
  "regional",
  "senior",
  "temporary",
  "virtual",
]);

// Words that end in s without being plurals, or too short to judge.
const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !/(?:ss|is|us)$/.test(word) ? word.slice(0, -1) : word;

const plain = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** A title as written but for case, spacing and punctuation. */
export const literal = (title: string): string =>
  plain(title)
    .replaceAll(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();

/** All words of a title, in order, each in its one spelling: "V.P. of Eng." → vp, of, engineering. */
export const allTitleWords = (title: string): string[] => {
  let text = plain(title)
    .replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}/gu, (letters) => `${letters.replaceAll(/[.\s]/g, "")} `)
    .replaceAll(/['’]s\b/g, "")
    .replaceAll(/[^\p{L}\p{N}&]+/gu, " ");
  for (const [phrase, word] of phrases) text = text.replaceAll(phrase, word);
  return text
    .split(/[\s&]+/)
    .filter((word) => word !== "")
    .flatMap((word) => (spellings.get(word) ?? singular(word)).split(" "));
};

/** The words that carry meaning, in order: "V.P. of Eng." → vp, engineering. */
export const titleWords = (title: string): string[] =>
  allTitleWords(title).filter((word) => !filler.has(word));

/** The words, whatever their order: "Director of IT" and "IT Director" have one key. */
export const keyOf = (words: readonly string[]): string => words.toSorted().join(" ");

/** The words without those that change only engagement or reach, and those words by themselves. */
export const withoutAsides = (words: readonly string[]): { words: string[]; aside: string[] } => ({
  words: words.filter((word) => !asides.has(word)),
  aside: words.filter((word) => asides.has(word)).map((word) => (word === "parttime" ? "part-time" : word)),
});
