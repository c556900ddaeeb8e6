// Worked companies as acceptance tests: what an organisation designer expects of each, against what the engine says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../src/catalogue/shipped.ts";
import { intervalOf } from "../src/catalogue/strengths.ts";
import { parseAssessment } from "../src/decide/parse-assessment.ts";
import { recommend } from "../src/decide/recommend.ts";
import type { Recommendation } from "../src/model/recommendation.ts";

const folder = join(import.meta.dirname, "../../../examples/companies");
const companies = readdirSync(folder)
  .filter((file) => file.endsWith(".assessment.yaml"))
  .map((file) => ({
    name: file.replace(".assessment.yaml", ""),
    read: parseAssessment(readFileSync(join(folder, file), "utf8"), shipped),
  }));
const worked = companies.flatMap(({ name, read }) => (read.value ? [{ name, ...read.value }] : []));

type Worked = (typeof worked)[number];
const made = new Map<string, Recommendation>();
const recommendationOf = (company: Worked): Recommendation => {
  const recommendation = made.get(company.name) ?? recommend(shipped, company);
  made.set(company.name, recommendation);
  return recommendation;
};

// Two roles this close in their share of the weight space are not told apart.
const close = 0.1;

test("every worked company is a sound assessment", () => {
  expect(
    companies.flatMap(({ name, read }) => ("issues" in read ? [{ name, issues: read.issues }] : [])),
  ).toEqual([]);
});

describe("what an organisation designer expects comes out", () => {
  test.each(worked)("$name", (company) => {
    const expected = company.expect!;
    const recommendation = recommendationOf(company);
    expect(recommendation.outcome).toBe(expected.outcome ?? "role");
    if (expected.label !== undefined) expect(recommendation.label).toBe(expected.label);
    if (expected.outcome === "none-yet") return;
    if (expected.label === "toss-up") {
      const share = (id: string): number =>
        recommendation.standings.find(({ role }) => role === id)?.acceptability[0] ?? 0;
      const largest = Math.max(...recommendation.standings.map(({ role }) => share(role)));
      expect(share(expected.first)).toBeGreaterThan(largest - close);
    } else expect(recommendation.first).toBe(expected.first);
    if (expected.closeTo !== undefined) expect(expected.closeTo).toContain(recommendation.second);
  });
});

test("each role that competes unasked is expected first at least twice, and the Director once", () => {
  const times = (id: string): number =>
    worked.filter(({ expect: expected }) => expected?.outcome !== "none-yet" && expected?.first === id)
      .length;
  const few = shipped.catalogue.roles.filter(
    ({ id, admission }) => times(id) < (admission === undefined ? 2 : 1),
  );
  expect(few.map(({ id }) => id)).toEqual([]);
});

test("the companies leave questions open, and differ in industry and size", () => {
  const sizes = worked.map(({ answers }) => Number(answers?.headcount));
  expect(Math.min(...sizes)).toBeLessThan(50);
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(5000);
  expect(new Set(worked.map(({ organisation }) => organisation.industry)).size).toBeGreaterThanOrEqual(18);
  const open = worked.map(
    ({ answers = {} }) =>
      shipped.catalogue.questions.filter(({ id }) => answers[id] === undefined || answers[id] === "unknown")
        .length,
  );
  expect(Math.min(...open)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...open)).toBeGreaterThanOrEqual(8);
});

test("what a company needs most of all is held, in part at least, by the role that comes first", () => {
  const bare = worked.flatMap((company) => {
    const { first, needs, outcome } = recommendationOf(company);
    if (outcome === "none-yet") return [];
    const most = needs.toSorted((a, b) => b.weight - a.weight).slice(0, 3);
    const cells = shipped.role.get(first)!.strengths;
    const held = most.some(({ accountability }) => {
      const { high, stated } = intervalOf(cells[accountability]);
      return stated && high > 1;
    });
    return held ? [] : [`${company.name}: ${most.map(({ accountability }) => accountability).join(", ")}`];
  });
  expect(bare).toEqual([]);
});
