// Writes docs/rules from the rules for structures; `--check` only says whether it is fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { ruleRows, ruleView } from "../packages/core/src/design/told.ts";
import { writeStructure } from "../packages/core/src/design/structure-file.ts";
import type { RuleView } from "../packages/core/src/model/structure-check.ts";
import type { Structure } from "../packages/core/src/model/structure.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/rules");

/** Placeholders of a sentence, as a reader of the page needs them: `{count:report|reports}` is `{count} reports`. */
const readable = (sentence: string): string => sentence.replaceAll(/\{(\w+):[^|}]*\|([^}]*)\}/g, "{$1} $2");

const file = (structure: Structure): string => `\`\`\`yaml\n${writeStructure(structure).trimEnd()}\n\`\`\``;

const page = ({ id, severity, title, explanation, says, basis, fixes, breaks, keeps }: RuleView): string =>
  [
    `# ${title}`,
    `\`${id}\`, ${severity}`,
    explanation,
    `**It says:** ${readable(says)}`,
    ...(fixes.length > 0
      ? ["**Fixes:**", fixes.map((fix) => `- \`${fix.id}\`: ${readable(fix.says)}`).join("\n")]
      : []),
    `**Rests on:** ${[...basis.cites.map((cite) => `\`${cite}\``), ...(basis.judgement === undefined ? [] : [`judgement: ${basis.judgement}`])].join(", ")}`,
    "## Breaks it",
    file(breaks),
    "## Keeps it",
    file(keeps),
    "## Configure it",
    `\`\`\`yaml\npolicies:\n  rules:\n    ${id}: off # or error, warning, note\n\`\`\``,
  ].join("\n\n");

const contents = (): string =>
  [
    "# Rules for structures",
    "What `remit check` looks for, in the order in which it tells it. Made from `packages/core/src/design/rules` by `npm run rules`.",
    [
      "| rule | severity | what it finds |",
      "| --- | --- | --- |",
      ...ruleRows().map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`),
    ].join("\n"),
  ].join("\n\n");

/** Every page by the name of its file. */
const pages = async (): Promise<Map<string, string>> => {
  const raw = ruleRows().map(({ id }): [string, string] => {
    const rule = ruleView(id);
    if (!rule) throw new Error(`${id} is listed and is no rule`);
    return [`${id}.md`, page(rule)];
  });
  const formatted = [...raw, ["README.md", contents()] as const].map(
    async ([name, text]): Promise<[string, string]> => [
      name,
      await format(text, { parser: "markdown", printWidth: 110 }),
    ],
  );
  return new Map(await Promise.all(formatted));
};

const made = await pages();
const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
const stale = [
  ...there.filter((name) => !made.has(name)),
  ...[...made].flatMap(([name, text]) =>
    there.includes(name) && readFileSync(join(folder, name), "utf8") === text ? [] : [name],
  ),
];
if (process.argv.includes("--check")) {
  console.log(
    stale.length === 0 ? "docs/rules is fresh" : `docs/rules is stale (${stale.join(", ")}): npm run rules`,
  );
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of there) if (!made.has(name)) rmSync(join(folder, name));
  for (const name of stale) if (made.has(name)) writeFileSync(join(folder, name), made.get(name)!);
  console.log(`${stale.length} of ${made.size} pages written`);
}
