import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { rankCareer } from "#decide/career.ts";
import { careerBetween } from "#decide/career-between.ts";
import type { Answers } from "#model/assessment.ts";
import type { Career } from "#model/career.ts";

const career = (answers: Answers): Career => ({ format: "remit/career@1", answers, draws: 1000 });
const between = (a: string, b: string, answers?: Answers) => {
  const { value, issues } = careerBetween(shipped, [a, b], answers && career(answers));
  if (issues) throw new Error(JSON.stringify(issues));
  return value;
};

describe("between IT Director and CTO", () => {
  test("tells what each answers for and the other does not, widest first", () => {
    const { differences, roles } = between("IT Director", "CTO");
    expect(roles.map(({ id }) => id)).toEqual(["it-director", "cto"]);
    const more = (role: string) =>
      differences.filter((each) => each.more === role).map(({ accountability }) => accountability);
    expect(more("it-director")).toEqual(
      expect.arrayContaining(["it-operations", "infrastructure", "it-value"]),
    );
    expect(more("cto")).toEqual(
      expect.arrayContaining(["research-development", "innovation", "new-products"]),
    );
    const widths = differences.map(({ by }) => by);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(0.75);
    expect(differences.every(({ wish }) => wish === undefined)).toBe(true);
  });

  test("mirrors when the two are swapped", () => {
    const answers = { reach: "industry", "set-to-work": "react", company: "executives" };
    const [one, other] = [between("IT Director", "CTO", answers), between("CTO", "IT Director", answers)];
    expect(other.differences.map(({ accountability, more }) => [accountability, more])).toEqual(
      one.differences.map(({ accountability, more }) => [accountability, more]),
    );
    expect(other.yours?.first).toBe(one.yours?.first);
    expect(other.yours?.lead).toBeCloseTo(one.yours!.lead, 9);
    expect(other.yours?.wins).toBeCloseTo(one.yours!.wins, 9);
    expect(other.higher.verdict).toBe(
      { above: "below", below: "above" }[one.higher.verdict as "above" | "below"],
    );
    const sum = (reasons: readonly { points: number }[]) =>
      reasons.reduce((all, { points }) => all + points, 0);
    expect(sum(other.yours!.reasons)).toBeCloseTo(-sum(one.yours!.reasons), 6);
  });

  test("says where sources differ and where they are silent of one, with every statement at hand", () => {
    const found = between("IT Director", "CTO");
    expect(found.disagreements.length).toBeGreaterThan(0);
    for (const { accountability, role } of found.silent) {
      const other = role === "cto" ? "it-director" : "cto";
      expect(shipped.role.get(other)!.strengths[accountability]).toBeUndefined();
      expect(shipped.role.get(role)!.strengths[accountability]?.strength).toBeGreaterThanOrEqual(2);
    }
    const [row] = found.differences;
    for (const { cites } of row!.cells)
      for (const id of cites) expect(found.statements[id]?.text, id).toBeTypeOf("string");
  });

  test("says which answers speak for which: their points add up to the lead", () => {
    const answers = { "known-for": "direction", "set-to-work": "react" };
    const { yours, differences } = between("IT Director", "CTO", answers);
    const sum = yours!.reasons.reduce((all, { points }) => all + points, 0);
    expect(Math.abs(sum)).toBeCloseTo(yours!.lead, 6);
    expect(sum > 0 ? "it-director" : "cto").toBe(yours!.first);
    const points = Object.fromEntries(
      yours!.reasons.flatMap(({ answer, points: each }) => (answer ? [[answer.question, each]] : [])),
    );
    expect(points["known-for"]).toBeLessThan(0);
    expect(points["set-to-work"]).toBeGreaterThan(0);
    expect(differences.every(({ wish }) => wish !== undefined && wish >= 0 && wish <= 4)).toBe(true);
  });

  test("agrees with the ranking of all roles on who wins against whom", () => {
    const answers = { reach: "use-at-work", "known-for": "direction", company: "it-people" };
    const { standings } = rankCareer(shipped, career(answers));
    const { yours } = between("IT Director", "CTO", answers);
    const of = (id: string) => standings.find(({ role }) => role === id)!;
    const other = yours!.first === "cto" ? "it-director" : "cto";
    expect(yours!.wins).toBeCloseTo(of(yours!.first).winsAgainst[other]!, 9);
    expect(yours!.lead).toBeCloseTo(of(yours!.first).fit - of(other).fit, 6);
  });
});

test("a title that may mean several roles is read by its likeliest, and its other readings are told", () => {
  const loose = shipped.catalogue.titles.filter(({ roles }) => roles.length > 1 && roles[0] !== "cto");
  expect(loose.length).toBeGreaterThan(0);
  for (const { title, roles: meant } of loose) {
    const { readings, roles } = between(title, "cto");
    expect(readings[0].roles).toEqual(meant);
    expect(roles[0].id).toBe(meant[0]);
  }
});

test("two titles of one role, and titles nobody knows, are refused with the place", () => {
  const issues = (a: string, b: string) =>
    careerBetween(shipped, [a, b]).issues?.map(({ code, path }) => [code, path.join(".")]);
  expect(issues("CTO", "Chief Technology Officer")).toEqual([["catalogue/same-role-twice", "roles.1"]]);
  expect(issues("Grand Vizier", "CTO")).toEqual([["catalogue/unknown-title", "roles.0"]]);
});

test("two posts that no one ranks are compared all the same", () => {
  for (const a of shipped.catalogue.roles)
    for (const b of shipped.catalogue.roles)
      if (a.id < b.id) {
        const { gaps, summary } = between(a.id, b.id);
        expect(gaps.map(({ role }) => role)).toEqual([a.id, b.id]);
        expect(summary, `${a.id} ${b.id}`).not.toBe("");
      }
});
