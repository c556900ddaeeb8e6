import {
  amendmentFiles,
  type Amendments,
  type Catalogue,
  type CatalogueIndex,
  type Checked,
  indexOf,
  shippedCatalogue,
  withAmendments,
} from "@remit/core";
import { papers } from "@remit/core/papers";
import { tables } from "@remit/core/tables";
import { aboutOwn } from "#text/own-words.ts";
import type { Context } from "./context.ts";
import { readText } from "./files.ts";

/** `--catalogue FILE`, on every command that answers from the catalogue. */
export const catalogueFlag = {
  kind: "parsed",
  parse: String,
  brief: aboutOwn.flag,
  placeholder: "file",
  optional: true,
} as const;

/** An amendments file, read and checked against the shipped catalogue, or what is wrong with it. */
export const readAmendments = async (file: string): Promise<Checked<Amendments>> => {
  const { largestFile, parseAmendments } = await amendmentFiles();
  const { value, issues } = await readText(file, largestFile, (bytes) =>
    parseAmendments(bytes, shippedCatalogue),
  );
  return issues ? { issues } : { value: value.read };
};

/** The shipped catalogue with the amendments of a file; without a file, the shipped one. */
export const catalogueWith = async (file: string | undefined): Promise<Checked<CatalogueIndex>> => {
  if (file === undefined) return { value: indexOf(shippedCatalogue) };
  const read = await readAmendments(file);
  if (read.issues) return read;
  const amended = withAmendments(shippedCatalogue, read.value.amendments);
  return amended.issues ? amended : { value: indexOf(amended.value) };
};

/** What operations get from the terminal. */
export const effectsOf = (
  { today }: Pick<Context, "today">,
  { catalogue }: CatalogueIndex,
): typeof papers & typeof tables & { today: () => string; catalogue: () => Catalogue } => ({
  ...papers,
  ...tables,
  today,
  catalogue: () => catalogue,
});
