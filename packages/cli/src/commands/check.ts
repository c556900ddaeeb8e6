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
  const chart = await readChart(this, file, own.value);
  if (chart.issues) return refuse(this, chart.issues, asJson, shown);
  const { structure, text, faults } = chart.value;
  const door = { effects: effectsOf(this, own.value) };
  const { value, issues } = await call(operations, "check-structure", { structure }, door);
  if (issues) return refuse(this, issues, asJson, shown);
  if (value.counts.error > 0) this.outcome.code = exits.findings;
  if (faults > 0) this.process.stderr.write(`${words.faults(faults)}\n`);

  const least = severities.indexOf(severity);
  const findings = value.findings.filter((each) => severities.indexOf(each.severity) <= least);
  if (asJson) return printJson(this, { ...value, findings });

  const { sarifOf, findingsMarkdown, findingLine, placesIn } = await structureReports();
  const places = text === undefined ? undefined : placesIn(text);
  const line = (finding: ToldFinding) => places && findingLine(places.line, finding);
  const report = { findings, file: shown, line };
  if (format === "sarif") return printJson(this, sarifOf(report, this.version));
  const name = structure.organisation.name || (shown === undefined ? words.input : basename(shown));
  if (format === "markdown")
    return this.process.stdout.write(findingsMarkdown(words.title(name), report, value.counts));
  const placeOf = (finding: ToldFinding): string =>
    [shown, line(finding)].filter((part) => part !== undefined).join(":");
  return print(this, checkText(this.page, name, value, findings, text === undefined ? () => "" : placeOf));
}
