import { type Assessment, call, operations } from "@remit/core";
import { differenceText } from "#text/difference.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readAssessment } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

type Flags = { readonly json: boolean; readonly respondent?: string; readonly catalogue?: string };

/** `remit difference BEFORE AFTER`: which answers of two files differ, and what that changes. */
export async function difference(
  this: Context,
  { json, respondent, catalogue }: Flags,
  ...files: [string, string]
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const read: Assessment[] = [];
  for (const file of files) {
    const { value, issues } = await readAssessment(file, index);
    if (issues) return refuse(this, issues, json, file === "-" ? undefined : file);
    read.push(value.assessment);
  }
  const [before, after] = read as [Assessment, Assessment];
  const who = respondent === undefined ? {} : { respondent };
  const input = { before: { assessment: before, ...who }, after: { assessment: after, ...who } };
  const { value, issues } = await call(operations, "compare-assessments", input, {
    effects: effectsOf(this, index),
  });
  if (issues) return refuse(this, issues, json);
  if (json) return printJson(this, value);
  return print(
    this,
    differenceText(this.page, value, index, [before.organisation.name, after.organisation.name]),
  );
}
