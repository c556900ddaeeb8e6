import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextPassive from "retext-passive";
import retextReadability from "retext-readability";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { type TextFinding, type TextToCheck, wholeText } from "#model/text-finding.ts";
import {
  better,
  familiar,
  type Ignored,
  ignoredPassive,
  ignoredPlain,
  ignoredUnkind,
  names,
  pronouns,
} from "./text-check-words.ts";

/** Where the check draws its lines. Words of a sentence and of all texts; ages in years; characters are UTF-16 units. */
export const textLimits = {
  /** Ordinary text: whoever is 16 or older should follow it. */
  age: 16,
  fewest: 120,
  most: 700,
  sentence: 35,
  /** A formula of readability says little about fewer words than these. */
  judged: 25,
  /** How many of the seven formulas must call a sentence hard; one of them, SMOG as it is built in, never does. */
  formulas: 5,
  /** Now and then a passive is the right form: it is reported where more than this share of the sentences has one. */
  passives: { share: 1 / 3, fewest: 3 },
  characters: 200_000,
  findings: 500,
} as const;

export type TextCheckOptions = {
  /** From which age on readers should follow; 16 where it is left out. */
  readonly age?: number;
  /** False: the texts are no posting, their words together are not counted. */
  readonly counted?: boolean;
};

/** All texts stand one after another on one line of offsets: `base` is where this one begins on it. */
type Placed = TextToCheck & { readonly base: number };
type Span = { readonly from: number; readonly to: number };
type Sentence = Span & { readonly words: number; readonly judged: boolean };
type Said = Span & { readonly source: string; readonly id: string; readonly expected: readonly string[] };
/** A finding with its offsets still on the line of all texts. */
type Marked = Span & Pick<TextFinding, "rule" | "severity" | "suggestions" | "data">;

type Point = { readonly line: number; readonly column: number; readonly offset?: number | undefined };
/** What is read of a plugin's message. */
type Message = {
  readonly place: Point | { readonly start: Point; readonly end: Point } | undefined;
  readonly source: string | undefined;
  readonly ruleId: string | undefined;
  readonly expected: readonly string[] | undefined;
};
type Node = {
  type: string;
  value?: string;
  children?: Node[];
  position?: { start: Point; end: Point } | undefined;
};

type Root = ReturnType<typeof english.parse>;
const english = unified().use(retextEnglish).freeze();

const listed = (ignored: readonly Ignored[]) => ignored.flatMap(({ words }) => words.split(", "));

/** The texts up to the limit of characters, and where the first one was cut, if one was. */
const place = (texts: readonly TextToCheck[]) => {
  const placed: Placed[] = [];
  let base = 0;
  let beyond: { at: string; from: number; left: number } | undefined;
  for (const { at, text } of texts) {
    let end = beyond ? 0 : Math.min(text.length, textLimits.characters - base);
    // Never through the middle of a character.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    if (beyond) beyond.left += text.length;
    else if (end < text.length) beyond = { at, from: end, left: text.length - end };
    placed.push({ at, text: text.slice(0, end), base });
    base += end;
  }
  return { placed, beyond };
};

/** Nobody writes words of a thousand characters: they are passed over, with every offset kept. */
const readable = (text: string) =>
  text.replaceAll(/\S+/g, (run) => (run.length < 1000 ? run : `·${" ".repeat(run.length - 1)}`));

const marker = /^(?:[-*+•·–—▪◦‣●○]|\d{1,2}[.)]|[a-z][.)])\s+/u;

/** Whether a line was broken for its width alone: it is long, does not end, and the next goes on in lower case. */
const wraps = (above: string, below: string) =>
  above.length >= 50 && !/[.!?…:;]$/u.test(above) && /^\p{Ll}/u.test(below) && !marker.test(below);

/** Stretches of a text that are read for themselves: paragraphs, headings, items of lists without their markers. */
const blocksOf = (text: string): Span[] => {
  const blocks: Span[] = [];
  let above: (Span & { readonly line: string }) | undefined;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const line = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    const to = start + line.length;
    const breaks = above && text.slice(above.to, match.index).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length;
    if (line === "") {
      above = undefined;
      continue;
    }
    if (above && breaks === 1 && wraps(above.line, line))
      blocks[blocks.length - 1] = { from: above.from, to };
    else blocks.push({ from: start + (marker.exec(line)?.[0].length ?? 0), to });
    above = { from: blocks.at(-1)!.from, to, line };
  }
  return blocks.flatMap((block) => inPieces(text, block));
};

/** A block in pieces that are parsed in bounded time, cut between words. */
const inPieces = (text: string, { from, to }: Span): Span[] => {
  const pieces: Span[] = [];
  let start = from;
  while (to - start > 4000) {
    let end = start + 4000;
    while (!/\s/u.test(text.charAt(end - 1))) end -= 1;
    pieces.push({ from: start, to: end });
    start = end;
  }
  return [...pieces, { from: start, to }];
};

/**
 * Whether somebody wrote a sentence there: not a heading, a name, or a row of names between commas. Without a full stop
 * it must be long, and mostly in lower case.
 */
