import { call, type Career, careerIndexOf, operations } from "@remit/core";
import { betweenText, careerText } from "#text/career.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readCareer } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

type Flags = {
  readonly json: boolean;
  readonly seed?: number;
  readonly draws?: number;
  readonly catalogue?: string;
};

/** `remit career FILE`: which role suits the person whose answers the file holds, why, and what stands between. */
export async function career(
  this: Context,
  { json, catalogue, ...flags }: Flags,
  file: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const read = await readCareer(file, index);
  const shown = file === "-" ? undefined : file;
  if (read.issues) return refuse(this, read.issues, json, shown);
  const { career: answers } = read.value;
  const input = { ...answers, ...flags };
  const { value, issues } = await call(operations, "career", input, { effects: effectsOf(this, index) });
  if (issues) return refuse(this, issues, json, shown);
  if (json) return printJson(this, value);
  return print(this, careerText(this.page, value, careerIndexOf(index), answers.name));
}

/** `remit career-between A B`: two posts side by side, with the answers of a file where one is given. */
export async function between(
  this: Context,
  { json, file, catalogue }: { readonly json: boolean; readonly file?: string; readonly catalogue?: string },
  ...titles: [string, string]
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  let answers: Career | undefined;
  if (file !== undefined) {
    const read = await readCareer(file, index);
    if (read.issues) return refuse(this, read.issues, json, file === "-" ? undefined : file);
    answers = read.value.career;
  }
  const input = { roles: titles, ...(answers && { career: answers }) };
  const { value, issues } = await call(operations, "career-between", input, {
    effects: effectsOf(this, index),
  });
  if (issues) return refuse(this, issues, json);
  if (json) return printJson(this, value);
  return print(this, betweenText(this.page, value, careerIndexOf(index)));
}
