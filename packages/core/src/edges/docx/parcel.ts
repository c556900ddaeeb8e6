import { strFromU8, strToU8 } from "fflate";
import type { Document } from "#model/document.ts";
import { sealedOn } from "../office-parcel.ts";
import { fontTable } from "./fonts.ts";

const core = "docProps/core.xml";

/**
 * The bytes of a packed document made to depend on the document alone, with its language in the properties. The font table is
 * replaced by ours, which the library can fill only with embedded fonts.
 */
export const sealed = (packed: Uint8Array, { date, language }: Document): Uint8Array =>
  sealedOn(packed, date, (parts) => {
    const properties = parts[core];
    const inLanguage = (xml: string): string =>
      xml.replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
    return {
      ...parts,
      "word/fontTable.xml": strToU8(fontTable),
      ...(properties && { [core]: strToU8(inLanguage(strFromU8(properties))) }),
    };
  });
