import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { applyChanges } from "#design/apply.ts";
import { findingLine } from "#design/finding-line.ts";
import { parseStructure } from "#design/structure-file.ts";
import { checkWithRules, ruleIds } from "#design/told.ts";
import { placesIn } from "#files/places.ts";
import { ground } from "./ground.ts";

const folder = join(import.meta.dirname, "../../../../examples/structures");
const files = readdirSync(folder).filter((name) => name.endsWith(".structure.yaml"));

/** Rules that a comment says are broken: "# Planted: … (rule-id, rule-id)". */
const planted = (text: string): string[] => {
  const comments = text.replaceAll(/\n *# (?!Planted)/g, " ").match(/# Planted:[^\n]*/g) ?? [];
  return comments.flatMap((comment) => {
    const ids = [...comment.matchAll(/\(([a-z-]+(?:, [a-z-]+)*)\)/g)].at(-1)?.[1]?.split(", ") ?? [];
    return ids;
  });
};

describe.each(files)("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { value: structure, issues } = parseStructure(text, shipped);
  if (!structure) throw new Error(JSON.stringify(issues));
  const { findings } = checkWithRules(ground, structure);

  test("every fault that its comments say is planted is found", () => {
    const ids = planted(text);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((id) => !ruleIds.includes(id))).toEqual([]);
    const found = new Set(findings.map(({ rule }) => rule));
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
  });

  test("every finding has a line of the file, and that line names what it is about", () => {
    const { line } = placesIn(text);
    const lines = text.split("\n");
    for (const finding of findings) {
      const at = findingLine(line, finding);
      const said = lines[(at ?? 0) - 1] ?? "";
      const about = [...finding.positions, ...finding.accountabilities];
      expect(
        about.some((id) => said.includes(id)),
        `${finding.rule}: ${said}`,
      ).toBe(true);
    }
  });

  test("every fix fits, and opens no error that was not there", () => {
    const key = ({ rule, positions, accountabilities }: (typeof findings)[number]): string =>
      JSON.stringify([rule, positions.toSorted(), accountabilities]);
    const before = new Set(findings.map(key));
    for (const { fixes } of findings)
      for (const { changes } of fixes) {
        const { value: mended } = applyChanges(structure, changes);
        if (!mended) throw new Error(JSON.stringify(changes));
        const opened = checkWithRules(ground, mended).findings.filter(
          (each) => each.severity === "error" && !before.has(key(each)),
        );
        expect(opened).toEqual([]);
      }
  });
});
