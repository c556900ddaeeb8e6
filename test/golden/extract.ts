import { unzipSync } from "fflate";
import { pdfPages } from "../../packages/core/test/write/pdf-text.ts";

/** The text of a Word file with the style of each paragraph before it: what a reader of its structure sees. */
export const docxText = (bytes: Uint8Array): string => {
  const part = unzipSync(bytes)["word/document.xml"];
  const xml = new TextDecoder().decode(part);
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? "Normal";
    const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, said]) => said).join("");
    return `${style}: ${text}`;
  });
  return `${lines.join("\n")}\n`;
};

/** The text of a PDF, page by page, line by line. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const pages = await pdfPages(bytes);
  return `${pages.map((text, at) => `page ${at + 1}\n${text.trimEnd()}`).join("\n\n")}\n`;
};
