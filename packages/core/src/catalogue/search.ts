import type { Hit } from "#model/search.ts";
import type { CatalogueIndex } from "./index.ts";
import type { SearchDocument } from "./search-documents.ts";
import { searchDocuments } from "./search-documents.ts";
import { kinOf, termsOf, wordsIn } from "./search-words.ts";
import { keyOf, titleWords } from "./title-words.ts";

/** Documents, and for each stem the documents that have it with how much it weighs there. */
type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** All stems, sorted, for beginnings of words. */
  readonly stems: readonly string[];
  /** Folded id or title → documents. */
  readonly named: ReadonlyMap<string, readonly number[]>;
};
const indexes = new WeakMap<CatalogueIndex, SearchIndex>();

const foldId = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const namesOf = ({ kind, id, title }: SearchDocument): string[] => [
  foldId(id),
  ...(kind === "role" || kind === "title"
    ? [keyOf(titleWords(title)), keyOf(titleWords(id))]
    : [foldId(title)]),
];

/** Built once a catalogue. A word's weight falls with the square root of the field's length, roughly as in BM25. */
const searchIndexOf = (index: CatalogueIndex): SearchIndex => {
  const known = indexes.get(index);
  if (known !== undefined) return known;
  const documents = searchDocuments(index);
  const postings = new Map<string, Map<number, number>>();
  const named = new Map<string, number[]>();
  for (const [position, document] of documents.entries()) {
    for (const name of new Set(namesOf(document))) named.set(name, [...(named.get(name) ?? []), position]);
    for (const [text, weight] of document.fields) {
      const words = wordsIn(text);
      for (const { stem } of words) {
        const there = postings.get(stem) ?? new Map<number, number>();
        there.set(position, (there.get(position) ?? 0) + weight / Math.sqrt(words.length + 2));
        postings.set(stem, there);
      }
    }
  }
  const built = { documents, postings, stems: [...postings.keys()].toSorted(), named };
  indexes.set(index, built);
  return built;
};

const beginning = (stems: readonly string[], start: string): string[] => {
  let [low, high] = [0, stems.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stems[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  // A beginning shared by more words than this says too little.
  const after = stems.slice(low, low + 40);
  const end = after.findIndex((stem) => !stem.startsWith(start));
  return end === -1 ? after : after.slice(0, end);
};

/** The stems that answer a term, and how well: itself, its beginnings, words of the same meaning. */
const readingsOf = ({ stems }: SearchIndex, term: string): Map<string, number> => {
  const readings = new Map<string, number>();
  const add = (stem: string, share: number) => readings.set(stem, Math.max(share, readings.get(stem) ?? 0));
  if (term.length > 2) for (const stem of beginning(stems, term)) add(stem, 0.6);
  for (const kin of kinOf(term)) add(kin, 0.5);
  return readings.set(term, 1);
};

const snippetLength = 180;

/** The prose with the most of the words, cut around the first of them, and where the words stand. */
const passageOf = (
  { prose }: SearchDocument,
  asked: (stem: string) => boolean,
): Pick<Hit, "snippet" | "marks"> => {
  const read = prose
    .filter((text) => text !== "")
    .map((text) => ({ text, words: wordsIn(text).filter(({ stem }) => asked(stem)) }));
  const best = read.reduce<(typeof read)[number] | undefined>(
    (a, b) =>
      a !== undefined && new Set(a.words.map((w) => w.stem)).size >= new Set(b.words.map((w) => w.stem)).size
        ? a
        : b,
    undefined,
  );
  if (best === undefined) return { snippet: "", marks: [] };
  const { text, words } = best;
  const whole = text.length <= snippetLength;
  const centre = words[0]?.start ?? 0;
  const rough = whole ? 0 : Math.max(0, Math.min(centre - 60, text.length - snippetLength));
  const start = rough === 0 ? 0 : text.indexOf(" ", rough) + 1;
  const end =
    whole || start + snippetLength >= text.length
      ? text.length
      : text.lastIndexOf(" ", start + snippetLength);
  const before = start > 0 ? "… " : "";
  const shift = before.length - start;
  return {
    snippet: `${before}${text.slice(start, end)}${end < text.length ? " …" : ""}`,
    marks: words
      .filter((word) => word.start >= start && word.end <= end)
      .map((word): [number, number] => [word.start + shift, word.end + shift]),
  };
};

/**
 * What of the catalogue answers a query, best first: roles, titles, orders of two roles, accountabilities, questions,
 * disagreements, statements, guidance. An exact id or title comes first; then by rare words (inverse document
 * frequency), where they stand, and how many of the words asked for are there.
 */
export const search = (
  index: CatalogueIndex,
  query: string,
  { limit = 20, kinds }: { limit?: number; kinds?: readonly Hit["kind"][] | undefined } = {},
): Hit[] => {
  const built = searchIndexOf(index);
  const { documents, postings, named } = built;
  const asked = query.slice(0, 200);
  const terms = termsOf(asked).slice(0, 12);
  const scores = new Map<number, { score: number; terms: number }>();
  for (const term of terms) {
    const best = new Map<number, number>();
    for (const [stem, share] of readingsOf(built, term)) {
      const there = postings.get(stem);
      if (there === undefined) continue;
      const rarity = Math.log(1 + documents.length / there.size);
      for (const [position, weight] of there)
        best.set(position, Math.max(best.get(position) ?? 0, (share * rarity * weight) / (weight + 1)));
    }
    for (const [position, score] of best) {
      const sum = scores.get(position) ?? { score: 0, terms: 0 };
      scores.set(position, { score: sum.score + score, terms: sum.terms + 1 });
    }
  }
  const exact = new Set(
    [foldId(asked), keyOf(titleWords(asked)), ...terms.filter((term) => /\d/.test(term)).map(foldId)].flatMap(
      (name) => (name === "" ? [] : (named.get(name) ?? [])),
    ),
  );
  for (const position of exact) if (!scores.has(position)) scores.set(position, { score: 0, terms: 0 });
  const stems = new Set(terms.flatMap((term) => [...readingsOf(built, term).keys()]));
  const most = Math.max(0, ...[...scores.values()].map((sum) => sum.terms));
  return [...scores]
    .flatMap(([position, sum]) => {
      const document = documents[position];
      if (document === undefined || (kinds !== undefined && !kinds.includes(document.kind))) return [];
      // Beside entries with all the words, those with fewer than half are noise.
      if (sum.terms * 2 < most && !exact.has(position)) return [];
      // Titles and ids with digits are looked for as such; an id that is a plain word is just a word.
      const telling = document.kind === "role" || document.kind === "title" || /\d/.test(document.id);
      const named = exact.has(position) ? (telling ? 100 : 2) : 0;
      const covered = terms.length === 0 ? 0 : sum.terms / terms.length;
      const score = (sum.score * covered * covered + named) * document.boost;
      return [{ position, document, score }];
    })
    .toSorted((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, limit)
    .map(({ document, score }) => ({
      kind: document.kind,
      id: document.id,
      title: document.title,
      ...passageOf(document, (stem) => stems.has(stem)),
      target: document.target,
      score,
    }));
};
