import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { applyChanges } from "#design/apply.ts";
import { findingsOf } from "#design/check.ts";
import { structureOf } from "#design/rule.ts";
import { rules } from "#design/rules/all.ts";
import { parseStructure } from "#design/structure-file.ts";
import { severities, type Structure } from "#model/structure.ts";
import type { StructureFinding } from "#model/structure-finding.ts";
import { someStructure } from "./arbitrary.ts";
import { ground } from "./ground.ts";

const folder = join(import.meta.dirname, "../../../../examples/structures");
const worked = readdirSync(folder)
  .filter((name) => name.endsWith(".structure.yaml"))
  .map((name) => {
    const { value, issues } = parseStructure(readFileSync(join(folder, name), "utf8"), shipped);
    if (!value) throw new Error(JSON.stringify(issues));
    return { name, structure: value };
  });
const examples = rules.flatMap(({ id, breaks, keeps }) => [
  { name: `${id}, broken`, structure: structureOf(breaks) },
  { name: `${id}, kept`, structure: structureOf(keeps) },
]);

const find = (structure: Structure): readonly StructureFinding[] => findingsOf(ground, structure).findings;

/** Findings that follow an outcome or a right to whoever has it then. */
const follows = new Set(["accountable-far-from-responsible", "decide-without-limit"]);

/** Whether a finding says no more than another one: the same of as many things or fewer. */
const within = (a: StructureFinding, b: StructureFinding): boolean =>
  a.rule === b.rule &&
  a.data.goes === b.data.goes &&
  // Of the outcomes that lack a right, one right is named.
  (a.rule === "accountable-without-right" || a.data.right === b.data.right) &&
  (follows.has(a.rule) || a.positions.every((each) => b.positions.includes(each))) &&
  a.accountabilities.every((each) => b.accountabilities.includes(each));

const weight = ({ severity }: StructureFinding): number => severities.indexOf(severity);

/** What a fix does not keep to: the finding stays, or another one comes that weighs as much. */
const breachesOf = (structure: Structure, of: (rule: string) => boolean = () => true): string[] => {
  const before = find(structure);
  return before
    .filter(({ rule }) => of(rule))
    .flatMap((finding) =>
      finding.fixes.flatMap(({ id, to = "", changes }) => {
        const mended = applyChanges(structure, changes);
        if (!mended.value) throw new Error(JSON.stringify(mended.issues));
        const after = find(mended.value);
        const stays = after.some((each) => within(finding, each) && within(each, finding));
        const opened = after.filter(
          (each) => weight(each) <= weight(finding) && !before.some((was) => within(each, was)),
        );
        const says = (each: StructureFinding): string =>
          [
            each.severity,
            each.rule,
            each.positions.join("+"),
            each.accountabilities.join("+"),
            each.data.right,
          ]
            .filter(Boolean)
            .join(" ");
        return [
          ...(stays ? [`${says(finding)}: ${id} ${to} leaves it`] : []),
          ...opened.map((each) => `${says(finding)}: ${id} ${to} opens ${says(each)}`),
        ];
      }),
    );
};

describe("a fix takes its finding away, and brings none that weighs as much", () => {
  test.each([...worked, ...examples])("$name", ({ structure }) => {
    expect(breachesOf(structure)).toEqual([]);
  });

  // Rules that change lines may make a chart deeper or a span wider: there it is for the reader to weigh.
  const ofRights = new Set(
    rules.flatMap(({ id }) => (/right|decide|authority|limit|approval/.test(id) ? [id] : [])),
  );
  test("whatever the structure, where it is about rights", () => {
    expect(ofRights.size).toBeGreaterThanOrEqual(9);
    fc.assert(
      fc.property(someStructure, (structure) => {
        expect(breachesOf(structure, (rule) => ofRights.has(rule))).toEqual([]);
      }),
    );
  });
});
