import { expect, test } from "vitest";
import { shipped } from "#catalogue/shipped.ts";
import type { Answers, Assessment } from "#model/assessment.ts";
import { type Recommendation, recommendationSchema } from "#model/recommendation.ts";
import { createRandom } from "#weigh/random.ts";
import { fingerprint } from "#weigh/fingerprint.ts";
import { recommend } from "./recommend.ts";

const { questions } = shipped.catalogue;
const draws = 1000;
const assess = (answers: Answers): Assessment => ({
  format: "remit/assessment@1",
  organisation: { name: "Mill" },
  answers,
});
const decide = (answers: Answers, seed = 1) => recommend(shipped, assess(answers), { draws, seed });

const random = createRandom(3, 98);
const pick = (count: number) => Math.floor(random() * count);
/** Companies with every other question answered at random, some with people already there. */
const companies = Array.from({ length: 8 }, (_, each): Answers => {
  const entries = questions.flatMap(({ id, kind, options }): [string, Answers[string]][] => {
    if (kind === "many") return each % 2 === 0 ? [] : [[id, each % 4 === 1 ? [] : [options[each % 6]!.id]]];
    if (pick(2) === 0) return [];
    const option = options[pick(options.length)]!;
    return [[id, kind === "number" ? (option.from ?? 0) : option.id]];
  });
  return Object.fromEntries(entries);
});
const numbersIn = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

test("has the shape it promises", () => {
  for (const answers of [{}, ...companies]) recommendationSchema.parse(decide(answers));
});

test("the same seed gives the same bits, also after other companies; another seed does not", () => {
  const [one, other] = companies as [Answers, Answers];
  const before = fingerprint(numbersIn(decide(one)));
  decide(other);
  expect(fingerprint(numbersIn(decide(one)))).toBe(before);
  expect(fingerprint(numbersIn(decide(one, 2)))).not.toBe(before);
});

test("standings are ordered by fit, and shares of each rank and each role sum to 1", () => {
  for (const answers of companies) {
    const { standings, first, second } = decide(answers);
    expect([standings[0]!.role, standings[1]!.role]).toEqual([first, second]);
    for (const [at, { acceptability, fit, band, rank }] of standings.entries()) {
      expect(rank).toBe(at + 1);
      expect(fit).toBeLessThanOrEqual(standings[at - 1]?.fit ?? Infinity);
      expect(acceptability.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      expect(standings.reduce((sum, each) => sum + each.acceptability[at]!, 0)).toBeCloseTo(1, 9);
      expect(band[0]).toBeLessThanOrEqual(acceptability[0]!);
      expect(band[1]).toBeGreaterThanOrEqual(acceptability[0]!);
    }
  }
});

test("reasons add up to the lead exactly, and name only answers that were given", () => {
  for (const answers of companies) {
    const { reasons, lead, standings } = decide(answers);
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(lead, 9);
    expect(lead).toBeCloseTo(standings[0]!.fit - standings[1]!.fit, 9);
    for (const { kind, answer, through, points } of reasons) {
      if (kind !== "answer") continue;
      expect(Object.keys(answers)).toContain(answer!.question);
      const effects = through.reduce((sum, each) => sum + each.points, 0);
      // An answer about who is there also changes how roles are centred, which no accountability carries.
      const settles = questions
        .find(({ id }) => id === answer!.question)!
        .options.some(({ present }) => present.length);
      if (!settles) expect(effects).toBeCloseTo(points, 6);
    }
  }
});

test("an empty interview starts level: what comes before any answer is near nothing", () => {
  const { reasons, lead } = decide({});
  expect(reasons.map(({ kind }) => kind)).toEqual(["start", "open", "floor"]);
  expect(Math.abs(lead)).toBeLessThan(25);
});

/** Answers with a flip's changes made. */
const changed = (answers: Answers, flip: Recommendation["flips"][number]): Answers => {
  const after = { ...answers };
  for (const { question: id, to } of flip.changes) {
    const { kind, options } = questions.find((question) => question.id === id)!;
    const [only] = to;
    after[id] = kind === "many" ? to : kind === "number" ? options.find((o) => o.id === only)!.from! : only!;
  }
  return after;
};

test("a flip that is told, made, flips to the role and share told; half of a pair does not", () => {
  let pairs = 0;
  for (const answers of companies) {
    const { flips, first } = decide(answers);
    for (const flip of flips) {
      const after = decide(changed(answers, flip));
      expect(after.first).toBe(flip.first);
      expect(after.first).not.toBe(first);
      expect(after.standings[0]!.acceptability[0]).toBeCloseTo(flip.acceptability, 9);
      if (flip.changes.length < 2) continue;
      pairs += 1;
      for (const change of flip.changes)
        expect(decide(changed(answers, { ...flip, changes: [change] })).first).toBe(first);
    }
  }
  expect(pairs).toBeGreaterThan(0);
});

test("no change of one answer that flips is overlooked", () => {
  const [answers] = companies as [Answers];
  const { flips, first, neverMatters } = decide(answers);
  const told = flips.filter(({ changes }) => changes.length === 1);
  const flipping: string[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const { kind, options } = questions.find((question) => question.id === id)!;
    for (const option of options) {
      const to = kind === "number" ? option.from! : option.id;
      if (to !== answer && decide({ ...answers, [id]: to }).first !== first)
        flipping.push(`${id}/${option.id}`);
    }
  }
  const names = told.map(({ changes }) => `${changes[0]!.question}/${changes[0]!.to[0]}`);
  expect(names.length).toBe(Math.min(5, flipping.length));
  expect(flipping).toEqual(expect.arrayContaining(names));
  for (const id of neverMatters) expect(flipping.filter((each) => each.startsWith(`${id}/`))).toEqual([]);
});

test("with everything answered nothing is left to ask, and the interview may stop", () => {
  const answers = Object.fromEntries(
    questions.map(({ id, kind, options }) => [
      id,
      kind === "many" ? [] : kind === "number" ? options[0]!.from! : options[0]!.id,
    ]),
  );
  const { open, next, openQuestions, stop, doubt, standings } = decide(answers);
  expect({ open, next, openQuestions, stop }).toEqual({
    open: 0,
    next: undefined,
    openQuestions: [],
    stop: { holds: 1, may: true, likelyMore: 0 },
  });
  expect(doubt.facts).toBe(0);
  for (const { band, acceptability } of standings) expect(band).toEqual([acceptability[0], acceptability[0]]);
});

test("open questions come most telling first, and what doubt there is splits in two", () => {
  const { openQuestions, next, doubt } = decide({});
  expect(openQuestions).toHaveLength(questions.length);
  expect(next).toEqual(openQuestions[0]);
  const gains = openQuestions.map(({ gain }) => gain);
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  expect(doubt.facts + doubt.weights).toBeCloseTo(doubt.total, 12);
  expect(doubt.facts).toBeGreaterThan(0);
});

test("progress rises to 1, and an aborted signal stops the work", () => {
  const heard: number[] = [];
  recommend(shipped, assess({}), { draws, progress: (share) => heard.push(share) });
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  expect(() => recommend(shipped, assess({}), { draws, signal })).toThrow();
});

test("a mark makes an accountability required, whatever the answers say of it", () => {
  const weakest = decide({}).needs.toSorted((a, b) => a.need - b.need)[0]!.accountability;
  const { coverage } = recommend(shipped, { ...assess({}), required: [weakest] }, { draws });
  expect(coverage.find(({ accountability }) => accountability === weakest)?.because).toBe("marked");
});
