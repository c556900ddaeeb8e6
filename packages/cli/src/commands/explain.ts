import { call, operations, structureFiles } from "@remit/core";
import { rulesText, ruleText } from "#text/check.ts";
import { type Context, print, printJson, refuse } from "./context.ts";

/** `remit explain RULE`: the page of a rule; without one, the list of rules. */
export async function explain(
  this: Context,
  { json }: { readonly json: boolean },
  rule?: string,
): Promise<void> {
  const door = { effects: {} };
  if (rule === undefined) {
    const { value, issues } = await call(operations, "structure-rules", {}, door);
    if (issues) return refuse(this, issues, json);
    return json ? printJson(this, value) : print(this, rulesText(this.page, value));
  }
  const { value, issues } = await call(operations, "explain-rule", { rule }, door);
  if (issues) return refuse(this, issues, json);
  if (json) return printJson(this, value);
  const { writeStructure } = await structureFiles();
  const examples = { breaks: writeStructure(value.breaks), keeps: writeStructure(value.keeps) };
  return print(this, ruleText(this.page, value, examples));
}
