import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { rankCareer } from "#decide/career.ts";
import { factsOf, gapsOf } from "#decide/career-gaps.ts";
import type { Answers } from "#model/assessment.ts";

const gaps = (role: string, answers: Answers) =>
  gapsOf(shipped, factsOf(shipped, answers), shipped.role.get(role)!);
const heldOf = (role: string, answers: Answers) =>
  Object.fromEntries(gaps(role, answers).rows.map(({ id, held }) => [id, held]));

describe("what stands between", () => {
  test("is unknown while a question is open, and not held once it was answered without it", () => {
    expect(heldOf("head-of-it", {})).toEqual({ "people-orientation": "unknown" });
    expect(heldOf("head-of-it", { "skills-held": "unknown" })).toEqual({ "people-orientation": "unknown" });
    expect(heldOf("head-of-it", { "skills-held": "not-applicable" })).toEqual({
      "people-orientation": "unknown",
    });
    expect(heldOf("head-of-it", { "skills-held": [] })).toEqual({ "people-orientation": "not-held" });
    expect(heldOf("head-of-it", { "skills-held": ["people-orientation"] })).toEqual({
      "people-orientation": "held",
    });
  });

  test("counts a higher degree for the ones it includes, and says through which", () => {
    const rows = gaps("ctd", { "education-held": ["advanced-degree"] }).rows;
    expect(rows.find(({ id }) => id === "technical-degree")).toMatchObject({
      held: "held",
      through: "advanced-degree",
    });
    expect(heldOf("cto", { "education-held": ["technical-degree"] })["advanced-degree"]).toBe("not-held");
  });

  test("lists what is not held first and musts before shoulds, each with ways to close it", () => {
    const { rows } = gaps("it-director", { "skills-held": ["technical-depth"], "experience-held": [] });
    const order = ["not-held", "unknown", "held"];
    const places = rows.map(({ held, level }) => 2 * order.indexOf(held) + Number(level === "should"));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(rows.map(({ held }) => held))).toEqual(new Set(order));
    for (const { id, closes } of rows) expect(closes.length, id).toBeGreaterThan(0);
  });

  test("tells how far a step is by who is usually above, and nothing without a present post", () => {
    expect(gaps("cto", { "present-post": "it-director" }).step).toMatchObject({
      from: "it-director",
      verdict: "above",
    });
    expect(gaps("cto", { "present-post": "cto" }).step?.verdict).toBe("same");
    expect(gaps("cto", { "present-post": "specialist" }).step).toBeUndefined();
    expect(gaps("cto", {}).step).toBeUndefined();
  });
});

test("the years that sources speak of are told to whoever stands below, and not to whoever is there", () => {
  const told = shipped.catalogue.career.filter(({ stepTo }) => stepTo !== undefined);
  expect(told.length).toBeGreaterThan(0);
  for (const { stepTo, roles, text } of told)
    for (const role of stepTo!) {
      expect(roles).toContain(role);
      expect(gaps(role, {}).far?.text).toBe(text);
      expect(gaps(role, { "present-post": role }).far).toBeUndefined();
    }
  expect(gaps("cto", { "present-post": "it-director" }).far?.cites).toContain("X-09");
  expect(gaps("cto", { "present-post": "cio" }).far).toBeUndefined();
  expect(gaps("head-of-it", {}).far).toBeUndefined();
});

test("every requirement says how one comes by it, as judgement or by a statement, and what it includes exists", () => {
  for (const { id, closes = [], includes = [] } of shipped.catalogue.requirements) {
    expect(closes.length, id).toBeGreaterThan(0);
    for (const { basis, cites } of closes) expect(basis === "judgement" || cites.length > 0, id).toBe(true);
    expect(
      includes.filter((each) => !shipped.requirement.has(each)),
      id,
    ).toEqual([]);
    // What is included by what is included is included: one look is enough.
    for (const each of includes)
      expect(includes, id).toEqual(expect.arrayContaining(shipped.requirement.get(each)?.includes ?? []));
  }
});

test("nothing is wanted: said after six wishes, and not because of facts", () => {
  const none = Object.fromEntries(
    shipped.catalogue.careerQuestions
      .filter(
        ({ kind, options }) =>
          kind === "one" && options.some(({ effects }) => Object.keys(effects).length > 0),
      )
      .map(({ id }) => [id, "not-applicable"]),
  );
  const outcome = (answers: Answers) =>
    rankCareer(shipped, { format: "remit/career@1", answers, draws: 1000 }).outcome;
  expect(outcome(none)).toBe("none");
  const few = Object.fromEntries(Object.entries(none).slice(0, 3));
  expect(outcome({ ...few, "skills-held": [], "experience-held": [], "education-held": [] })).toBe("role");
});

test("advice speaks of the role that came first, and every piece of it is told for some role", () => {
  const { first, second, advice } = rankCareer(shipped, {
    format: "remit/career@1",
    answers: { "known-for": "direction", reach: "industry", "new-technology": "make" },
    draws: 1000,
  });
  expect(first).toBe("cto");
  expect(advice.length).toBeGreaterThan(3);
  for (const { roles } of advice) expect(roles).toContain(first);
  const both = advice.map(({ roles }) => roles.includes(second));
  expect(both).toEqual(both.toSorted((a, b) => Number(b) - Number(a)));
  expect(shipped.catalogue.career.filter(({ roles }) => roles.length === 0)).toEqual([]);
});
