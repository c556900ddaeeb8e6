import { call, type Checked, operations } from "@remit/core";
import { groupText } from "#text/group.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readAssessment } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

type Flags = {
  readonly json: boolean;
  readonly seed?: number;
  readonly draws?: number;
  readonly weights?: string;
  readonly catalogue?: string;
};

/** Reads "owner=2,finance=1". */
const parseWeights = (given: string): Checked<Record<string, number>> => {
  const weights: Record<string, number> = {};
  for (const each of given.split(",")) {
    const [, id, weight] = /^\s*([^=]+?)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(each) ?? [];
    if (id === undefined || weight === undefined)
      return { issues: [{ code: "cli/not-a-weight", path: [], data: { given: each } }] };
    weights[id] = Number(weight);
  }
  return { value: weights };
};

/** `remit group FILE`: what the respondents of a file come to, each and together, and what divides them. */
export async function group(
  this: Context,
  { json, weights: given, catalogue, ...flags }: Flags,
  file: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const read = await readAssessment(file, index);
  const shown = file === "-" ? undefined : file;
  if (read.issues) return refuse(this, read.issues, json, shown);
  const { assessment } = read.value;
  const weights = given === undefined ? undefined : parseWeights(given);
  if (weights?.issues) return refuse(this, weights.issues, json);
  const input = { ...assessment, ...flags, ...(weights && { weights: weights.value }) };
  const { value, issues } = await call(operations, "compare-respondents", input, {
    effects: effectsOf(this, index),
  });
  if (issues) return refuse(this, issues, json, shown);
  if (json) return printJson(this, value);
  return print(this, groupText(this.page, value, index, assessment));
}
