import type { CatalogueIndex } from "#catalogue/index.ts";
import { fileText } from "#files/file-text.ts";
import { parseFile } from "#files/parse-file.ts";
import type { Checked } from "#model/issue.ts";
import { type Remit, remitFormat, remitSchema, sections } from "#model/remit.ts";
import { checkRemit } from "./check-remit.ts";

/** Reads a `*.remit.yaml`: the remit, or everything that is wrong with it, each issue with its line. */
export const parseRemit = (given: string | Uint8Array, index: CatalogueIndex): Checked<Remit> =>
  parseFile(given, {
    room: "write",
    format: remitFormat,
    schema: remitSchema,
    notOne: "write/not-a-remit",
    check: (remit) => checkRemit(index, remit),
  });

/** The remit as YAML text that a person can edit. Given the text it was read from, only what differs is changed. */
export const writeRemit = (remit: Remit, before?: string): string => {
  const { format, organisation, role, title, tone, spelling, catalogue, removed, advert, review, overruled } =
    remit;
  const filled = Object.fromEntries(
    sections.flatMap((section) => (remit[section].length > 0 ? [[section, remit[section]]] : [])),
  );
  return fileText(
    {
      format,
      organisation,
      role,
      title,
      tone,
      spelling,
      catalogue,
      ...filled,
      removed: removed.length > 0 ? removed : undefined,
      advert,
      review,
      overruled: overruled.length > 0 ? overruled : undefined,
    },
    [...sections, "removed", "advert", "review", "overruled"],
    before,
  );
};
