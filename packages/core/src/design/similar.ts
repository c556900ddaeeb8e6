import { stem, wordsIn } from "#catalogue/search-words.ts";
import { negatedIn } from "./negated.ts";
import { acts, empty, families, judging as judgingWords, phrases } from "./synonyms.ts";

/**
 * Above it two texts are proposed as the same. Chosen on two thirds of the labelled pairs for a precision of at least 0.9
 * (docs/decisions/overlap-of-free-text.md has what it comes to on the rest).
 */
export const threshold = 0.45;
/** How much letters count beside words. */
const lettersShare = 0.2;
const gram = 3;

const emptyStems = new Set(empty.split(" ").map(stem));
const meaning = new Map(
  families.flatMap((family) => {
    const [first = "", ...others] = family.split(" ").map(stem);
    return [first, ...others].map((word): [string, string] => [word, first]);
  }),
);

const actMeanings = new Set(acts.split(" ").map((word) => meaning.get(stem(word)) ?? stem(word)));
/** How much what is done counts beside what it is done to. */
const actShare = 0.4;
/** What is left of a likeness for each word that only one of two texts has and that this field does not know. */
const strangerLeaves = 0.65;
/** What is left where each names a thing of this field that the other does not: "cloud cost", "cloud migration". */
const rivalLeaves = 0.75;

/** What is left where only one of two judges: below the threshold, however much else they share. */
const judgedLeaves = 0.4;
const judgingStems = new Set(judgingWords.split(" ").map(stem));

type Named = {
  /** The stem, as it stands. */
  readonly word: string;
  /** What it means, whether or not it is taken back. */
  readonly bare: string;
  /** Whether it says that something is judged, and is no thing in a list ("compliance and audit"). */
  readonly judges: boolean;
};

const isNamed = (word: string): boolean => !emptyStems.has(word);

/** So much of a text beside a word says whether it stands in a list. */
const beside = 40;
const isListed = (text: string, start: number): boolean =>
  /(?:\band|\bor|[&,])\s*$/.test(text.slice(Math.max(0, start - beside), start)) ||
  /^\w+\s*(?:[&,]|and\b|or\b)/.test(text.slice(start, start + beside));

/** The meanings a text names, each once: phrases joined, words stemmed, synonyms as one; one that is taken back is another. */
const meaningsIn = (text: string): Map<string, Named> => {
  let joined = text.replaceAll(/\bIT\b|\bICT\b/g, "informatics").toLowerCase();
  for (const [phrase, word] of phrases) joined = joined.replaceAll(phrase, word);
  const negated = negatedIn(joined, (piece) => wordsIn(piece).some(({ stem: word }) => isNamed(word)));
  const found = new Map<string, Named>();
  for (const { stem: word, start } of wordsIn(joined)) {
    if (!isNamed(word)) continue;
    const bare = meaning.get(word) ?? word;
    const taken = negated.some((span) => start >= span.start && start < span.end);
    const key = taken ? `not ${bare}` : bare;
    const judging = !taken && judgingStems.has(word) && !isListed(joined, start);
    found.set(key, { word, bare, judges: judging || found.get(key)?.judges === true });
  }
  return found;
};

/** Words for the whole field: with or without them the same is meant. */
const fieldItself = new Set(
  ["informatics", "technology", "technical", "information", "business"].map(
    (word) => meaning.get(stem(word)) ?? stem(word),
  ),
);
const known = new Set([...meaning.values(), ...actMeanings, ...fieldItself]);
const isKnown = (word: string): boolean => known.has(word);

type Vector = ReadonlyMap<string, number>;
/** A text made ready to be compared: weights of its meanings, and of the letters of its words. */
export type Ready = {
  readonly meanings: Vector;
  readonly letters: Vector;
  /** Words strange to this field. */
  readonly strangers: readonly string[];
  /** Things of this field, without what is done to them and without the field itself. */
  readonly things: readonly string[];
  /** Whether it is about judging what others do. */
  readonly judges: boolean;
};

const unit = (weights: Map<string, number>): Vector => {
  const length = Math.sqrt([...weights.values()].reduce((sum, each) => sum + each * each, 0));
  for (const [key, each] of weights) weights.set(key, length === 0 ? 0 : each / length);
  return weights;
};

const dot = (a: Vector, b: Vector): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
};

/**
 * Makes texts ready to be compared. A meaning weighs by how rare it is among the `corpus` (inverse document frequency,
 * ln((1 + n) / (1 + df)) + 1), so that "technology" says little and "payroll" much.
 */
export const readerOf = (corpus: readonly string[]): ((text: string) => Ready) => {
  const counts = new Map<string, number>();
  for (const text of corpus)
    for (const bare of new Set([...meaningsIn(text).values()].map((each) => each.bare)))
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
  const rarity = (each: string): number => Math.log((1 + corpus.length) / (1 + (counts.get(each) ?? 0))) + 1;
  return (text) => {
    const meanings = new Map<string, number>();
    const letters = new Map<string, number>();
    const strangers: string[] = [];
    const things: string[] = [];
    let judges = false;
    for (const [each, { word, bare, judges: judging }] of meaningsIn(text)) {
      judges ||= judging;
      const weight = rarity(bare) * (actMeanings.has(bare) ? actShare : 1);
      if (!counts.has(bare) && !isKnown(bare)) strangers.push(each);
      else if (!actMeanings.has(bare) && !fieldItself.has(bare)) things.push(each);
      meanings.set(each, weight);
      const padded = ` ${word} `;
      for (let at = 0; at + gram <= padded.length; at += 1) {
        const part = padded.slice(at, at + gram);
        letters.set(part, (letters.get(part) ?? 0) + weight / padded.length);
      }
    }
    return { meanings: unit(meanings), letters: unit(letters), strangers, things, judges };
  };
};

/** The cosine of meanings below which no letters bring two texts above the threshold. */
export const leastShared = (threshold - lettersShare) / (1 - lettersShare);

const alone = (words: readonly string[], other: Ready): number =>
  words.filter((each) => !other.meanings.has(each)).length;

/** What is left of a likeness for words strange to this field that one text alone has, and for a thing that only each names. */
const left = (strangers: number, rivals: boolean): number =>
  strangerLeaves ** strangers * (rivals ? rivalLeaves : 1);

/** The most that two texts can be alike, by the cosine of their meanings and how many strangers and things they share. */
export const mostAlike = (a: Ready, b: Ready, cosine: number, strangers: number, things: number): number =>
  ((1 - lettersShare) * cosine + lettersShare) *
  left(
    a.strangers.length + b.strangers.length - 2 * strangers,
    a.things.length > things && b.things.length > things,
  );

/**
 * How much two texts mean the same, 0 to 1: the cosine of their meanings, and a little that of their letters; less for every
 * word of one alone that is strange to this field ("gardens", "pensions"), where each names a thing the other does not, and
 * where one judges what the other runs.
 */
export const likeness = (a: Ready, b: Ready): number => {
  const same = (1 - lettersShare) * dot(a.meanings, b.meanings) + lettersShare * dot(a.letters, b.letters);
  const strangers = alone(a.strangers, b) + alone(b.strangers, a);
  const rivals = alone(a.things, b) > 0 && alone(b.things, a) > 0;
  return same * left(strangers, rivals) * (a.judges === b.judges ? 1 : judgedLeaves);
};
