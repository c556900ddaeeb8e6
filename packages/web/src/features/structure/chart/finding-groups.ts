import type { Severity, ToldFinding } from "@remit/core";

/** From so many on, findings of one rule stand folded under its name. */
const folded = 4;

/** One finding, or what one rule finds many times over. */
export type FindingGroup =
  | { readonly kind: "one"; readonly finding: ToldFinding }
  | {
      readonly kind: "rule";
      readonly rule: string;
      /** What the rule is called. */
      readonly title: string;
      readonly severity: Severity;
      readonly findings: readonly ToldFinding[];
    };

/** Findings in their order, the gravest first; those of a rule that finds many stand together where its first one stood. */
export const groupsOf = (findings: readonly ToldFinding[]): FindingGroup[] => {
  const keyOf = ({ rule, severity }: ToldFinding): string => `${severity} ${rule}`;
  const by = Map.groupBy(findings, keyOf);
  return findings.flatMap((finding): FindingGroup[] => {
    const alike = by.get(keyOf(finding)) ?? [finding];
    if (alike.length < folded) return [{ kind: "one", finding }];
    const { rule, title, severity } = finding;
    return alike[0] === finding ? [{ kind: "rule", rule, title, severity, findings: alike }] : [];
  });
};
