// The laws of deciding where the questions are a person's: wishes in the place of needs, facts that move nothing.
import { describe, expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import { numbersOf, solveCalibration } from "#decide/calibration.ts";
import { rankCareer } from "#decide/career.ts";
import { careerIndexOf } from "#decide/career-index.ts";
import { count } from "#decide/count.ts";
import { effectModel } from "#decide/effects.ts";
import { engineFor } from "#decide/engine.ts";
import { run } from "#decide/run.ts";
import { storedCareerCalibration } from "#fit/shipped.ts";
import { strengthModel } from "#fit/strengths.ts";
import type { Answers } from "#model/assessment.ts";
import type { Career } from "#model/career.ts";
import { answerOf, madeUp, someRandom } from "./companies.ts";

const index = careerIndexOf(shipped);
const { questions, roles, single, free, ...person } = madeUp(index);
const engine = engineFor(index, { draws: 1000 });
const career = (answers: Answers): Career => ({ format: "remit/career@1", answers, draws: 1000 });
const moving = single.filter((_, at) => engine.effects.movingAt[at]! >= 0);
const facts = questions.filter((question) => !moving.includes(question));
const shareOf = (standings: ReturnType<typeof person.decideQuickly>["standings"], role: string): number =>
  standings.find((each) => each.role === role)?.acceptability[0] ?? 0;

test("a person who has told nothing gets the declared prior", () => {
  const { standings } = person.decideQuickly({}, 10_000);
  expect(standings.map(({ role }) => role).toSorted()).toEqual(free.toSorted());
  for (const role of free) expect(Math.abs(shareOf(standings, role) - 1 / free.length)).toBeLessThan(0.02);
});

describe("every role comes first for somebody", () => {
  test.each(roles.map(({ id }, role) => ({ id, role })))("$id", ({ id, role }) => {
    // The Director, whom one answer lets compete, also has to beat those whose wishes it shares.
    if (free.includes(id)) expect(person.decideQuickly(person.bestAnswers(engine, role)).first).toBe(id);
    const readings = person.climb(engine, role);
    expect(person.leadOf(engine, role, readings)).toBeGreaterThan(0.25);
    const { tally } = count(run(engine, readings));
    const place = engine.situationOf(readings).competing.indexOf(role);
    expect(Math.max(...tally.sums)).toBe(tally.sums[place]);
  });
});

test("people who want what a role holds are told that role", () => {
  const random = someRandom(21);
  const found = roles.map((role, at) => {
    let right = 0;
    for (let each = 0; each < 12; each += 1) {
      const { first } = person.decideQuickly(person.wishfulAnswers(engine, at, random, 8), 400);
      right += Number(first === role.id);
    }
    return { role: role.id, right };
  });
  // The generic Director is asked for by one answer alone, which such people do not always give.
  const open = found.filter(({ role }) => free.includes(role));
  for (const { role, right } of open) expect(right, role).toBeGreaterThanOrEqual(8);
  expect(open.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThanOrEqual(12 * open.length * 0.85);
});

test("among people who answer at random no role comes first more than twice as often as its prior", () => {
  const random = someRandom(22);
  const firsts = new Map<string, number>();
  const people = 200;
  for (let each = 0; each < people; each += 1) {
    const { first } = person.decideQuickly(person.randomAnswers(random), 200);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const [role, times] of firsts) expect(times / people, role).toBeLessThan(2 / free.length + 0.05);
  expect(firsts.size).toBe(roles.length);
});

test("what a person has, and where they stand now, moves no wish and no share", () => {
  const random = someRandom(23);
  for (let each = 0; each < 3; each += 1) {
    const wishes = Object.fromEntries(
      Object.entries(person.randomAnswers(random)).filter(([id]) => moving.some((one) => one.id === id)),
    );
    const told = Object.fromEntries(
      facts.map((question) => [question.id, answerOf(question, each % question.options.length)]),
    );
    const [bare, full] = [
      rankCareer(shipped, career(wishes)),
      rankCareer(shipped, career({ ...wishes, ...told })),
    ];
    expect(full.standings).toEqual(bare.standings);
    expect(full.wishes).toEqual(bare.wishes);
    expect(full.flips).toEqual(bare.flips);
    expect(full.reasons).toEqual(bare.reasons);
  }
});

test("reasons add up to the lead, and every flip does what it says", () => {
  const random = someRandom(24);
  let flips = 0;
  for (let each = 0; each < 5; each += 1) {
    const answers = person.randomAnswers(random, 8);
    const found = rankCareer(shipped, career(answers));
    expect(found.reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.lead, 6);
    for (const { changes, first } of found.flips) {
      flips += 1;
      const changed = {
        ...answers,
        ...Object.fromEntries(changes.map(({ question, to }) => [question, to[0]!])),
      };
      expect(rankCareer(shipped, career(changed)).first).toBe(first);
    }
  }
  expect(flips).toBeGreaterThan(5);
});

test("don't know is the mean of what could have been answered", () => {
  const base = person.randomAnswers(someRandom(25), 6);
  const open = moving.filter(({ id }) => base[id] === undefined && id !== "beyond-technology").slice(0, 3);
  expect(open.length).toBe(3);
  for (const question of open) {
    const unknown = person.decideQuickly({ ...base, [question.id]: "unknown" }, 10_000);
    const known = question.options.map((_, at) =>
      person.decideQuickly({ ...base, [question.id]: answerOf(question, at) }, 10_000),
    );
    for (const { role, acceptability } of unknown.standings) {
      const mean = known.reduce((sum, { standings }) => sum + shareOf(standings, role), 0) / known.length;
      expect(Math.abs(acceptability[0]! - mean), `${question.id}: ${role}`).toBeLessThan(0.025);
    }
  }
});

test("the stored calibration of the career questions is the one the catalogue gives", () => {
  const strengths = strengthModel(index);
  const effects = effectModel(index);
  const numbers = numbersOf(index, strengths, effects);
  expect(storedCareerCalibration.numbers, "node scripts/calibrate.ts").toBe(numbers);
  const solved = solveCalibration(index, strengths, effects);
  for (const [at, weight] of solved.weights.entries())
    expect(engine.calibration.weights[at]).toBeCloseTo(weight, 5);
  for (const [at, { spread, offset }] of solved.scales.entries()) {
    expect(engine.calibration.scales[at]!.spread).toBeCloseTo(spread, 5);
    expect(engine.calibration.scales[at]!.offset).toBeCloseTo(offset, 4);
  }
});

test("no gate of an organisation holds a person back; the Director competes where other functions are wanted", () => {
  expect(index.catalogue.roles.flatMap(({ gates }) => gates)).toEqual([]);
  for (const { id, admission } of roles)
    for (const [question, options] of Object.entries(admission?.answers ?? {})) {
      const asked = index.question.get(question);
      expect(asked, `${id}: ${question}`).toBeDefined();
      expect(asked!.options.map((option) => option.id)).toEqual(expect.arrayContaining(options));
    }
  const director = { "beyond-technology": "functions" };
  const out = (answers: Answers) => rankCareer(shipped, career(answers)).out.map(({ role }) => role);
  expect(out({})).toEqual(["director"]);
  expect(out(director)).toEqual([]);
});
