import { createRequire } from "node:module";
import type { Document } from "@remit/core";
import { piecesOf } from "./flat.ts";

const require = createRequire(import.meta.url);
type Made = { getBuffer: () => Promise<Uint8Array> };
type Policy = (allowed: () => boolean) => void;
type Pdfmake = {
  setUrlAccessPolicy: Policy;
  setLocalAccessPolicy: Policy;
  addFonts: (fonts: object) => void;
  createPdf: (definition: object) => Made;
};
const maker = require("pdfmake") as Pdfmake;
maker.setUrlAccessPolicy(() => false);
maker.setLocalAccessPolicy(() => true);
maker.addFonts(require("pdfmake/fonts/Roboto.js") as object);

const sizes = { title: 24, heading: 13, text: 11, line: 11 };

/** The document set by pdfmake, in the fonts it ships. */
export const pdfmake = (document: Document): Promise<Uint8Array> =>
  maker
    .createPdf({
      content: piecesOf(document).map(({ kind, text }) => ({
        text,
        fontSize: sizes[kind],
        bold: kind === "heading",
        margin: [kind === "line" ? 12 : 0, 2, 0, 2],
      })),
      footer: document.foot,
    })
    .getBuffer();
