import {
  call,
  type CatalogueIndex,
  type Checked,
  type DecisionRecord,
  type DocumentFormat,
  operations,
  type Remit,
} from "@remit/core";
import { leftOutText } from "#text/paper.ts";
import { type Context, exits, refuse } from "./context.ts";
import { writeWhole } from "./files.ts";
import { effectsOf } from "./own-catalogue.ts";

/**
 * All papers of a remit as one ZIP, with the record where there is one, in every format or in one. Says what was left out and why:
 * where that is a file that could not be made or must not go out, the command ends with 1.
 */
export const writeAll = async (
  context: Context,
  index: CatalogueIndex,
  { remit, record }: { readonly remit: Remit; readonly record: Checked<DecisionRecord> },
  to: {
    readonly format: DocumentFormat | undefined;
    readonly output: string;
    readonly source: string | undefined;
  },
): Promise<void> => {
  const input = {
    remit,
    ...(record.value && { record: record.value }),
    ...(to.format && { formats: [to.format] }),
  };
  const { value, issues } = await call(operations, "write-papers", input, {
    effects: effectsOf(context, index),
  });
  if (issues) return refuse(context, issues, false, to.source);
  const written = await writeWhole(to.output, Buffer.from(value.content, "base64"));
  if (written.issues) return refuse(context, written.issues, false, to.output);
  if (value.leftOut.length > 0) context.outcome.code = exits.findings;
  const noRecord = (record.issues ?? []).map(({ code, data }) => ({ kind: "record", code, data }));
  for (const line of leftOutText([...noRecord, ...value.leftOut])) context.process.stderr.write(`${line}\n`);
};
