import { join } from "node:path";
import { assessmentFiles, call, operations, shipped } from "@remit/core";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { remit } from "./remit.ts";

const groups = join(import.meta.dirname, "../../../examples/groups");
const first = join(groups, "tile-works.assessment.yaml");
const second = join(groups, "tile-works-second-round.assessment.yaml");
const { parseAssessment } = await assessmentFiles();
const read = (file: string) => parseAssessment(readFileSync(file, "utf8"), shipped).value!;
const door = { effects: { today: () => "2026-01-31" } };

describe("several respondents", () => {
  test("as JSON: what the operation answers, with the weights given", async () => {
    const inside = await call(
      operations,
      "compare-respondents",
      { ...read(first), draws: 500, weights: { owner: 2 } },
      door,
    );
    const { code, out } = await remit(["group", first, "--draws", "500", "--weights", "owner=2", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
  });

  test("a file of one respondent, and weights that are none: a sentence, exit 2", async () => {
    const one = await remit(["group", join(groups, "../companies/joinery.assessment.yaml")]);
    expect(one.code).toBe(2);
    expect(one.err).toMatch(/at least 2 respondents.*\[decide\/too-few-respondents\]\n$/);
    const weights = await remit(["group", first, "--weights", "owner=much"]);
    expect(weights.code).toBe(2);
    expect(weights.err).toMatch(/^"owner=much" is no weight\..*\[cli\/not-a-weight\]\n$/);
    const nobody = await remit(["group", first, "--weights", "owner=0,finance=0,operations=0"]);
    expect(nobody.err).toMatch(/nobody counts.*\[decide\/nobody-counts\]\n$/);
  });
});

test("what people wrote cannot command the terminal", async () => {
  const text = readFileSync(first, "utf8")
    .replace("name: Finance", 'name: "Fin\\e[2Jance"')
    .replace("infrastructure: It has", 'infrastructure: "\\e]0;mine\\a It has')
    .replace("is a plan.", 'is a plan."');
  const { code, out } = await remit(["group", "-"], { input: text });
  expect(code).toBe(0);
  expect(out).toContain("Fin\\u001b[2Jance");
  expect(out).toContain("\\u001b]0;mine\\u0007 It has not failed");
  expect(out).not.toContain("\u001b");
});

describe("two assessments side by side", () => {
  test("as JSON: what the operation answers", async () => {
    const inside = await call(
      operations,
      "compare-assessments",
      {
        before: { assessment: read(first), respondent: "owner" },
        after: { assessment: read(second), respondent: "owner" },
      },
      door,
    );
    const { code, out } = await remit(["difference", first, second, "--respondent", "owner", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inside.value)));
  });

  test("a respondent who is in neither file, and a file that is not there", async () => {
    const nobody = await remit(["difference", first, second, "--respondent", "ownr"]);
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('No respondent "ownr" is in this file. Did you mean "owner"?');
    const missing = await remit(["difference", first, "nowhere.yaml"]);
    expect(missing.err).toMatch(/^nowhere\.yaml: .*\[cli\/file-missing\]\n$/);
  });
});