const isSentence = (text: string, words: number) => {
  if ((text.match(/[,;/|•·]/gu)?.length ?? 0) * 3 > words) return false;
  if (/[.!?…]["'”’)\]]*$/u.test(text)) return true;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    words >= 12 && long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= long.length
  );
};

const textOf = ({ value = "", children = [] }: Node): string => value + children.map(textOf).join("");

/** A node on the line of all texts. A word is a leaf there: every plugin walks the whole tree. */
const placedNode = (node: Node, by: number): Node => {
  const on = (point: Point) => ({ ...point, offset: point.offset! + by });
  const position = node.position && { start: on(node.position.start), end: on(node.position.end) };
  return node.type === "SentenceNode"
    ? { ...node, position, children: (node.children ?? []).map((child) => placedNode(child, by)) }
    : { type: node.type, value: textOf(node), position };
};

const wordsIn = (sentences: readonly Sentence[]) => sentences.reduce((sum, { words }) => sum + words, 0);

/** Whether there is enough of a block to say that it is hard to read. */
const isParagraph = (block: readonly Sentence[]) =>
  wordsIn(block.filter(({ judged }) => judged)) >= textLimits.judged;

/** The sentences of the texts: as nodes, those of paragraphs once more, and measured block by block. */
const sentencesOf = (texts: readonly Placed[]) => {
  const nodes: Node[] = [];
  const paragraphs: Node[] = [];
  const blocks: Sentence[][] = [];
  for (const { text, base } of texts) {
    const clean = readable(text);
    for (const block of blocksOf(clean)) {
      const tree: Node = english.parse(clean.slice(block.from, block.to));
      const found = (tree.children ?? [])
        .flatMap(({ children }) => children ?? [])
        .filter(({ type }) => type === "SentenceNode")
        .map((node) => placedNode(node, base + block.from));
      const sentences = found.map((node): Sentence => {
        const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
        const words = node.children!.filter(({ type }) => type === "WordNode").length;
        return { from, to, words, judged: isSentence(clean.slice(from - base, to - base), words) };
      });
      nodes.push(...found);
      blocks.push(sentences);
      if (isParagraph(sentences)) paragraphs.push(...found.filter((_, index) => sentences[index]!.judged));
    }
  }
  return { nodes, paragraphs, blocks };
};

/** A sentence as the formulas of readability get it: a short word in place of each that is familiar. */
const familiarised = (sentence: Node): Node => ({
  ...sentence,
  children: (sentence.children ?? []).map((node) => {
    const word = textOf(node)
      .toLowerCase()
      .replace(/['’]s?$/, "");
    return node.type === "WordNode" && familiar.has(word) ? { ...node, value: "work" } : node;
  }),
});

/**
 * What the plugins say: of phrases in all sentences, of readability in those of paragraphs. They stand in one paragraph,
 * because a plugin makes its phrases ready for each paragraph anew.
 */
const ask = async (nodes: Node[], paragraphs: Node[], age: number): Promise<Said[]> => {
  const said: Said[] = [];
  const collect =
    () =>
    (_: unknown, { messages }: { readonly messages: readonly Message[] }) => {
      for (const { place, source = "", ruleId = "", expected = [] } of messages)
        if (place && "start" in place) {
          const [from, to] = [place.start.offset!, place.end.offset!];
          said.push({ from, to, source, id: ruleId, expected });
        }
    };
  const root = (children: Node[]) =>
    ({ type: "RootNode", children: [{ type: "ParagraphNode", children }] }) as Root;
  await unified()
    .use(retextEquality, { ignore: listed(ignoredUnkind), binary: true })
    .use(retextSimplify, { ignore: listed(ignoredPlain) })
    .use(retextPassive, { ignore: ignoredPassive.split(", ") })
    .use(collect)
    .run(root(nodes));
  await unified()
    .use(retextReadability, { age, threshold: textLimits.formulas / 7 })
    .use(collect)
    .run(root(paragraphs.map(familiarised)));
  return said;
};

/** Phrases that might be put otherwise; of two that overlap, the longer one. */
const phrases = (
  said: readonly Said[],
  source: string,
  line: string,
  { rule, severity }: Pick<Marked, "rule" | "severity">,
) => {
  let end = 0;
  return said
    .filter((each) => each.source === source && !isName(each, line))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .flatMap(({ from, to, id, expected }): Marked[] => {
      if (from < end) return [];
      end = to;
      const capital = /^\p{Lu}/u.test(line.charAt(from));
      // Where nothing is to stand instead, the words are superfluous: of plain words, not of unkind ones.
      const instead = better[id] ?? (rule === "simpler-word" && expected.length === 0 ? [""] : expected);
      const suggestions = instead
        .slice(0, 3)
        .map((each) => (capital ? each.charAt(0).toUpperCase() + each.slice(1) : each));
      return [{ rule, severity, from, to, suggestions, data: { phrase: id } }];
    });
};

/** IT, HE and POP are abbreviations; some words are names; pronouns beside a slash name every case. */
const isName = ({ from, to, id }: Said, line: string) =>
  /^\p{Lu}{2,3}$/u.test(line.slice(from, to)) ||
  (names.includes(line.slice(from, to)) && /[\p{L},] $/u.test(line.slice(Math.max(0, from - 2), from))) ||
  (pronouns.includes(id) && (line.charAt(from - 1) === "/" || line.charAt(to) === "/"));

const note: Pick<TextFinding, "severity" | "suggestions"> = { severity: "note", suggestions: [] };
const warning: Pick<TextFinding, "severity" | "suggestions"> = { severity: "warning", suggestions: [] };

const longSentences = (sentences: readonly Sentence[]): Marked[] =>
  sentences
    .filter(({ words, judged }) => judged && words > textLimits.sentence)
    .map(({ from, to, words }) => {
      const data = { words, limit: textLimits.sentence };
      return { rule: "long-sentence", ...warning, from, to, data };
    });

/** Blocks of which the greater part, by words, stands in sentences that are hard to read. */
const hardBlocks = (
  blocks: readonly (readonly Sentence[])[],
  said: readonly Said[],
  age: number,
): Marked[] => {
  const hard = new Set(said.filter(({ source }) => source === "retext-readability").map(({ from }) => from));
  return blocks.filter(isParagraph).flatMap((block): Marked[] => {
    const judged = block.filter(({ judged }) => judged);
    const hards = judged.filter(({ from }) => hard.has(from));
    const words = wordsIn(judged);
    if (wordsIn(hards) * 2 <= words) return [];
    // One sentence that is too long is found as that.
    if (judged.length === 1 && words > textLimits.sentence) return [];
    const data = { age, sentences: judged.length, hard: hards.length, words };
    return [{ rule: "hard-to-read", ...warning, from: judged[0]!.from, to: judged.at(-1)!.to, data }];
  });
};

/** Passives, from the form of “be” on, where they are the habit of the texts. */
const passives = (sentences: readonly Sentence[], said: readonly Said[], line: string): Marked[] => {
  const found = said.filter(({ source }) => source === "retext-passive").sort((a, b) => a.from - b.from);
  const judged = sentences.filter(({ judged }) => judged).length;
  const { share, fewest } = textLimits.passives;
  if (found.length < fewest || found.length <= judged * share) return [];
  return found.map(({ from, to }) => {
    const be = /[a-z]+[^a-z]+$/iu.exec(line.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
    const data = { sentences: judged, passive: found.length };
    return { rule: "passive", ...note, from: from - be, to, data };
  });
};

/** Each finding in the text where it stands, in the order of the texts. */
const inTexts = (found: readonly Marked[], texts: readonly Placed[]): TextFinding[] => {
  let index = 0;
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map(({ rule, from, to, severity, suggestions, data }) => {
      while (index + 1 < texts.length && texts[index + 1]!.base <= from) index += 1;
      const { at, text, base } = texts[index]!;
      const span = { from: from - base, to: to - base };
      return { rule, at, ...span, found: text.slice(span.from, span.to), severity, suggestions, data };
    });
};

/**
 * What one should look at before the texts of a posting are published, in the order of the texts, then what is true of
 * all of them together (`at` is `whole`). Words are counted and phrases found in English; offsets are UTF-16 units of
 * the text given, and slice back to `found`. Of more than 200,000 characters the first are checked, of more than 500
 * findings the first listed, and a finding says so. Nothing is thrown for whatever stands in a text.
 */
export const textFindings = async (
  texts: readonly TextToCheck[],
  { age = textLimits.age, counted = true }: TextCheckOptions = {},
): Promise<TextFinding[]> => {
  const { placed, beyond } = place(texts);
  const line = placed.map(({ text }) => text).join("");
  const { nodes, paragraphs, blocks } = sentencesOf(placed);
  const said = await ask(nodes, paragraphs, age);
  const sentences = blocks.flat();
  const found = inTexts(
    [
      ...phrases(said, "retext-equality", line, { rule: "inclusive-language", severity: "warning" }),
      ...phrases(said, "retext-simplify", line, { rule: "simpler-word", severity: "note" }),
      ...hardBlocks(blocks, said, age),
      ...longSentences(sentences),
      ...passives(sentences, said, line),
    ],
    placed,
  );
  const words = wordsIn(sentences);
  const { fewest, most, characters, findings } = textLimits;
  const whole = { at: wholeText, from: 0, to: 0, found: "", ...warning };
  const all = found.slice(0, findings);
  if (found.length > findings)
    all.push({
      rule: "more-not-listed",
      ...whole,
      data: { listed: findings, more: found.length - findings },
    });
  if (beyond)
    all.push({
      rule: "not-checked-beyond",
      ...whole,
      at: beyond.at,
      from: beyond.from,
      to: beyond.from,
      data: { limit: characters, left: beyond.left },
    });
  if (counted && words > most) all.push({ rule: "too-long", ...whole, data: { words, limit: most } });
  if (counted && words < fewest) all.push({ rule: "too-short", ...whole, data: { words, limit: fewest } });
  return all;
};
