import { call, operations, structureFiles } from "@remit/core";
import { approve as words } from "#text/approve-words.ts";
import { clean } from "#text/layout.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readStructure, writeWhole } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

export type ApproveFlags = {
  readonly json: boolean;
  readonly by?: string;
  readonly on?: string;
  readonly output?: string;
  readonly catalogue?: string;
};

/** `remit approve STRUCTURE SCENARIO --by NAME`: the structure with the approval; with `-o`, in a file. */
export async function approve(
  this: Context,
  { json, by, on, output, catalogue }: ApproveFlags,
  file: string,
  scenario: string,
): Promise<void> {
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const read = await readStructure(file, own.value);
  if (read.issues) return refuse(this, read.issues, json, file === "-" ? undefined : file);
  const { structure, text } = read.value;
  const { value, issues } = await call(
    operations,
    "approve-scenario",
    { structure, scenario, by, on },
    { effects: effectsOf(this, own.value) },
  );
  if (issues) return refuse(this, issues, json);
  if (json && output === undefined) return printJson(this, value.structure);
  const { writeStructure } = await structureFiles();
  const whole = writeStructure(value.structure, text);
  if (output === undefined) {
    this.process.stdout.write(whole);
    return undefined;
  }
  const written = await writeWhole(output, whole);
  if (written.issues) return refuse(this, written.issues, json, output);
  if (json) return printJson(this, value.structure);
  const { name, approval, changes } = value.structure.scenarios.find(({ id }) => id === scenario)!;
  const says = approval
    ? words.approved(name, approval.by, approval.on, changes.length)
    : words.withdrawn(name);
  return print(this, [clean(says)]);
}
