import { base64 } from "#model/base64.ts";
import type { Document, DocumentFormat } from "#model/document.ts";
import type { Checked } from "#model/issue.ts";
import type { Door } from "#model/operation.ts";
import { htmlOf } from "#write/html.ts";
import { markdownOf } from "#write/markdown.ts";
import type { Given } from "./document-from.ts";

type Made = { name: string; mediaType: string; content: string | Uint8Array };
type Rendered = { name: string; mediaType: string; encoding: "utf-8" | "base64"; content: string };

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  md: "text/markdown",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  json: "application/json",
};

/** A piece of a file name: letters and digits of the text, nothing a file system would trip over. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{Mark}+/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);

/** The name of a file about an organisation, without what its format adds. */
export const stemOf = (organisation: string, what: string): string =>
  [plain(organisation), what].filter((part) => part !== "").join("-");

/** What stands in the JSON of a document: the record itself, else the tree. */
const jsonOf = (document: Document, { record }: Given): string =>
  `${JSON.stringify(document.kind === "record" ? record : document, null, 2)}\n`;

/** Characters of a tree beyond which no file is set: laying it out holds everybody else up. */
const mostToSet = 400_000;

/**
 * A document in a format, as text or as bytes. Issues: `write/format-not-here` where the door has no means to make it,
 * `write/document-too-long` where a file of it would be a book.
 */
export const made = async (
  document: Document,
  format: DocumentFormat,
  given: Given,
  { effects: { docx, pdf } }: Door,
): Promise<Checked<Made>> => {
  const name = `${stemOf(document.organisation, document.kind)}.${format}`;
  const file = { name, mediaType: mediaTypes[format] };
  if (format === "md") return { value: { ...file, content: markdownOf(document) } };
  if (format === "html") return { value: { ...file, content: htmlOf(document) } };
  if (format === "json") return { value: { ...file, content: jsonOf(document, given) } };
  const make = { docx, pdf }[format];
  const notHere = { issues: [{ code: "write/format-not-here", path: ["format"], data: { given: format } }] };
  if (!make) return notHere;
  const { length } = JSON.stringify(document);
  if (length > mostToSet)
    return { issues: [{ code: "write/document-too-long", path: [], data: { length, most: mostToSet } }] };
  const content = await make(document);
  return content ? { value: { ...file, content } } : notHere;
};

/** The same as what JSON can hold: bytes are base64. */
export const rendered = async (
  document: Document,
  format: DocumentFormat,
  given: Given,
  door: Door,
): Promise<Checked<Rendered>> => {
  const { value, issues } = await made(document, format, given, door);
  if (issues) return { issues };
  const { content, ...file } = value;
  return {
    value:
      typeof content === "string"
        ? { ...file, encoding: "utf-8", content }
        : { ...file, encoding: "base64", content: base64(content) },
  };
};
