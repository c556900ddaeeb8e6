import type { CatalogueIndex } from "#catalogue/index.ts";
import { base64 } from "#model/base64.ts";
import { type DocumentFormat, documentFormats, type DocumentKind, documentKinds } from "#model/document.ts";
import type { Checked, Issue } from "#model/issue.ts";
import type { Door } from "#model/operation.ts";
import type { DecisionRecord } from "#model/record.ts";
import type { Remit } from "#model/remit.ts";
import { documentFrom } from "./document-from.ts";
import { made, plain, stemOf } from "./rendered.ts";
import { remitFrom } from "./remit-from.ts";

/** What papers are written from, and in which formats. */
type Given = {
  readonly remit: Remit;
  readonly record?: DecisionRecord | undefined;
  readonly formats: readonly DocumentFormat[];
};

/** A ZIP with what is in it, and what is not and why. */
type Papers = {
  name: string;
  mediaType: "application/zip";
  encoding: "base64";
  content: string;
  files: string[];
  leftOut: { kind: DocumentKind; format: DocumentFormat; code: string; data: Issue["data"] }[];
};

/** What no folder can be called: nothing, and the names that Windows keeps for devices. */
const notFolders = /^(|con|prn|aux|nul|com\d|lpt\d)$/;

/** Each issue once, at its place in what papers are written from. */
const differing = (issues: readonly Issue[]): Issue[] => [
  ...new Map(
    issues
      .map((issue) => (issue.path[0] === "format" ? { ...issue, path: ["formats"] } : issue))
      .map((issue) => [JSON.stringify(issue), issue]),
  ).values(),
];

/**
 * Every document that a remit and a record allow, in each of the formats, in one folder of a ZIP. What cannot be made or must not go
 * out is left out, each with its first reason; where nothing is left, the issues are the reasons. A wrong remit is refused as a whole.
 */
export const papersFrom = async (
  index: CatalogueIndex,
  { remit, record, formats: wanted }: Given,
  door: Door,
): Promise<Checked<Papers>> => {
  const { today, zip } = door.effects;
  if (!today || !zip) throw new Error("papers need today and zip from their door");
  const checked = remitFrom(index, remit);
  if (checked.issues) return checked;
  const stem = stemOf(remit.organisation.name, "papers");
  const own = plain(remit.organisation.name);
  const folder = notFolders.test(own) ? stem : own;
  const kinds = documentKinds.filter((kind) => kind !== "record" || record !== undefined);
  const formats = documentFormats.filter((format) => wanted.includes(format));
  const files: { name: string; bytes: Uint8Array }[] = [];
  const leftOut: { kind: DocumentKind; format: DocumentFormat; issues: readonly Issue[] }[] = [];
  for (const kind of kinds) {
    const given = { kind, remit, record };
    const document = documentFrom(index, given, door);
    for (const format of formats) {
      door.signal?.throwIfAborted();
      const { value, issues } = document.issues ? document : await made(document.value, format, given, door);
      if (issues) leftOut.push({ kind, format, issues });
      else {
        const { name, content } = value;
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        files.push({ name: `${folder}/${name}`, bytes });
      }
      door.progress?.((files.length + leftOut.length) / (kinds.length * formats.length));
    }
  }
  if (files.length === 0) return { issues: differing(leftOut.flatMap(({ issues }) => issues)) };
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    value: {
      name: `${stem}.zip`,
      mediaType: "application/zip",
      encoding: "base64",
      content: base64(await zip(files, today())),
      files: files.map(({ name }) => name),
      leftOut: leftOut.map(({ kind, format, issues }) => {
        const { code, data } = issues[0]!;
        return { kind, format, code, data };
      }),
    },
  };
};
