import { basename } from "node:path";
import { call, operations, type Structure } from "@remit/core";
import { structureDifferenceText } from "#text/structure-difference.ts";
import { structureDiff as words } from "#text/structure-words.ts";
import { readChart } from "./chart.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

type Flags = { readonly json: boolean; readonly scenario?: string; readonly catalogue?: string };

/** `remit diff A B`, or `remit diff A --scenario ID`: what differs between two structures, or lists of people. */
export async function diff(
  this: Context,
  { json, scenario, catalogue }: Flags,
  file: string,
  other?: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const door = { effects: effectsOf(this, index) };
  const shown = (name: string): string | undefined => (name === "-" ? undefined : name);
  const today = await readChart(this, file, index);
  if (today.issues) return refuse(this, today.issues, json, shown(file));
  let before = today.value.structure;
  const note = (text: string): void => this.process.stderr.write(`${text}\n`);
  if (today.value.faults > 0) note(words.faults(today.value.faults, file));
  let after: Structure;
  let names: readonly [string, string];
  if (other !== undefined) {
    const read = await readChart(this, other, index);
    if (read.issues) return refuse(this, read.issues, json, shown(other));
    const { structure, isList, faults } = read.value;
    if (faults > 0) note(words.faults(faults, other));
    if (isList && !today.value.isList) note(words.listSays(other, file));
    // A list does not say what the organisation is called.
    after = isList ? { ...structure, organisation: before.organisation } : structure;
    if (today.value.isList) before = { ...before, organisation: after.organisation };
    names = [basename(file), basename(other)];
  } else if (scenario !== undefined) {
    const made = await call(operations, "apply-scenario", { structure: before, scenario }, door);
    if (made.issues) return refuse(this, made.issues, json, shown(file));
    after = made.value.structure;
    names = [words.today, before.scenarios.find(({ id }) => id === scenario)?.name ?? scenario];
  } else return refuse(this, [{ code: "cli/needs-another", path: [], data: {} }], json, shown(file));
  const { value, issues } = await call(operations, "diff-structures", { before, after }, door);
  if (issues) return refuse(this, issues, json);
  if (json) return printJson(this, value);
  const { value: known } = await call(operations, "decision-rights", {}, door);
  const rights = known?.decisionRights ?? [];
  return print(this, structureDifferenceText(this.page, value, [before, after], names, index, rights));
}
