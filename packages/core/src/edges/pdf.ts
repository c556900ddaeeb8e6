import type { Document } from "#model/document.ts";
import { compiled } from "./typst/compiler.ts";
import { contentOf } from "./typst/content.ts";
import { template } from "./typst/template.ts";

/**
 * The document as a PDF file: A4, or US Letter in American English; tagged for screen readers, fonts embedded, with title, language
 * and the document's own date. The same document gives the same bytes. Needs Node: the compiler is native.
 */
export const pdfOf = async (document: Document): Promise<Uint8Array> =>
  compiled(template, { doc: JSON.stringify(contentOf(document)) });
