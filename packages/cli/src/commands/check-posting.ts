import { call, operations } from "@remit/core";
import { postingText } from "#text/posting.ts";
import { type Context, exits, print, printJson, refuse } from "./context.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";
import { readSource } from "./sources.ts";
import { type Drafting, remitOf } from "./write.ts";

/** `remit check-posting FILE`: what to look at before a posting is published; ends with 1 where there is anything but notes. */
export async function checkPosting(
  this: Context,
  { json, ...flags }: Drafting & { readonly json: boolean },
  file: string,
): Promise<void> {
  const shown = file === "-" ? undefined : file;
  const own = await catalogueWith(flags.catalogue);
  if (own.issues) return refuse(this, own.issues, json, flags.catalogue);
  const index = own.value;
  const source = await readSource(file, index);
  if (source.issues) return refuse(this, source.issues, json, shown);
  const remit = await remitOf(this, index, source.value, flags);
  if (remit.issues) return refuse(this, remit.issues, json, shown);
  const { value, issues } = await call(
    operations,
    "check-posting",
    { remit: remit.value },
    {
      effects: effectsOf(this, index),
    },
  );
  if (issues) return refuse(this, issues, json, shown);
  if (value.findings.some(({ severity }) => severity !== "note")) this.outcome.code = exits.findings;
  return json ? printJson(this, value) : print(this, postingText(this.page, value, index));
}
