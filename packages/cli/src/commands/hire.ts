import { call, operations, structureFiles } from "@remit/core";
import { hireMarkdown, hireText, saidOfHire } from "#text/hire.ts";
import { hire as words } from "#text/hire-words.ts";
import { clean } from "#text/layout.ts";
import { type Context, print, printJson, refuse } from "./context.ts";
import { readAssessment, readStructure, writeWhole } from "./files.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

export type HireFlags = {
  readonly in: string;
  readonly output?: string;
  readonly format?: "text" | "markdown" | "json";
  readonly role?: string;
  readonly title?: string;
  readonly cost?: number;
  readonly budget?: number;
  readonly stays?: string;
  readonly respondent?: string;
  readonly catalogue?: string;
};

/** `remit hire ASSESSMENT --in STRUCTURE`: what hiring the recommended leader changes; with `-o`, the structure with the scenario. */
export async function hire(
  this: Context,
  { in: chart, output, format = "text", stays, catalogue, ...said }: HireFlags,
  file: string,
): Promise<void> {
  const json = format === "json";
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, json, catalogue);
  const index = own.value;
  const door = { effects: effectsOf(this, index) };
  const answers = await readAssessment(file, index);
  if (answers.issues) return refuse(this, answers.issues, json, file === "-" ? undefined : file);
  const read = await readStructure(chart, index);
  if (read.issues) return refuse(this, read.issues, json, chart === "-" ? undefined : chart);
  const { structure, text } = read.value;
  const { assessment } = answers.value;
  const { value, issues } = await call(
    operations,
    "hire-scenario",
    { structure, assessment, ...said, ...(stays !== undefined && { stays: stays.split(",") }) },
    door,
  );
  if (issues) return refuse(this, issues, json);
  const { scenario } = value;
  const changes = scenario.changes.length > 0;
  if (output !== undefined && changes) {
    const { writeStructure } = await structureFiles();
    const scenarios = [...structure.scenarios, scenario];
    const written = await writeWhole(output, writeStructure({ ...structure, scenarios }, text));
    if (written.issues) return refuse(this, written.issues, json, output);
  }
  if (json) return printJson(this, value);
  const { value: known } = await call(operations, "decision-rights", {}, door);
  const told = saidOfHire(value, structure, index, known?.decisionRights ?? []);
  if (format === "markdown") return print(this, hireMarkdown(told));
  const written = output !== undefined && changes ? ["", clean(words.written(output, scenario.id))] : [];
  return print(this, [...hireText(this.page, told), ...written]);
}
