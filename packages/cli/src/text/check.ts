import type { RuleRow, RuleView, StructureCheck, ToldFinding } from "@remit/core";
import { check as words, rule as ruleWords } from "./check-words.ts";
import { clean, type Page, pad, section, wrap } from "./layout.ts";

/** So many findings of one rule are printed: a list of people without managers has one for each of them. */
const mostOfOne = 20;

type Severity = ToldFinding["severity"];

const painted = ({ paint }: Page, severity: Severity, text: string): string =>
  severity === "error" ? paint.red(text) : severity === "warning" ? paint.yellow(text) : text;

const groupsOf = (findings: readonly ToldFinding[]): ToldFinding[][] => {
  const groups = new Map<string, ToldFinding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
};

const findingLines = (page: Page, finding: ToldFinding, place: string): string[] => [
  ...wrap(clean(finding.says), page.width, 2, 4),
  ...(place === "" ? [] : [page.paint.dim(`      ${clean(place)}`)]),
  ...finding.fixes.flatMap(({ says }, at) =>
    wrap(clean(at === 0 ? words.fix(says) : words.or(says)), page.width, 6, 8).map(page.paint.dim),
  ),
];

/** What the rules found, by rule, the gravest first, each with its place in the file; then the counts. */
export const checkText = (
  page: Page,
  name: string,
  { counts, unknownRules }: StructureCheck,
  shown: readonly ToldFinding[],
  placeOf: (finding: ToldFinding) => string,
): string[] => {
  const hidden = counts.error + counts.warning + counts.note - shown.length;
  return [
    ...groupsOf(shown).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { severity, title, rule } = first;
      const head = `${painted(page, severity, severity)}  ${page.paint.bold(words.group(title, group.length))}  ${page.paint.dim(rule)}`;
      const more = group.length - mostOfOne;
      return [
        head,
        ...group.slice(0, mostOfOne).flatMap((finding) => findingLines(page, finding, placeOf(finding))),
        ...(more > 0 ? [`  ${words.more(more)}`] : []),
        "",
      ];
    }),
    ...unknownRules.flatMap(({ given, nearest }) =>
      wrap(clean(words.unknownRule(given, nearest)), page.width),
    ),
    ...wrap(clean(words.counts(name, counts)), page.width).map(page.paint.bold),
    ...(hidden > 0 ? wrap(words.hidden(hidden), page.width) : []),
    ...(shown.length > 0 ? wrap(words.explain, page.width).map(page.paint.dim) : []),
  ];
};

/** The rules, one a line: severity, id and title. */
export const rulesText = (page: Page, rules: readonly RuleRow[]): string[] => {
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2;
  return [
    ...rules.map(
      ({ id, severity, title }) => `${painted(page, severity, pad(severity, 9))}${pad(id, column)}${title}`,
    ),
    "",
    page.paint.dim(words.explain),
  ];
};

/** A rule's page: why it matters, what it says and rests on, how to mend it, and its examples as files. */
export const ruleText = (
  page: Page,
  { id, severity, title, explanation, says, basis, fixes }: Omit<RuleView, "breaks" | "keeps">,
  examples: { readonly breaks: string; readonly keeps: string },
): string[] => {
  const item = (text: string): string[] => wrap(`- ${text}`, page.width, 2, 4);
  const yaml = (text: string): string[] =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`);
  return [
    `${page.paint.bold(title)}  ${page.paint.dim(`${id}, `)}${painted(page, severity, severity)}`,
    ...wrap(explanation, page.width),
    ...section(page, ruleWords.says, wrap(says, page.width, 2)),
    ...section(page, ruleWords.basis, [
      ...(basis.cites.length > 0 ? item(basis.cites.join(", ")) : []),
      ...(basis.judgement === undefined ? [] : item(ruleWords.judgement(basis.judgement))),
    ]),
    ...section(
      page,
      ruleWords.fixes,
      fixes.flatMap((fix) => item(fix.says)),
    ),
    ...section(page, ruleWords.breaks, yaml(examples.breaks)),
    ...section(page, ruleWords.keeps, yaml(examples.keeps)),
    ...section(page, ruleWords.configure, yaml(`policies:\n  rules:\n    ${id}: off`)),
  ];
};
