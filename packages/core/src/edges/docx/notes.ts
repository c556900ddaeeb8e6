import {
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  Paragraph,
  Tab,
  TextRun,
  type ParagraphChild,
} from "docx";
import type { Document, Span } from "#model/document.ts";
import { runsOf } from "./words.ts";

/** How a document points to its notes and back. `paragraphs` comes last: a note leads back only to where it was pointed to. */
export type Notes = {
  /** The text of spans, each followed by the numbers of its notes. */
  readonly spansOf: (spans: readonly Span[]) => readonly ParagraphChild[];
  readonly paragraphs: () => readonly Paragraph[];
};

/**
 * What a bookmark stands around. Not the library's `Bookmark`, whose numbers run on from document to document; its two ends are
 * written like every piece of a paragraph, only their type is left out of the list of those.
 */
const marked = (name: string, id: number, children: readonly ParagraphChild[]): readonly ParagraphChild[] => [
  new BookmarkStart(name, id) as unknown as ParagraphChild,
  ...children,
  new BookmarkEnd(id) as unknown as ParagraphChild,
];

const link = (anchor: string, children: readonly ParagraphChild[]): ParagraphChild =>
  new InternalHyperlink({ anchor, children });

/** The notes of one document. Bookmarks are numbered by place, so that the same document has the same ones. */
export const notesOf = (notes: Document["notes"]): Notes => {
  const places = new Map(notes.map((note, place) => [note.number, place] as const).toReversed());
  const cited = new Set<number>();

  const referenceTo = (number: number): readonly ParagraphChild[] => {
    const shown = new TextRun({ text: String(number), style: "NoteNumber" });
    const place = places.get(number);
    if (place === undefined) return [shown];
    const linked = link(`note_${place + 1}`, [shown]);
    if (cited.has(place)) return [linked];
    cited.add(place);
    return marked(`cited_${place + 1}`, 2 * place + 1, [linked]);
  };

  const referencesTo = (numbers: readonly number[]): readonly ParagraphChild[] =>
    numbers.flatMap((number, place) => [
      ...(place > 0 ? [new TextRun({ text: ", ", style: "NoteNumber" })] : []),
      ...referenceTo(number),
    ]);

  return {
    spansOf: (spans) =>
      spans.flatMap((span) => [
        ...runsOf(span.text, span.strong ? { bold: true } : {}),
        ...referencesTo(span.notes ?? []),
      ]),
    paragraphs: () =>
      notes.map((note, place) => {
        const number = new TextRun({ text: String(note.number) });
        const shown = cited.has(place) ? link(`cited_${place + 1}`, [number]) : number;
        return new Paragraph({
          style: "Note",
          children: [
            ...marked(`note_${place + 1}`, 2 * place + 2, [shown]),
            new TextRun({ children: [new Tab()] }),
            ...runsOf(note.text),
          ],
        });
      }),
  };
};
