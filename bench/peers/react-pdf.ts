import { Document as Pdf, Page, renderToBuffer, Text } from "@react-pdf/renderer";
import type { Document } from "@remit/core";
import { createElement } from "react";
import { piecesOf } from "./flat.ts";

const sizes = { title: 24, heading: 13, text: 11, line: 11 };

/** The document set by @react-pdf/renderer, in the standard fonts. */
export const reactPdf = (document: Document): Promise<Uint8Array> =>
  renderToBuffer(
    createElement(
      Pdf,
      { title: document.title, language: document.language },
      createElement(
        Page,
        { size: "A4", style: { padding: 62 } },
        ...piecesOf(document).map(({ kind, text }, key) =>
          createElement(Text, { key, style: { fontSize: sizes[kind], marginVertical: 2 } }, text),
        ),
      ),
    ),
  );
