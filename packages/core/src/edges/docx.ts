import { Document as Paper, Packer, Paragraph } from "docx";
import type { Document } from "#model/document.ts";
import { bodyOf, numbering } from "./docx/blocks.ts";
import { notesOf } from "./docx/notes.ts";
import { footerOf, headerOf, measureOf, pageOf } from "./docx/page.ts";
import { sealed } from "./docx/parcel.ts";
import { stylesFor } from "./docx/styles.ts";
import { runsOf } from "./docx/words.ts";
import { writable } from "./xml-text.ts";

/**
 * The bytes of a Word document (.docx) with real styles, headings and tables, on A4 or US Letter. Runs in Node and in the browser.
 * The same document gives the same bytes on every day: its date is the document's.
 */
export const docxOf = async (document: Document): Promise<Uint8Array> => {
  const notes = notesOf(document.notes);
  const title = new Paragraph({ style: "Title", children: runsOf(document.title) });
  const body = bodyOf(document, measureOf(document.language), notes);
  const notesHeading = new Paragraph({ style: "NotesHeading", children: runsOf(document.notesTitle) });
  const below = notes.paragraphs();
  // A text ends with a paragraph, never with a table.
  const end = below.length > 0 ? [notesHeading, ...below] : [new Paragraph({ style: "Gap" })];
  const paper = new Paper({
    title: writable(document.title),
    subject: writable(document.label),
    creator: writable(document.organisation),
    lastModifiedBy: writable(document.organisation),
    compatibility: { version: 15 },
    styles: stylesFor(document.language),
    numbering,
    sections: [
      {
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document) },
        properties: { page: pageOf(document.language) },
        children: [title, ...body, ...end],
      },
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(paper)), document);
};
