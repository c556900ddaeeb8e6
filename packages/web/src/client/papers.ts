import type { InputOf, operations, OutputOf } from "@remit/core";
import { assessmentNow } from "./assessments.ts";
import { bytesOf } from "./base64.ts";
import { amendmentsInUse } from "./catalogue-in-use.ts";
import { handBlob } from "./files.ts";
import { askServer, type Reply } from "./server.ts";

type List = typeof operations;
type Writing = "write-document" | "write-papers";
/** A file as an operation makes it: text, or bytes as base64. */
export type Made = OutputOf<List, "write-document">;

/** The organisation under which the server keeps the amendments in use, if there are any and it does. */
const keptOwn = (assessment: string): string | undefined => {
  const kept = assessmentNow(assessment)?.kept;
  return kept?.created === true && amendmentsInUse().length > 0 ? kept.organisation : undefined;
};

/** Whether the server writes with the catalogue that is in use here. */
export const knowsCatalogue = (assessment: string): boolean =>
  amendmentsInUse().length === 0 || keptOwn(assessment) !== undefined;

/** Has the server write papers, for what only it can make. */
export const writeAtServer = <N extends Writing>(
  name: N,
  input: InputOf<List, N>,
  { assessment, signal }: { readonly assessment: string; readonly signal: AbortSignal },
): Promise<Reply<OutputOf<List, N>>> => askServer(name, input, { organisation: keptOwn(assessment), signal });

/** Hands a file that was made to the reader, under the name it was given. */
export const handMade = ({ name, mediaType, encoding, content }: Made): void =>
  handBlob(name, new Blob([encoding === "base64" ? bytesOf(content) : content], { type: mediaType }));
