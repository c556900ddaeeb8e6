import { nearestWords } from "#catalogue/nearest.ts";
import type { Hire } from "#model/hire.ts";
import type { Structure } from "#model/structure.ts";
import type { RuleRow, RuleView, StructureCheck } from "#model/structure-check.ts";
import type { Ground } from "./case.ts";
import { findingsOf } from "./check.ts";
import { type Rule, structureOf } from "./rule.ts";
import { rules } from "./rules/all.ts";
import { namesIn, sentenceOf } from "./sentence.ts";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
export const ruleIds: readonly string[] = [...byId.keys()];

/** What the rules find in a structure, in sentences with its names, and which of its policies name no rule. */
export const checkWithRules = (ground: Ground, structure: Structure): StructureCheck => {
  const names = namesIn(ground.index, ground.rights, structure);
  const { findings, counts } = findingsOf(ground, structure);
  const told = findings.map((finding) => {
    const rule = byId.get(finding.rule);
    if (!rule) throw new Error(`${finding.rule} found something and is no rule`);
    const fixes = finding.fixes.map((fix) => ({
      ...fix,
      says: sentenceOf(rule.fixes[fix.id] ?? fix.id, finding, names, fix),
    }));
    return { ...finding, title: rule.title, says: sentenceOf(rule.says, finding, names), fixes };
  });
  const unknownRules = Object.keys(structure.policies?.rules ?? {})
    .filter((given) => !byId.has(given))
    .map((given) => ({ given, nearest: nearestWords(given, ruleIds) }));
  return { findings: told, counts, unknownRules };
};

/** Rules that find more in one structure than in another, in the order in which findings are told. */
export const moreFound = (ground: Ground, before: Structure, after: Structure): Hire["more"] => {
  const countsIn = (structure: Structure) =>
    Map.groupBy(findingsOf(ground, structure).findings, ({ rule }) => rule);
  const [was, is] = [countsIn(before), countsIn(after)];
  return rules.flatMap(({ id, title }) => {
    const counts = { before: was.get(id)?.length ?? 0, after: is.get(id)?.length ?? 0 };
    return counts.after > counts.before ? [{ rule: id, title, ...counts }] : [];
  });
};

/** Every rule, in the order in which findings are told. */
export const ruleRows = (): RuleRow[] => rules.map(({ id, severity, title }) => ({ id, severity, title }));

/** Everything a rule says of itself; undefined where there is none of this id. */
export const ruleView = (id: string): RuleView | undefined => {
  const rule = byId.get(id);
  if (!rule) return undefined;
  const { severity, title, explanation, basis, says, fixes, breaks, keeps } = rule;
  const { cites = [], judgement } = basis;
  return {
    id,
    severity,
    title,
    explanation,
    basis: { cites: [...cites], ...(judgement !== undefined && { judgement }) },
    says,
    fixes: Object.entries(fixes).map(([fix, words]) => ({ id: fix, says: words })),
    breaks: structureOf(breaks),
    keeps: structureOf(keeps),
  };
};
