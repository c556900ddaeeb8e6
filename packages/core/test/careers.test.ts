// Worked career profiles as acceptance tests: what somebody who advises people expects of each, against what the engine says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../src/catalogue/shipped.ts";
import { rankCareer } from "../src/decide/career.ts";
import { parseCareer, writeCareer } from "../src/decide/career-file.ts";

const folder = join(import.meta.dirname, "../../../examples/careers");
const files = readdirSync(folder).filter((file) => file.endsWith(".career.yaml"));
const profiles = files.map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { name: file.replace(".career.yaml", ""), text, read: parseCareer(text, shipped) };
});
const worked = profiles.flatMap(({ name, text, read }) =>
  read.value ? [{ name, text, career: read.value }] : [],
);

test("every worked profile is sound, and tells what should come of it", () => {
  expect(profiles.flatMap(({ name, read }) => (read.issues ? [{ name, issues: read.issues }] : []))).toEqual(
    [],
  );
  expect(worked.filter(({ career }) => career.expect === undefined).map(({ name }) => name)).toEqual([]);
});

describe("what an adviser expects comes out", () => {
  test.each(worked)("$name", ({ career }) => {
    const expected = career.expect!;
    const found = rankCareer(shipped, career);
    expect(found.outcome).toBe("role");
    expect(found.first).toBe(expected.first);
    if (expected.label !== undefined) expect(found.label).toBe(expected.label);
    if (expected.closeTo !== undefined) expect(expected.closeTo).toContain(found.second);
    if (expected.notHeld !== undefined) {
      const missing = found.gaps[0]!.rows.filter(({ held }) => held === "not-held").map(({ id }) => id);
      expect(missing.toSorted()).toEqual(expected.notHeld.toSorted());
    }
  });
});

test("each role that is a technology leader's is expected first by one profile", () => {
  const firsts = new Set(worked.map(({ career }) => career.expect!.first));
  const leaders = shipped.catalogue.roles.filter(
    ({ strengths }) => strengths["function-leadership"]?.strength !== 3,
  );
  expect(leaders.map(({ id }) => id).filter((id) => !firsts.has(id))).toEqual([]);
});

test("the profiles leave questions open", () => {
  const open = worked.map(
    ({ career }) =>
      shipped.catalogue.careerQuestions.filter(
        ({ id }) => career.answers[id] === undefined || career.answers[id] === "unknown",
      ).length,
  );
  expect(Math.min(...open)).toBeLessThanOrEqual(2);
  expect(Math.max(...open)).toBeGreaterThanOrEqual(4);
});

describe("a profile's file", () => {
  test.each(worked)("$name is written as it was read, and afresh it reads the same", ({ text, career }) => {
    expect(writeCareer(career, shipped, text)).toBe(text);
    expect(parseCareer(writeCareer(career, shipped), shipped).value).toEqual(career);
  });

  test("says what is wrong and where, like any file", () => {
    const wrong =
      "format: remit/career@1\nanswers:\n  known-for: direktion\n  skills-held: leadership\n  run-or-change: transform\n";
    expect(parseCareer(wrong, shipped).issues?.map(({ code, line }) => [code, line])).toEqual([
      ["decide/unknown-option", 3],
      ["decide/wrong-type", 4],
      ["decide/unknown-question", 5],
    ]);
    const codes = (text: string) => parseCareer(text, shipped).issues?.map(({ code }) => code);
    expect(codes("- a\n- b\n")).toEqual(["decide/not-a-career"]);
    expect(codes("format: remit/assessment@1\nanswers: {}\n")).toEqual(["decide/wrong-format"]);
    expect(codes("format: remit/career@1\nanswers: {}\nexpect: { first: king, why: x }\n")).toEqual([
      "decide/unknown-role",
    ]);
  });
});
