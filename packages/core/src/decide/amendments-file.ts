import { withAmendments } from "#catalogue/amend.ts";
import { type Amendments, amendmentsFormat, amendmentsSchema } from "#model/amendment.ts";
import type { Catalogue } from "#model/catalogue.ts";
import type { Checked } from "#model/issue.ts";
import { fileText } from "#files/file-text.ts";
import { parseFile } from "#files/parse-file.ts";

/** The amendments, or everything that keeps them from being put into the shipped catalogue, with paths from the file's root. */
export const checkAmendments = (catalogue: Catalogue, given: Amendments): Checked<Amendments> => {
  const { issues } = withAmendments(catalogue, given.amendments);
  if (issues === undefined) return { value: given };
  return { issues: issues.map((issue) => ({ ...issue, path: ["amendments", ...issue.path] })) };
};

/** Reads a `*.amendments.yaml`: what it says, or everything that is wrong with it, with line and column where the text has one. */
export const parseAmendments = (given: string | Uint8Array, catalogue: Catalogue): Checked<Amendments> =>
  parseFile(given, {
    room: "decide",
    format: amendmentsFormat,
    schema: amendmentsSchema,
    notOne: "decide/not-amendments",
    check: (amendments) => checkAmendments(catalogue, amendments),
  });

/** Amendments as YAML text that a person can edit; given the text they were read from, comments and layout stay. */
export const writeAmendments = ({ format, organisation, amendments }: Amendments, before?: string): string =>
  fileText({ format, organisation, amendments }, ["organisation", "amendments"], before);
