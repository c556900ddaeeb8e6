import { type Assessment, call, operations, shipped } from "@remit/core";
import { differenceText } from "#text/difference.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readAssessment } from "./files.ts";

type Flags = { readonly json: boolean; readonly respondent?: string };

/** `remit difference BEFORE AFTER`: which answers of two files differ, and what that changes. */
export async function difference(
  this: Context,
  { json, respondent }: Flags,
  ...files: [string, string]
): Promise<void> {
  const read: Assessment[] = [];
  for (const file of files) {
    const { value, issues } = await readAssessment(file, shipped);
    if (issues) return refuse(this, issues, json, file === "-" ? undefined : file);
    read.push(value.assessment);
  }
  const [before, after] = read as [Assessment, Assessment];
  const who = respondent === undefined ? {} : { respondent };
  const input = { before: { assessment: before, ...who }, after: { assessment: after, ...who } };
  const { value, issues } = await call(operations, "compare-assessments", input, {
    effects: { today: this.today },
  });
  if (issues) return refuse(this, issues, json);
  if (json) return printJson(this, value);
  return print(
    this,
    differenceText(this.page, value, shipped, [before.organisation.name, after.organisation.name]),
  );
}
