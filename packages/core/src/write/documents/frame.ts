import type { CatalogueIndex } from "#catalogue/index.ts";
import { cellsOf } from "#catalogue/strengths.ts";
import type { Block, Document, DocumentKind, Span } from "#model/document.ts";
import type { AnswerRef } from "#model/recommendation.ts";
import type { Line, Remit } from "#model/remit.ts";
import { spelled } from "../spelling.ts";
import { dateInWords, words } from "../words.ts";
import { phrases } from "./phrases.ts";

/** What a document is written from. */
export type Source = {
  readonly index: CatalogueIndex;
  readonly remit: Remit;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** What a document is written with: its language, Remit's words in it, and notes that number themselves. */
export type Pen = {
  readonly language: Document["language"];
  /** Remit's own words, spelled as the remit is. */
  readonly say: (text: string) => string;
  /** A phrase of Remit's with texts of the author in it, which stay as they were written. */
  readonly fill: (phrase: (...texts: string[]) => string, ...texts: readonly string[]) => string;
  readonly date: (date: string) => string;
  /** The number of the note that tells where a line comes from; the same source gets the same number. */
  readonly note: (line: Line) => number[] | undefined;
  readonly notes: () => Document["notes"];
};

const strip = (sentence: string): string => sentence.replace(/[.]$/, "");

/** Pen for one document of a remit. */
export const penOf = ({ index, remit }: Source): Pen => {
  const language = remit.spelling === "uk" ? "en-GB" : "en-US";
  const say = (text: string): string => spelled(text, remit.spelling);
  const noted: string[] = [];
  const role = index.role.get(remit.role);
  const cells = role ? cellsOf(role) : {};
  const saysOf = ({ question, options }: AnswerRef): string[] =>
    (index.question.get(question)?.options ?? []).flatMap(({ id, says }) =>
      options.includes(id) ? [strip(says)] : [],
    );
  return {
    language,
    say,
    fill: (phrase, ...texts) =>
      say(phrase(...texts.map((_, at) => `\uE000${at}\uE001`))).replaceAll(
        /\uE000(\d+)\uE001/g,
        (_, at: string) => texts[Number(at)] ?? "",
      ),
    date: (date) => dateInWords(date, language),
    note: (line) => {
      if (line.id.startsWith("own/")) return undefined;
      const answers = (line.because ?? []).slice(0, 2).flatMap(saysOf);
      const own = role?.requirements.find(({ requirement }) => requirement === line.of);
      const cites = (cells[line.of ?? ""]?.cites ?? own?.cites ?? []).slice(0, 3);
      if (answers.length + cites.length === 0) return undefined;
      const text = phrases.note(answers.map(say), cites);
      const at = noted.indexOf(text);
      if (at < 0) noted.push(text);
      return [at < 0 ? noted.length : at + 1];
    },
    notes: () => noted.map((text, at) => ({ number: at + 1, text })),
  };
};

/** Text with the notes it points to. */
export const span = (text: string, notes?: number[]): Span => ({ text, ...(notes && { notes }) });

/** A whole document: its blocks in a frame that says whose it is and what it was made from. */
export const framed = (
  kind: DocumentKind,
  source: Source,
  pen: Pen,
  parts: {
    readonly title: string;
    readonly blocks: readonly (Block | undefined)[];
    readonly jsonLd?: Document["jsonLd"];
  },
): Document => {
  const { remit, today } = source;
  const { version, hash, own } = remit.catalogue;
  return {
    format: "remit/document@1",
    kind,
    language: pen.language,
    organisation: remit.organisation.name,
    label: pen.say(words.labels[kind]),
    title: parts.title,
    date: today,
    blocks: parts.blocks.flatMap((block) => block ?? []),
    notesTitle: phrases.notesTitle,
    notes: pen.notes(),
    foot: pen.say(
      phrases.foot(
        `${version} (${hash.slice(0, 4)}${own ? `, ${own.hash.slice(0, 4)}` : ""})`,
        pen.date(today),
      ),
    ),
    ...(parts.jsonLd && { jsonLd: parts.jsonLd }),
  };
};
