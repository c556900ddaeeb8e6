import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingLine } from "#design/finding-line.ts";
import { findingsMarkdown } from "#design/findings-markdown.ts";
import { rules } from "#design/rules/all.ts";
import { structureOf } from "#design/rule.ts";
import { sarifOf } from "#design/sarif.ts";
import { sentenceOf } from "#design/sentence.ts";
import { checkWithRules } from "#design/told.ts";
import { writeStructure } from "#design/structure-file.ts";
import { placesIn } from "#files/places.ts";
import { structureCheckSchema } from "#model/structure-check.ts";
import { anyStructure } from "./arbitrary.ts";
import { ground } from "./ground.ts";

/** What SARIF 2.1.0 requires of the parts we write, and the kinds of their values (sections 3.13 to 3.33 of the standard). */
const sarif = {
  type: "object",
  required: ["version", "runs"],
  properties: {
    version: { const: "2.1.0" },
    $schema: { type: "string" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool"],
        properties: {
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                required: ["name"],
                properties: {
                  name: { type: "string", minLength: 1 },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      required: ["id"],
                      properties: {
                        shortDescription: { $ref: "#/$defs/text" },
                        fullDescription: { $ref: "#/$defs/text" },
                        defaultConfiguration: { properties: { level: { $ref: "#/$defs/level" } } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: "array",
            items: {
              type: "object",
              required: ["message", "ruleId"],
              properties: {
                message: { $ref: "#/$defs/text" },
                level: { $ref: "#/$defs/level" },
                ruleIndex: { type: "integer", minimum: 0 },
                locations: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      physicalLocation: {
                        type: "object",
                        required: ["artifactLocation"],
                        properties: {
                          artifactLocation: {
                            type: "object",
                            properties: { uri: { type: "string", pattern: "^[^ \\\\?#]+$" } },
                          },
                          region: {
                            type: "object",
                            properties: { startLine: { type: "integer", minimum: 1 } },
                          },
                        },
                      },
                      logicalLocations: { type: "array", uniqueItems: true, items: { type: "object" } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  $defs: {
    text: { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 1 } } },
    level: { enum: ["none", "note", "warning", "error"] },
  },
};
const isSarif = new Ajv({ strict: false }).compile(sarif);

type Log = {
  runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }];
};

describe("SARIF", () => {
  test("has what the standard requires, for whatever structure", () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const { findings } = checkWithRules(ground, structure);
        const log = sarifOf({ findings, file: "a dir\\b?.yaml", line: () => 3 }, "0.1.0");
        expect(isSarif(JSON.parse(JSON.stringify(log))), JSON.stringify(isSarif.errors)).toBe(true);
        const [run] = (log as Log).runs;
        for (const { ruleId, ruleIndex } of run.results)
          expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      }),
    );
  });

  test("names no place where there is no file", () => {
    const { findings } = checkWithRules(ground, structureOf(rules[0]!.breaks));
    const text = JSON.stringify(sarifOf({ findings, line: () => undefined }, "0.1.0"));
    expect(text).not.toContain("physicalLocation");
    expect(isSarif(JSON.parse(text))).toBe(true);
  });
});

test("the check of any structure has its shape, counts what it tells, and knows every placeholder", () => {
  fc.assert(
    fc.property(anyStructure, (structure) => {
      const check = checkWithRules(ground, structure);
      expect(structureCheckSchema.parse(check)).toEqual(check);
      const { error, warning, note } = check.counts;
      expect((error ?? 0) + (warning ?? 0) + (note ?? 0)).toBe(check.findings.length);
    }),
  );
});

test("names are put in once: what looks like a placeholder in a name stays as it is", () => {
  const finding = { rule: "r", severity: "note", positions: ["a"], accountabilities: [], fixes: [] } as const;
  const names = { position: () => "{count} $& {other}", accountability: String, right: String, role: String };
  const said = sentenceOf(
    "{position} has {count:report|reports}, {limit} {currency}.",
    {
      ...finding,
      positions: ["a"],
      accountabilities: [],
      fixes: [],
      data: { count: 1, limit: 1_234_567, currency: "" },
    },
    names,
  );
  expect(said).toBe("{count} $& {other} has 1 report, 1,234,567.");
});

test("a policy that names no rule is told, with what it may have meant", () => {
  const structure = structureOf({ policies: { rules: { "nobody-acountable": "off", "span-wide": "off" } } });
  expect(checkWithRules(ground, structure).unknownRules).toEqual([
    { given: "nobody-acountable", nearest: expect.arrayContaining(["nobody-accountable"]) as string[] },
  ]);
});

test("Markdown shows names as they are, whatever signs they have", () => {
  const structure = structureOf({
    positions: [{ id: "a", title: "<b>*Head*</b> [x](y) `|`", reportsTo: "a" }],
  });
  const { findings, counts } = checkWithRules(ground, structure);
  const text = findingsMarkdown("# A", { findings, line: () => 7 }, counts);
  expect(text.split("\n")[0]).toBe("# \\# A");
  expect(text).toContain("- \\<b\\>\\*Head\\*\\</b\\> \\[x\\](y) \\`\\|\\` reports to itself. (line 7)");
});

test("Markdown shows signs that are not printed, and none that turns the direction of what follows", () => {
  const title = "A\u001B]0;b\u0007\u009B1m \u202Egnp\u2066";
  const text = findingsMarkdown(
    title,
    { findings: [], line: () => undefined },
    { error: 0, warning: 0, note: 0 },
  );
  expect(text.split("\n")[0]).toBe(String.raw`# A\\u001b\]0;b\\u0007\\u009b1m \\u202egnp\\u2066`);
});

test("a finding about policies alone stands on the line of one", () => {
  const structure = structureOf({ policies: { spanMost: 2, spanLeast: 5 } });
  const text = writeStructure(structure);
  const { findings } = checkWithRules(ground, structure);
  const found = findings.find(({ rule }) => rule === "policies-contradict")!;
  const at = findingLine(placesIn(text).line, found)!;
  expect(text.split("\n")[at - 1]).toContain("spanLeast");
});

test("a finding about a scenario stands on its line, also where policies are said", () => {
  const approval = { by: "The board", on: "2026-11-27", changes: "0" };
  const scenarios = [{ id: "later", name: "Later", approval, changes: [] }];
  const structure = structureOf({ policies: { spanMost: 9 }, scenarios });
  const text = writeStructure(structure);
  const { findings } = checkWithRules(ground, structure);
  const found = findings.find(({ rule }) => rule === "approval-outdated")!;
  expect(text.split("\n")[findingLine(placesIn(text).line, found)! - 1]).toContain("later");
});

test("lines are found for every position and accountability of a written file", () => {
  fc.assert(
    fc.property(anyStructure, (structure) => {
      const text = writeStructure(structure);
      const lines = text.split("\n");
      const { line } = placesIn(text);
      for (const { id } of structure.positions) {
        const at = line("positions", id);
        expect(lines[(at ?? 0) - 1]).toMatch(/^ {2}- id:/);
      }
      for (const id of Object.keys(structure.assignments)) expect(line("assignments", id)).toBeDefined();
    }),
  );
  expect(placesIn("- a\n- b").line("positions", "a")).toBeUndefined();
  expect(placesIn("").line("positions", "a")).toBeUndefined();
});
