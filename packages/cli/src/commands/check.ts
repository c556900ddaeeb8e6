import { basename } from "node:path";
import { call, operations, structureReports, type ToldFinding } from "@remit/core";
import { checkText } from "#text/check.ts";
import { check as words } from "#text/check-words.ts";
import { readChart } from "./chart.ts";
import { type Context, exits, print, printJson, refuse } from "./context.ts";
import { catalogueWith, effectsOf } from "./own-catalogue.ts";

/** The gravest first. */
const severities = ["error", "warning", "note"] as const;

export type CheckFlags = {
  readonly json: boolean;
  readonly format?: "text" | "json" | "sarif" | "markdown";
  readonly severity?: (typeof severities)[number];
  readonly catalogue?: string;
};

/** `remit check FILE`: what the rules find in a structure or a list of people; ends with 1 where there are errors. */
export async function check(
  this: Context,
  { json, format = json ? "json" : "text", severity = "note", catalogue }: CheckFlags,
  file: string,
): Promise<void> {
  const asJson = format === "json";
  const shown = file === "-" ? undefined : file;
  const own = await catalogueWith(catalogue);
  if (own.issues) return refuse(this, own.issues, asJson, catalogue);
  const read = await readChart(this, file, own.value);
  if (read.issues) return refuse(this, read.issues, asJson, shown);
  const { structure, placeOf, inLines, isList, faults } = read.value;
  const door = { effects: effectsOf(this, own.value) };
  const { value, issues } = await call(operations, "check-structure", { structure }, door);
  if (issues) return refuse(this, issues, asJson, shown);
  if (value.counts.error > 0) this.outcome.code = exits.findings;
  if (faults > 0) this.process.stderr.write(`${words.faults(faults)}\n`);

  const least = severities.indexOf(severity);
  const findings = value.findings.filter((each) => severities.indexOf(each.severity) <= least);
  const line = (finding: ToldFinding) => (inLines ? placeOf(finding) : undefined);
  if (asJson) {
    const withRow = (finding: ToldFinding) => ({ ...finding, row: placeOf(finding) });
    return printJson(this, { ...value, findings: isList ? findings.map(withRow) : findings });
  }

  const { sarifOf, findingsMarkdown } = await structureReports();
  const report = { findings, file: shown, line };
  if (format === "sarif") return printJson(this, sarifOf(report, this.version));
  const name = structure.organisation.name || (shown === undefined ? words.input : basename(shown));
  if (format === "markdown")
    return this.process.stdout.write(findingsMarkdown(words.title(name), report, value.counts));
  const placeText = (finding: ToldFinding): string => {
    const place = placeOf(finding);
    if (place === undefined) return isList ? "" : (shown ?? "");
    return inLines ? [shown, place].filter((part) => part !== undefined).join(":") : words.row(shown, place);
  };
  return print(this, checkText(this.page, name, value, findings, placeText));
}
