import type { Block, Document, Span } from "#model/document.ts";
import { heldText, piecesOf, type Pieces } from "./plain-text.ts";

/** Width of the text in points: A4 and US Letter less margins of 22 mm. */
const textWidth = { "en-GB": 470.5, "en-US": 487.3 } as const;
const labelWidth = 90;
/** What a letter is wide, in shares of the size: on average in a text, and in a wide word. */
const letter = { usual: 0.5, wide: 0.62 };

/** The characters of a word that surely fit in a line. */
const fitting = (width: number, size: number): number =>
  Math.max(4, Math.floor(width / (size * letter.wide)));

/** Lines that stay on one page: short enough to fit on one even when every letter is twice as wide. */
const kept = 24;
const linesOf = (text: string, width: number, size: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * letter.usual) / width)), 0);
const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

/** A place in the notes: what is printed, and the index of the note to go to, -1 where there is none. */
type Mark = { readonly number: string; readonly at: number };
/** `turns`: it has letters that run from right to left. */
type Said = {
  readonly text: Pieces;
  readonly strong: boolean;
  readonly marks: readonly Mark[];
  readonly turns: boolean;
};

/** What the template is given: every text ready to be set, every decision that needs no measuring taken. */
export type Content = {
  readonly region: string;
  readonly paper: string;
  readonly date: readonly number[] | null;
  /** Of the file; never empty, as PDF/UA asks. */
  readonly name: string;
  readonly author: string;
  readonly running: { readonly organisation: string; readonly label: string };
  readonly organisation: Pieces;
  readonly label: Pieces;
  readonly title: Pieces;
  /** As it stands on every page, and whole where it was cut for that. */
  readonly foot: string;
  readonly longFoot: Pieces | null;
  readonly pageOf: string;
  readonly blocks: readonly unknown[];
  readonly notesTitle: Pieces;
  readonly notes: readonly { readonly number: string; readonly text: Pieces }[];
};

/** What the pages say of themselves. */
const words = { pageOf: "{page} of {pages}" };

const dateOf = (date: string): readonly number[] | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? [year, month, day]
    : null;
};

/** The text in one paragraph, cut after `most` characters. */
const onePlace = (text: string, most: number): string => {
  const held = heldText(text).replaceAll("\n", " ");
  return held.length > most ? `${held.slice(0, most).toWellFormed()}…` : held;
};

const blank = (text: string): boolean => text.trim() === "";

const table = (
  block: Extract<Block, { kind: "table" }>,
  width: number,
  said: (spans: readonly Span[], fits: number) => readonly Said[],
) => {
  const columns = Math.max(
    1,
    block.head.length,
    block.widths.length,
    ...block.rows.map((row) => row.cells.length),
  );
  // At least as wide as the longest word of the column, as far as that is a usual one.
  const least = (at: number): number => {
    const texts = [block.head[at] ?? "", ...block.rows.map((row) => textOf(row.cells[at] ?? []))];
    const longest = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length));
    return ((Math.min(longest, 12) * 9.5 * letter.wide + 10) / width) * 100;
  };
  const shares = Array.from({ length: columns }, (_, at) =>
    Math.max(least(at), block.widths[at] ?? 100 / columns),
  );
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const wide = shares.map((share) => Math.max(1, (width * share) / whole - 10));
  const each = <T>(of: (at: number, width: number) => T): T[] => wide.map((cell, at) => of(at, cell));
  return {
    kind: "table",
    caption: blank(block.caption) ? null : piecesOf(block.caption, 40),
    widths: shares,
    head: each((at, cell) => piecesOf(block.head[at] ?? "", fitting(cell, 8.5))),
    repeats: each((at, cell) => linesOf(block.head[at] ?? "", cell, 8.5)).every((lines) => lines <= 6),
    headed: block.head.some((text) => !blank(text)),
    rows: block.rows.map(({ cells }) => ({
      cells: each((at, cell) => said(cells[at] ?? [], fitting(cell, 9.5))),
      keep: each((at, cell) => linesOf(textOf(cells[at] ?? []), cell, 9.5)).every((lines) => lines <= kept),
    })),
  };
};

