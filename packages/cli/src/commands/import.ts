import { basename } from "node:path";
import {
  call,
  type Import,
  type ImportField,
  importFiles,
  largestTable,
  operations,
  type PresetId,
  type Structure,
  structureFiles,
} from "@remit/core";
import { tables } from "@remit/core/tables";
import { followedTexts } from "#text/followed.ts";
import { faultTexts, importText } from "#text/import.ts";
import { nameOf, structureMark } from "./chart.ts";
import { type Context, exits, printJson, refuse } from "./context.ts";
import { readRaw, readStructure, writeWhole } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

export type ImportFlags = {
  readonly json: boolean;
  readonly output?: string;
  readonly preset?: PresetId;
  readonly map?: readonly (readonly [string, ImportField | "ignore"])[];
  readonly accept?: string;
  readonly into?: string;
  readonly replace: boolean;
  readonly organisation?: string;
  readonly "to-fix"?: string;
  readonly catalogue?: string;
};

/**
 * `remit import FILE`: a structure out of a list of people, as a file or on standard output, and what was found on the way on
 * standard error; with `--into`, what the list would change in a structure. A structure file is not written over unasked. Ends with 1 where a fault is left.
 */
export async function importPeople(this: Context, flags: ImportFlags, file: string): Promise<void> {
  const { json, output, preset, map = [], accept, into, organisation, catalogue } = flags;
  const toFixPath = flags["to-fix"];
  const shown = file === "-" ? undefined : file;
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const bytes = await readRaw(file, largestTable);
  if (bytes.issues) return refuse(this, bytes.issues, json, shown);
  let today: { structure: Structure; text: string } | undefined;
  if (into !== undefined) {
    const read = await readStructure(into, index);
    if (read.issues) return refuse(this, read.issues, json, into);
    today = read.value;
  }
  const input = {
    name: shown === undefined ? "" : basename(file),
    content: Buffer.from(bytes.value).toString("base64"),
    encoding: "base64" as const,
    mapping: Object.fromEntries(map),
    accept: accept === undefined ? [] : accept === "all" ? ("all" as const) : accept.split(","),
    ...(preset !== undefined && { preset }),
    // Until somebody says what it is called, it goes by the name of the list.
    organisation: organisation ?? nameOf(file),
    ...(today && { into: today.structure }),
  };
  const { value, issues } = await call(operations, "import-structure", input, {
    effects: effectsOf(this, index),
  });
  if (issues) return refuse(this, issues, json, shown);
  if (value.faults.some(({ accepted }) => !accepted)) this.outcome.code = exits.findings;
  const { writeStructure } = await structureFiles();
  const text = writeStructure(value.structure, today?.text);
  if (output !== undefined && into === undefined && !flags.replace && (await wouldLose(output, text)))
    return refuse(this, [{ code: "cli/is-a-structure", path: [], data: { file: output } }], json, output);
  if (toFixPath !== undefined) {
    const written = await writeToFix(toFixPath, bytes.value, input.name, value);
    if (written.issues) return refuse(this, written.issues, json, toFixPath);
  }
  if (output !== undefined) {
    const written = await writeWhole(output, text);
    if (written.issues) return refuse(this, written.issues, json, output);
  }
  if (json) return printJson(this, value);
  const followed = today ? followedTexts(value.followed ?? [], index, today.structure, value.structure) : [];
  for (const line of importText(this.page, value, followed)) this.process.stderr.write(`${line.trimEnd()}\n`);
  if (output === undefined) this.process.stdout.write(text);
}

/** Whether a file is a structure already that says anything else: a list knows nothing of most of it. */
const wouldLose = async (path: string, text: string): Promise<boolean> => {
  const { largestFile } = await structureFiles();
  const there = await readRaw(path, largestFile);
  const known = there.value && new TextDecoder().decode(there.value);
  return known !== undefined && known !== text && known.includes(structureMark);
};

const writeToFix = async (path: string, bytes: Uint8Array, name: string, told: Import) => {
  const table = await tables.readTable(bytes, name);
  if (table.issues) return table;
  const { toFix } = await importFiles();
  return writeWhole(path, toFix(table.value, told.faults, faultTexts(told)));
};
