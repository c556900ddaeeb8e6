import type { ToldFinding } from "#model/structure-check.ts";
import type { Severity } from "#model/structure.ts";
import { rules } from "./rules/all.ts";

/** A report of findings, and where they stand: what every format of a report is made from. */
export type Reported = {
  readonly findings: readonly ToldFinding[];
  /** The file as its reader names it; absent: standard input. */
  readonly file?: string | undefined;
  /** The line a finding stands on, where the file has lines. */
  readonly line: (finding: ToldFinding) => number | undefined;
};

const level: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "note" };

/** A path as a reference that SARIF takes: forward slashes, and nothing that a URI may not have. */
const uri = (file: string): string =>
  encodeURI(file.replaceAll("\\", "/")).replaceAll(/[?#]/g, encodeURIComponent);

/**
 * Findings as SARIF 2.1.0 (OASIS), for code review: one run, every rule described, each finding with its line and the
 * positions it is about.
 */
export const sarifOf = ({ findings, file, line }: Reported, version: string): object => {
  const asked = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "remit",
            version,
            rules: rules.map(({ id, title, explanation, severity }) => ({
              id,
              shortDescription: { text: `${title}.` },
              fullDescription: { text: explanation },
              defaultConfiguration: { level: level[severity] },
            })),
          },
        },
        results: findings.map((finding) => {
          const { rule, severity, says, positions, accountabilities, fixes } = finding;
          const startLine = line(finding);
          const [first] = fixes;
          return {
            ruleId: rule,
            ruleIndex: asked.get(rule),
            level: level[severity],
            message: { text: first === undefined ? says : `${says} ${first.says}` },
            locations: [
              {
                ...(file !== undefined && {
                  physicalLocation: {
                    artifactLocation: { uri: uri(file) },
                    ...(startLine !== undefined && { region: { startLine } }),
                  },
                }),
                logicalLocations: [...new Set([...positions, ...accountabilities])].map((name) => ({
                  fullyQualifiedName: name,
                })),
              },
            ],
          };
        }),
      },
    ],
  };
};
