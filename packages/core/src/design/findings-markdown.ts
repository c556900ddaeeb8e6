import type { StructureCheck } from "#model/structure-check.ts";
import { literal } from "./literal.ts";
import type { Reported } from "./sarif.ts";

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Findings as Markdown, grouped by rule, the gravest first: for a pull request or a page. */
export const findingsMarkdown = (
  title: string,
  { findings, line }: Reported,
  { error, warning, note }: StructureCheck["counts"],
): string => {
  const counts = [counted(error, "error"), counted(warning, "warning"), counted(note, "note")].join(", ");
  const lines = [`# ${literal(title)}`, "", findings.length === 0 ? "No rule finds anything." : `${counts}.`];
  let group = "";
  for (const finding of findings) {
    const { rule, severity, title: heading, says, fixes } = finding;
    const key = `${severity} ${rule}`;
    if (key !== group) lines.push("", `## ${heading} (${severity}, \`${rule}\`)`, "");
    group = key;
    const place = line(finding);
    lines.push(`- ${literal(says)}${place === undefined ? "" : ` (line ${place})`}`);
    for (const fix of fixes) lines.push(`  - Fix: ${literal(fix.says)}`);
  }
  return `${lines.join("\n")}\n`;
};
