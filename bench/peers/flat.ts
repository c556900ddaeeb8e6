import type { Document } from "@remit/core";

/** A document as what every PDF library has: headings, paragraphs, lines. */
export type Piece = { readonly kind: "title" | "heading" | "text" | "line"; readonly text: string };

export const piecesOf = (document: Document): Piece[] => [
  { kind: "title", text: document.title },
  ...document.blocks.flatMap((block): Piece[] => {
    if (block.kind === "heading") return [{ kind: "heading", text: block.text }];
    if (block.kind === "paragraph")
      return [{ kind: "text", text: block.spans.map(({ text }) => text).join("") }];
    if (block.kind === "facts")
      return block.items.map(({ label, text }) => ({ kind: "line", text: `${label}: ${text}` }));
    if (block.kind === "groups")
      return block.groups.flatMap(({ label, lines }): Piece[] => [
        { kind: "text", text: label },
        ...lines.map(({ spans }): Piece => ({ kind: "line", text: spans.map(({ text }) => text).join("") })),
      ]);
    return [];
  }),
  ...document.notes.map(({ number, text }): Piece => ({ kind: "line", text: `${number} ${text}` })),
];
