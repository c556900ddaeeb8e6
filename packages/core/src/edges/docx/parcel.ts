import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Document } from "#model/document.ts";
import { fontTable } from "./fonts.ts";

const core = "docProps/core.xml";
const stamps = /<dcterms:(created|modified)([^>]*)>[^<]*</g;

/** The properties with the day of the document in place of the moment of writing, and its language. */
const dated = (xml: string, document: Document): string =>
  xml
    .replace(
      stamps,
      (_, name: string, attributes: string) => `<dcterms:${name}${attributes}>${document.date}T00:00:00Z<`,
    )
    .replace("</cp:coreProperties>", `<dc:language>${document.language}</dc:language></cp:coreProperties>`);

/**
 * The bytes of a packed document made to depend on the document alone: the library writes the clock into the properties and into
 * every entry of the archive. The font table is replaced by ours, which the library can fill only with embedded fonts.
 */
export const sealed = (packed: Uint8Array, document: Document): Uint8Array => {
  const parts = unzipSync(packed);
  const properties = parts[core];
  // The first day that an archive can name, in local time, because it has no zone: everywhere the same figures.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    {
      ...parts,
      "word/fontTable.xml": strToU8(fontTable),
      ...(properties === undefined ? {} : { [core]: strToU8(dated(strFromU8(properties), document)) }),
    },
    { mtime, level: 6 },
  );
};
