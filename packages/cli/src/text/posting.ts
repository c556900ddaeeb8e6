import type { CatalogueIndex, PostingCheck, PostingFinding } from "@remit/core";
import { clean, type Page, wrap } from "./layout.ts";
import { posting as words, postingFindings } from "./posting-words.ts";

/** What to look at before a posting is published: the gravest first, each with its place and what might stand there instead. */
export const postingText = (
  { width }: Page,
  { findings, overruled, stale, textChecked }: PostingCheck,
  index: CatalogueIndex,
): string[] => {
  const name = (id: string): string => index.role.get(id)?.name ?? id;
  const factOf =
    ({ data }: PostingFinding) =>
    (key: string): string => {
      const values = [data[key] ?? ""].flat().map(String);
      return (key === "titled" || key === "duties" ? values.map(name) : values).join(words.or);
    };
  const says = (finding: PostingFinding): string[] => [
    postingFindings[finding.rule]?.(factOf(finding)) ?? finding.rule,
    ...(finding.found === undefined ? [] : [`“${finding.found}”`]),
    ...(finding.suggestions.length === 0
      ? []
      : [words.instead(finding.suggestions.map((each) => (each === "" ? words.leaveOut : each)).join(", "))]),
  ];
  const entry = (finding: PostingFinding, more: readonly string[] = []): string[] => [
    `  ${words.severities[finding.severity]}  ${finding.id}`,
    ...[...says(finding), ...more].flatMap((line) =>
      wrap(clean(line), width - 8).map((part) => `        ${part}`),
    ),
  ];
  const order = ["error", "warning", "note"];
  return [
    findings.length === 0 ? words.nothing : words.count(findings.length),
    ...findings
      .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
      .flatMap((finding) => entry(finding)),
    ...overruled.flatMap(({ reason, ...finding }) => entry(finding, [words.overruled(reason)])),
    ...stale.flatMap(({ rule, at }) => wrap(words.stale(rule, at), width)),
    ...(textChecked ? [] : [words.notChecked]),
  ];
};
