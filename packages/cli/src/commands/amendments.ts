import { call, operations } from "@remit/core";
import { amendmentsText } from "#text/own.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readAmendments } from "./own-catalogue.ts";

/** `remit amendments FILE`: checks an organisation's amendments, and tells what each changes and why. */
export async function amendments(
  this: Context,
  { json }: { readonly json: boolean },
  file: string,
): Promise<void> {
  const shown = file === "-" ? undefined : file;
  const read = await readAmendments(file);
  if (read.issues) return refuse(this, read.issues, json, shown);
  const { value, issues } = await call(operations, "amendments", read.value, {
    effects: { today: this.today },
  });
  if (issues) return refuse(this, issues, json, shown);
  if (json) return printJson(this, value);
  return print(this, amendmentsText(this.page, value, read.value.organisation?.name));
}