/**
 * The document as the template takes it. Heading levels follow one another (a 3 without a 2 before it becomes a 2),
 * rows have as many cells as the table has columns, and a date that is none is left out.
 */
export const contentOf = (document: Document): Content => {
  const width = textWidth[document.language];
  const at = new Map<number, number>();
  for (const [index, note] of document.notes.entries()) if (!at.has(note.number)) at.set(note.number, index);

  const said = (spans: readonly Span[], fits = 40): readonly Said[] =>
    spans.map(({ text, strong, notes = [] }) => ({
      text: piecesOf(text, fits),
      strong: strong === true,
      marks: notes.map((number) => ({ number: String(number), at: at.get(number) ?? -1 })),
      turns: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text),
    }));

  let level = 1;
  const blocks = document.blocks.flatMap((block): unknown[] => {
    switch (block.kind) {
      case "heading":
        if (blank(heldText(block.text))) return [];
        level = Math.min(block.level, level + 1);
        return [{ kind: "heading", level, text: piecesOf(block.text, 40) }];
      case "paragraph":
        return [{ kind: "paragraph", tone: block.tone ?? "base", spans: said(block.spans) }];
      case "facts":
        return [
          {
            kind: "facts",
            items: block.items.map(({ label, text }) => ({
              label: piecesOf(label, 24),
              text: piecesOf(text, 24),
              long: label.length + text.length > 200,
            })),
          },
        ];
      case "groups":
        return [
          {
            kind: "groups",
            groups: block.groups.map(({ label, lines }) => ({
              label: piecesOf(label, fitting(labelWidth, 9.75)),
              keep:
                lines.reduce(
                  (sum, line) =>
                    sum +
                    linesOf(textOf(line.spans), width - 104, 11) +
                    (line.aside === undefined ? 0 : linesOf(line.aside, width - 104, 9.25)),
                  0,
                ) <=
                  kept / 2 && linesOf(label, labelWidth, 9.75) <= kept / 2,
              lines: lines.map((line) => ({
                spans: said(line.spans),
                aside: line.aside === undefined ? null : piecesOf(line.aside, 40),
              })),
            })),
          },
        ];
      case "list":
        return [{ kind: "list", ordered: block.ordered, items: block.items.map(({ spans }) => said(spans)) }];
      case "table":
        return [table(block, width, said)];
      case "signatures":
        return [
          {
            kind: "signatures",
            date: piecesOf(block.date, 12),
            signature: piecesOf(block.signature, 24),
            items: block.items.map(({ who, as }) => ({
              who: piecesOf(who, 20),
              as: piecesOf(as, 20),
              long: who.length + as.length > 400,
            })),
          },
        ];
    }
  });

  const title = heldText(document.title);
  const label = heldText(document.label);
  return {
    region: document.language.slice(3),
    paper: document.language === "en-US" ? "us-letter" : "a4",
    date: dateOf(document.date),
    name: [title, label, document.kind].find((name) => !blank(name)) ?? document.kind,
    author: heldText(document.organisation),
    running: { organisation: onePlace(document.organisation, 90), label: onePlace(document.label, 60) },
    organisation: piecesOf(document.organisation, 40),
    label: piecesOf(document.label, 24),
    title: piecesOf(blank(title) ? document.kind : document.title, 24),
    foot: onePlace(document.foot, 220),
    longFoot:
      onePlace(document.foot, 220) === onePlace(document.foot, Infinity) ? null : piecesOf(document.foot, 40),
    pageOf: words.pageOf,
    blocks,
    notesTitle: piecesOf(document.notesTitle, 40),
    notes: document.notes.map(({ number, text }) => ({ number: String(number), text: piecesOf(text, 40) })),
  };
};
