import { unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

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
  const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push(`page ${number}\n${text.trimEnd()}`);
  }
  await file.destroy();
  return `${pages.join("\n\n")}\n`;
};
