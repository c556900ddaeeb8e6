import { severities, type Severity, type Structure } from "#model/structure.ts";
import type { StructureFinding } from "#model/structure-finding.ts";
import { byText, caseOf, type Ground } from "./case.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/all.ts";

/** What a check says: findings, and how many of each severity. */
export type StructureCheck = {
  readonly findings: readonly StructureFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
};

const rank = new Map(severities.map((severity, at) => [severity, at]));
const order = new Map(rules.map(({ id }, at) => [id, at]));

/** What findings of one severity and rule are told in the order of; made once for each. */
const keyed = (finding: StructureFinding) => ({
  finding,
  accountabilities: finding.accountabilities.join("\n"),
  positions: finding.positions.join("\n"),
  right: String(finding.data.right ?? ""),
});

const inOrder = (findings: readonly StructureFinding[]): StructureFinding[] =>
  findings
    .map(keyed)
    .toSorted(
      (a, b) =>
        (rank.get(a.finding.severity) ?? 0) - (rank.get(b.finding.severity) ?? 0) ||
        (order.get(a.finding.rule) ?? 0) - (order.get(b.finding.rule) ?? 0) ||
        byText(a.accountabilities, b.accountabilities) ||
        byText(a.positions, b.positions) ||
        byText(a.right, b.right),
    )
    .map(({ finding }) => finding);

/**
 * What rules find in a structure, the gravest first, then by rule, then by what it is about; severities as its policies say, and
 * rules that they turn off are not asked. Cyclic and dangling references are findings or passed over, and never throw.
 */
export const findingsOf = (
  ground: Ground,
  structure: Structure,
  asked: readonly Rule[] = rules,
): StructureCheck => {
  const all = caseOf(ground, structure);
  const own = structure.policies?.rules ?? {};
  const findings = asked.flatMap(({ id, severity: usual, find }) => {
    const said = Object.hasOwn(own, id) ? own[id] : undefined;
    if (said === "off") return [];
    return find(all).map(
      ({ positions = [], accountabilities = [], data = {}, fixes = [], severity }): StructureFinding => ({
        rule: id,
        severity: said ?? severity ?? usual,
        positions: [...positions],
        accountabilities: [...accountabilities],
        data,
        fixes: [...fixes],
      }),
    );
  });
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    findings: inOrder(findings),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
  };
};
