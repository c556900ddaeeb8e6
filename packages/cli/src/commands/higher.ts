import { call, operations } from "@remit/core";
import { higherText } from "#text/catalogue.ts";
import { higherInText } from "#text/higher-in.ts";
import { readChart } from "./chart.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

type Flags = { readonly json: boolean; readonly in?: string; readonly catalogue?: string };

/** `remit higher A B`: who is higher in general; with `--in FILE`, in one organisation's own chart. */
export async function higher(
  this: Context,
  { json, in: file, catalogue }: Flags,
  first: string,
  second: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const door = { effects: effectsOf(this, own.value) };
  if (file === undefined) {
    const { value, issues } = await call(operations, "higher", { first, second }, door);
    if (issues) return refuse(this, issues, json);
    return json ? printJson(this, value) : print(this, higherText(this.page, value));
  }
  const chart = await readChart(this, file, own.value);
  if (chart.issues) return refuse(this, chart.issues, json, file === "-" ? undefined : file);
  const { structure } = chart.value;
  const { value, issues } = await call(operations, "higher-in", { structure, first, second }, door);
  if (issues) return refuse(this, issues, json);
  return json ? printJson(this, value) : print(this, higherInText(this.page, value, structure));
}
