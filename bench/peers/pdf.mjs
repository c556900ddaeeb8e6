// The same text set as PDF by two peers: documents as JSON on standard input, median milliseconds a document by name on standard output.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { Document, Page, renderToBuffer, Text } from "@react-pdf/renderer";
import { createElement } from "react";

const require = createRequire(import.meta.url);
const maker = require("pdfmake");
maker.setUrlAccessPolicy(() => false);
maker.setLocalAccessPolicy(() => true);
maker.addFonts(require("pdfmake/fonts/Roboto.js"));

const said = (spans) => spans.map((span) => span.text).join("");
/** What every PDF library has: lines of a size. */
const linesOf = ({ title, blocks, notes }) => [
  { size: 24, text: title },
  ...blocks.flatMap((block) => {
    if (block.kind === "heading") return [{ size: 13, text: block.text }];
    if (block.kind === "paragraph") return [{ size: 11, text: said(block.spans) }];
    if (block.kind === "facts")
      return block.items.map((item) => ({ size: 11, text: `${item.label}: ${item.text}` }));
    if (block.kind === "groups")
      return block.groups.flatMap(({ label, lines }) => [
        { size: 11, text: label },
        ...lines.map(({ spans }) => ({ size: 11, text: said(spans) })),
      ]);
    return [];
  }),
  ...notes.map((note) => ({ size: 9, text: `${note.number} ${note.text}` })),
];

const peers = {
  pdfmake: (document) =>
    maker
      .createPdf({
        content: linesOf(document).map((line) => ({
          text: line.text,
          fontSize: line.size,
          margin: [0, 2, 0, 2],
        })),
      })
      .getBuffer(),
  "@react-pdf/renderer": (document) =>
    renderToBuffer(
      createElement(
        Document,
        { title: document.title },
        createElement(
          Page,
          { size: "A4", style: { padding: 62 } },
          ...linesOf(document).map((line, key) =>
            createElement(Text, { key, style: { fontSize: line.size, marginVertical: 2 } }, line.text),
          ),
        ),
      ),
    ),
};

const documents = JSON.parse(await text(process.stdin));
const result = {};
for (const [name, set] of Object.entries(peers)) {
  const times = [];
  for (const document of documents) {
    const start = performance.now();
    await set(document);
    times.push(performance.now() - start);
  }
  result[name] = times.slice(3).toSorted((a, b) => a - b)[Math.floor((times.length - 3) / 2)];
}
console.log(JSON.stringify(result));
