import { call, operations } from "@remit/core";
import { recommendationText } from "#text/recommendation.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readAssessment } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

type Flags = {
  readonly json: boolean;
  readonly seed?: number;
  readonly draws?: number;
  readonly respondent?: string;
  readonly catalogue?: string;
};

/** `remit decide FILE`: reads the assessment, and prints which role to look for, how sure that is and why. */
export async function decide(
  this: Context,
  { json, catalogue, ...flags }: Flags,
  file: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const read = await readAssessment(file, index);
  const shown = file === "-" ? undefined : file;
  if (read.issues) return refuse(this, read.issues, json, shown);
  const { assessment } = read.value;
  const input = { ...assessment, ...flags };
  const { value, issues } = await call(operations, "decide", input, { effects: effectsOf(this, index) });
  if (issues) return refuse(this, issues, json, shown);
  if (json) return printJson(this, value);
  return print(this, recommendationText(this.page, value, index, assessment.organisation.name));
}
